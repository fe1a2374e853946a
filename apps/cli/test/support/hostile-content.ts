// A content folder in which every field of every file carries what could be run, followed or calculated somewhere.
import { stringify } from 'yaml'

/** Calls that must never be made; `pwned` stands in all of them. */
export const attacks = {
  script: '<script>pwned()</script>',
  closing: '</script></style></title></textarea>--><script>pwned()//',
  attribute: `"><img src=x onerror=pwned()> ' onmouseover='pwned()' style="background:url(javascript:pwned())"`,
  svg: '<svg/onload=pwned()><a xlink:href="javascript:pwned()"><animate onbegin=pwned()>',
  css: '}*{background:url(javascript:pwned())}@import "//pwned.example"; expression(pwned())',
  url: '[pwned](javascript:pwned()) ![pwned](file:///etc/passwd) <javascript:pwned()> [pwned]: data:text/html,pwned',
  template: `{{constructor.constructor('pwned()')()}} {{{pwned}}} \${pwned()} <%= pwned() %> {% pwned %}`,
  prototype: '__proto__ constructor.prototype toString hasOwnProperty',
  bibliography: '} , note = {pwned}, @book{pwned, \\input{/etc/passwd} \\write18{pwned} $x$ % # & ~ ^ _',
  formula: '=HYPERLINK("http://pwned.example";"pwned")',
  entity: '&lt;script&gt;pwned()&#60;/script&#62; %3Cscript%3Epwned()',
  invisible: '\u202epwned\u202c\u2066\u200b\u2028\ufeff',
} as const

const all = Object.values(attacks).join(' ')
const inYaml = `${all}\nER  - \nTY  - JOUR\nTI  - pwned\u001b[31m\u0007`

/** Names that objects have by themselves. */
const ownNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']

function articleOf(words: string): string {
  return `Fundamentals

Iron and ${words}

Iron carries oxygen ${words} through the blood of 5 to 15 percent of adults. When the store runs low, the marrow slows.

${ownNames.map((name) => `How ${name} Works\n\nThe store of ${name} holds 40 mg of iron, and 3 ${words} of it are lost each day.\n`).join('\n')}
- ${words} ∞ Taken by mouth, with ${words}
- __proto__ ∞ Taken on an empty stomach, twice a day.
- constructor ∞ Taken for 3 months.

Drug | ${words.replaceAll('|', '/')} | __proto__ | constructor |
---|---|---|---|
ferrox | ${words.replaceAll('|', '/')} | ${attacks.formula} | +1+1 |
toString | @SUM(1) | -2+3 | 5 weeks |

A quotation ${words}

Glossary

ferritin

Meaning ∞ Ferritin is ${words} the protein inside cells that stores iron until the body needs it.

__proto__

Meaning ∞ It is what every object has, ${words}

${attacks.script}

Meaning ∞ It is a tag that names ${words} a program.

References

- Pwned, Robert ${attacks.bibliography}. “Iron ${attacks.script} ${attacks.svg} and Sleep.” Journal of ${attacks.css}, vol. 4, no. 2, 2019, pp. 10–22.
- Lee J, Ng P. Iron and sleep. J Sleep. 2019;4(2):10-22. doi:10.1000/"><script>pwned()</script>
- Ng, Paula. ${attacks.template}. Academic Press, 2020. javascript:pwned() https://example.org/"onmouseover="pwned()
`
}

const anchors = [{ id: 'iron#fundamentals', words: 'Iron carries oxygen' }]
const item = { label: inYaml, text: inYaml, population: inYaml, anchors }

function yamlFiles(): Record<string, unknown> {
  const names = [inYaml, ...ownNames]
  return {
    'vocabulary.yaml': {
      medicines: [
        {
          id: 'ferrox',
          name: inYaml.replace(/^/, 'ferrox '),
          names: ['ferrox', ...names],
          class: inYaml,
          codes: { atc: inYaml, rxnorm: inYaml },
        },
        { id: 'constructor', name: 'constructor', names: ['__proto__'], class: '__proto__' },
      ],
      classes: [{ id: 'to-string', name: inYaml, names, medicines: ['ferrox', 'constructor'] }],
      properties: [{ property: 'dose', labels: names, cues: names }],
      targets: [{ id: 'value-of', name: inYaml, names }],
    },
    'glossary.yaml': {
      terms: [
        { term: 'ferritin', abbreviations: ['FER'], aliases: [inYaml], plain: inYaml },
        { term: `marrow ${inYaml}`, abbreviations: ['valueOf'], aliases: ['prototype'], plain: '__proto__' },
        { term: '__proto__', plain: inYaml },
      ],
    },
    'references.yaml': {
      references: [
        {
          match: 'Lee J, Ng P. Iron and sleep',
          status: 'corrected',
          evidence: 'journal-article',
          checked: {
            type: 'article-journal',
            title: inYaml,
            author: [{ family: inYaml, given: inYaml }, { literal: inYaml }],
            'container-title': inYaml,
            publisher: inYaml,
            volume: inYaml,
            issue: inYaml,
            page: inYaml,
            issued: { 'date-parts': [[2019]] },
            DOI: '10.1000/}{\\input{pwned}<script>pwned()</script>',
            URL: "https://example.org/}{'onmouseover='pwned()//\\input{pwned}%0a",
            PMID: inYaml,
          },
          by: inYaml,
          on: '2026-11-21',
          note: inYaml,
        },
      ],
    },
    'disagreements.yaml': {
      disagreements: [
        {
          id: 'constructor',
          subject: 'term:ferritin',
          property: inYaml,
          note: inYaml,
          positions: [
            { document: 'iron', quote: 'Iron carries oxygen' },
            { document: 'iron', quote: 'When the store runs low' },
          ],
        },
      ],
    },
    'redirects.yaml': {
      redirects: {
        [inYaml]: { kind: 'moved', to: ['iron#fundamentals'] },
        toString: { kind: 'moved', to: ['iron#fundamentals'] },
      },
    },
    'quick-reference.yaml': {
      title: inYaml,
      subtitle: inYaml,
      scope: [item],
      bottomLine: [item],
      pathway: [item],
      axis: {
        title: inYaml,
        stages: [
          { name: inYaml, target: inYaml },
          { name: 'constructor', target: '__proto__' },
        ],
        signals: [inYaml],
        anchors,
      },
      topics: { cautions: names },
      goals: { [inYaml]: names, valueOf: names },
    },
    'articles/iron.corrections.yaml': {
      title: inYaml,
      corrections: [{ quote: 'A quotation', kind: 'paragraph', note: inYaml }],
    },
    'handout/review.yaml': {
      status: 'approved',
      name: inYaml,
      role: inYaml,
      date: '2026-11-20',
      contentHash: 'f'.repeat(64),
    },
  }
}

/**
 * The hostile folder.
 *
 * @returns Files by their paths inside it.
 */
export function hostileContent(): Record<string, string> {
  const files: Record<string, string> = {
    'articles/iron.txt': articleOf(all.replaceAll('\n', ' ')),
    'articles/marrow.md': `# Marrow ${all}\n\n## About ${all}\n\n${Object.values(attacks).join('\n\n')}\n\n- **${attacks.svg}**: ${all}\n\n| a | __proto__ |\n| --- | --- |\n| ${attacks.formula.replaceAll('|', '\\|')} | ${attacks.script} |\n`,
    'handout/en.md': `${frontMatter()}\n\n:::lead\nIron carries oxygen ${attacks.script} ${attacks.url} ${attacks.svg} :from{id="iron#fundamentals" quote="Iron carries oxygen"}\n:::\n\n## ${all}\n\n- [Press here](javascript:pwned()) or <https://example.org> or ![picture](file:///etc/passwd) :from{id="iron#fundamentals" quote="Iron"}\n\n:line{key=toString} :line{key=hostile}\n\n::sources{refs="${attacks.script.replaceAll('"', '')}"}\n`,
  }
  const hostileNames = [
    ...ownNames,
    `<img src=x onerror=pwned()>`,
    `'"onclick='pwned()'`,
    '=1+1',
    '-rf',
    '{{pwned}}',
    `\${pwned}`,
    'javascript:pwned()',
    '\u202etxt.pwned',
    'line\nbreak\u001b[31m',
    '%2e%2e%2fpwned',
    '..\\..\\pwned',
  ]
  for (const name of hostileNames)
    files[`articles/${name}.txt`] =
      `Fundamentals\n\nIron and Rest\n\nRest lets ${name.replace(/\s/g, ' ')} fill the store of iron within about 6 weeks, as most adults find.\n`
  for (const [path, value] of Object.entries(yamlFiles()))
    files[path] = stringify(value, { aliasDuplicateObjects: false })
  return files
}

function frontMatter(): string {
  const settings = { title: inYaml, subject: inYaml, lines: { hostile: all, toString: 'Call your team.' } }
  return `---\n${stringify(settings)}---`
}
