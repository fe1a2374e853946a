// One construct of an article, repeated: what the cost of reading is measured on.

type Construct = (count: number) => string

const repeat =
  (words: string, before = '', after = ''): Construct =>
  (count) =>
    before + words.repeat(count) + after

/** A line with the number of its repetition in it, so that no two are the same. */
const each =
  (line: (index: number) => string, before = ''): Construct =>
  (count) =>
    before + Array.from({ length: count }, (_, index) => line(index)).join('')

const prose = 'The liver clears about 12 % of it in 5 to 10 days, and most people notice nothing at all. '

/** Constructs of raw articles; each call gives some multiple of the count in characters. */
export const rawConstructs: Record<string, Construct> = {
  entities: repeat('&eacute;&#8217; &amp;'),
  'commas without spaces': repeat('a,"b",'),
  'comma-separated rows': each((index) => `Drug ${index},"1,${index} mg",daily\n`),
  'short sentences': each((index) => `Phase of ${index}.\n${prose}\n`),
  'headings run into passages': each((index) => `The Phase ${index} Most ${prose}\n`),
  'labels run into passages': each(() => `Phase. ${prose}\n`),
  'passages that open with names': each((index) => `Under Nx${index} the ${prose}\n`),
  'words with capitals': repeat('Phase The phase '),
  'vertical tabs': repeat('a\v'),
  'numbers on lines of their own': each((index) => `${index + 1}\n${prose}\n`),
  'one number on each line': each((index) => `${index + 1}\n`),
  'lines of identifiers': each(
    (index) => `PMID: ${index}\n`,
    `References\n\n${'Lee, J. “Iron and Sleep.” Journal of Sleep, vol. 4, no. 2, 2019, pp. 10–22.'}\n`,
  ),
  paragraphs: each((index) => `${prose}Line ${index} says so.\n\n`),
  'one long line': repeat(prose),
  'one long word': repeat('abcdefgh'),
  capitals: repeat('ABCDEFGH'),
  spaces: repeat('        ', 'a', 'b'),
  tabs: repeat('\t\t\t\t', 'a', 'b'),
  'blank lines': repeat('\n\n\n\n', 'a', 'b'),
  'carriage returns': repeat('\r', 'a', 'b'),
  pipes: repeat('||||'),
  'rows of a table with pipes': each(
    (index) => `Drug ${index} | ${index} mg | daily |\n`,
    'Name | Dose | How often |\n---|---|---|\n',
  ),
  'rows of a table with tabs': each(
    (index) => `Drug ${index}\t${index} mg\tdaily\n`,
    'Name\tDose\tHow often\n',
  ),
  'columns of a table': (count) =>
    `${'a | '.repeat(count)}\n${'---|'.repeat(count)}\n${'b | '.repeat(count)}\n`,
  'rows of a table without borders': each(
    (index) => `Drug ${index} Half-life of ${index} days Taken once daily\n`,
    'Drug Half-life Schedule\n',
  ),
  bullets: each((index) => `- Item ${index} is taken with food.\n`),
  'bullets with a term': each((index) => `- Term ${index} ∞ It is taken with food.\n`),
  'nested bullets': each((index) => `${' '.repeat(index % 40)}- Item ${index} is taken.\n`),
  'numbered items': each((index) => `${index}. Item ${index} is taken with food.\n`),
  'bullets on one line': repeat('- a '),
  headings: each((index) => `What Happens in Phase ${index}\n\n${prose}\n\n`),
  tooltips: each(
    (index) => `It reaches the marrow${index} Meaning ∞ Marrow is the soft tissue inside bones. in time and `,
    'The blood carries it. ',
  ),
  'tooltips without an end': repeat('marrow Meaning ∞ '),
  'infinity signs': repeat('∞ a '),
  definitions: each(
    (index) => `term ${index}\n\nMeaning ∞ A term ${index} is what one calls a thing by.\n\n`,
    'Glossary\n\n',
  ),
  references: each(
    (index) =>
      `- Lee, J. “Iron and Sleep ${index}.” Journal of Sleep, vol. ${index % 90}, no. 2, 2019, pp. 10–22.\n`,
    'References\n\n',
  ),
  'one long reference': repeat('Lee, J. and Ng, P. ', 'References\n\n- '),
  quantities: repeat('5 mg and 10 days or 3 × 10⁶/mL, '),
  digits: repeat('12345678'),
  'digits and commas': repeat(',123,456'),
  ranges: repeat('1–2-'),
  'open brackets': repeat('(((('),
  'open quotes': repeat('“‘"\''),
  'closed brackets': repeat('))]]'),
  'full stops': repeat('....'),
  sentences: repeat('A b. '),
  abbreviations: each((index) => `Growth hormone (GH${index % 1000}) rises. `),
  accents: repeat('\u0301\u0308', 'e'),
  'lines of navigation': each((index) => `Home | Shop ${index} | Log in\n`),
  'menu on one line': repeat('Home | Shop | '),
  breadcrumbs: repeat('Home > Sleep > '),
  'picture descriptions': each(
    (index) => `A woman with ${index} flowers sits at a window, morning light on her face\n\n`,
  ),
  captions: each((index) => `Table ${index}. Doses and days\n\n`),
  'quotation marks in prose': repeat('“It works,” she said. '),
}

/** Constructs of Markdown articles. */
export const markdownConstructs: Record<string, Construct> = {
  paragraphs: each((index) => `${prose}Line ${index} says so.\n\n`),
  headings: each((index) => `## Phase ${index}\n\n${prose}\n\n`),
  'list items': each((index) => `- **Item ${index}**: taken with food\n`),
  'rows of a table': each((index) => `| ${index} | b |\n`, '| a | b |\n| --- | --- |\n'),
  'columns of a table': (count) =>
    `|${' a |'.repeat(count)}\n|${' --- |'.repeat(count)}\n|${' b |'.repeat(count)}\n`,
  links: repeat('[a](https://example.org/b) '),
  'open links': repeat('[a]( '),
  'open brackets': repeat('[[[['),
  pictures: repeat('![a](b) '),
  'open pictures': repeat('![a '),
  emphasis: repeat('*a **b '),
  underscores: repeat('_a__b_'),
  'code marks': each((index) => `${'`'.repeat((index % 60) + 1)}a`),
  tags: repeat('<b>a'),
  comments: repeat('<!-- a -->'),
  'open comments': repeat('<!-- a '),
  entities: repeat('&amp;&'),
  escapes: repeat('\\*\\'),
  quotes: repeat('> a\n'),
  footnotes: each((index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
  'link definitions': each((index) => `[a${index}]: https://example.org/${index}\n`),
  addresses: repeat('https://example.org/a_(b) '),
  definitions: each((index) => `**term ${index}** ∞ what it is called\n\n`, '## Glossary\n\n'),
  'lines of one paragraph': repeat('The liver clears it: soon\n'),
}
