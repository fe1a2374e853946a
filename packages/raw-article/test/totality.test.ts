// Any text gives a tree that accounts for each of its words exactly once. Bounded here; FUZZ_RUNS asks for more.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ArticleRoot, mendText, parseRawArticle } from '@compendium/raw-article'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const runs = Number(process.env.FUZZ_RUNS ?? 300)

interface Placed {
  type?: string
  value?: string
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } }
  children?: Placed[]
  [key: string]: unknown
}

/** Every run of words in a tree; the headword of a tooltip lies within the prose before it. */
function runsOf(node: Placed, found: [number, number, string][] = []): [number, number, string][] {
  if (node.type === 'text')
    found.push([node.position!.start.offset!, node.position!.end.offset!, node.value!])
  for (const key of ['caption', 'term', 'headword', 'definition'] as const) {
    const part = node[key] as Placed | Placed[] | null | undefined
    if (!part || (node.type === 'tooltip' && key === 'headword')) continue
    for (const one of Array.isArray(part) ? part : [part]) runsOf(one, found)
  }
  for (const child of node.children ?? []) runsOf(child, found)
  return found
}

const markup = /\b(?:Meaning|Definition|Defined)\b|[([]?\d{1,3}[.)\]:]|^\s*\d{1,3}\s*$/gmu

/** Values are of the text as it is read, which has the length of the file. */
function expectWhole(file: string, root: ArticleRoot): void {
  const text = mendText(file)
  expect(text).toHaveLength(file.length)
  let at = 0
  for (const [start, end, value] of runsOf(root as unknown as Placed).sort((a, b) => a[0] - b[0])) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(text.slice(start, end)).toBe(value)
    expect(text.slice(at, start).replace(markup, '')).not.toMatch(/[\p{L}\p{N}]/u)
    at = end
  }
  expect(text.slice(at).replace(markup, '')).not.toMatch(/[\p{L}\p{N}]/u)
}

const folder = fileURLToPath(new URL('../../../content/articles/', import.meta.url))
const pool = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(folder + name, 'utf8').split('\n'))
const flaws = [
  '',
  '',
  ' ',
  '\t',
  '|',
  '| a |',
  '---|---',
  '- ',
  '1. ',
  '7)',
  '[1] ',
  '∞',
  'Meaning ∞ ',
  'Meaning ∞',
  'x Meaning ∞ y. z',
  'Glossary',
  'References',
  'Table 1. X',
  '\u00a0',
  '\ufeff',
  'A\tB',
  'é',
  '𝛼𝛽',
  '\u202e',
  '\\|',
  '“”',
  '>',
  '• ',
  '  • a ∞',
  ': ',
  'a: b c d',
  '\u0000',
  '\v',
  '&amp;',
  'M&eacute;ni&#232;re&#8217;s &nbsp;&gt; 5',
  'trig\u00adgered',
  '1',
  '[2]',
  '3.',
  'Causes.',
  'Form,Dose,"Note, if any"',
  'Q: Why?',
  'A: Because.',
  'PMID: 90000001',
  'Causes Most people who are short of iron have lost some blood, and a few take up too little of it.',
  'Drips. Most people who are short of iron take tablets, and a few of them need a drip in the arm.',
]
const line = fc.oneof(
  fc.constantFrom(...pool),
  fc.constantFrom(...flaws),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const article = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\n\n\n', '\r', ' ', '')), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([text, end]) => text + end).join(''))

test('every word of any article stands in the tree once', () => {
  fc.assert(
    fc.property(article, (text) => expectWhole(text, parseRawArticle(text))),
    { numRuns: runs },
  )
})

test('every word stands in the tree once whatever an editor hints', () => {
  const kinds = [
    'furniture',
    'heading',
    'paragraph',
    'pullQuote',
    'title',
    'imageDescription',
    'listItem',
    'tableRow',
    'caption',
    'flatTable',
    'glossaryTerm',
    'glossaryDefinition',
    'glossaryLine',
    'reference',
    'continuation',
  ] as const
  const hints = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(...kinds)), {
    maxLength: 10,
  })
  fc.assert(
    fc.property(article, hints, (text, pairs) => {
      expectWhole(text, parseRawArticle(text, new Map(pairs.map(([number, kind]) => [number, { kind }]))))
    }),
    { numRuns: runs },
  )
})

test('an empty article gives an empty tree', () => {
  for (const text of ['', '\n', ' \t\r\n\ufeff'])
    expect(parseRawArticle(text)).toEqual({ type: 'root', children: [] })
})
