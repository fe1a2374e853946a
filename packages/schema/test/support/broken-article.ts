// Articles broken in the ways that scraping, pasting and editing break them, for fast-check.
import type { ArticleSource } from '@compendium/schema'
import fc from 'fast-check'

const bullets = [
  '- ',
  '* ',
  '• ',
  '– ',
  '‣ ',
  '1. ',
  '2) ',
  '(3) ',
  '[4] ',
  '> ',
  '# ',
  '### ',
  '| ',
  '\t',
  '   ',
]
const dashes = ['-', '–', '—', '−', '‑', '∞', ' - ', ' ∞ ', '\u00ad', ':']
const oddities = [
  '',
  ' ',
  '\t',
  '|',
  '| a | b |',
  '---|---',
  '|||||',
  '∞',
  'Meaning ∞ ',
  'x Meaning ∞ y. z',
  'Glossary',
  'References',
  'Table 1. X',
  '\u00a0',
  '\ufeff',
  '\u200b\u200d',
  'é',
  'ﬁ ½ ２５ ％',
  '𝛼𝛽👩‍⚕️',
  '\u202eabc\u202c',
  '\ud800',
  'مرحبا 5 mg',
  '\\|',
  '“”',
  '&amp; &#x41; &nope;',
  '[^1]: note',
  '[x]: <y>',
  '![p](q "r")',
  '![p][x]',
  '~~~',
  '$& $1',
  '5–10 % of 3 × 10⁶/mL',
  '\u0000',
  '\u2028',
]
const lineEnds = ['\n', '\n', '\n', '\r\n', '\r', '\n\n', '', '\u2028', '\u0085', '\v']

const lineChange = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete', 'double', 'swap', 'glue', 'part', 'blank'), at: fc.nat() }),
  fc.record({ kind: fc.constantFrom('cut', 'behead'), at: fc.nat(), by: fc.nat() }),
  fc.record({ kind: fc.constant('bullet'), at: fc.nat(), words: fc.constantFrom(...bullets) }),
  fc.record({ kind: fc.constant('dash'), at: fc.nat(), words: fc.constantFrom(...dashes) }),
  fc.record({
    kind: fc.constantFrom('insert', 'splice', 'end'),
    at: fc.nat(),
    by: fc.nat(),
    words: fc.oneof(fc.constantFrom(...oddities), fc.string({ unit: 'binary', maxLength: 30 })),
  }),
  fc.record({
    kind: fc.constant('huge'),
    at: fc.nat(),
    by: fc.integer({ min: 50, max: 400 }),
    words: fc.constantFrom(...oddities, ...dashes, 'a ', 'Word ', '5 % ', '(', '“'),
  }),
)
type LineChange = { kind: string; at: number; by?: number; words?: string }

function changeLine(lines: string[], { kind, at, by = 0, words = '' }: LineChange): void {
  const index = at % Math.max(lines.length, 1)
  const line = lines[index] ?? ''
  const inside = by % (line.length + 1)
  if (kind === 'delete') lines.splice(index, 1)
  else if (kind === 'double') lines.splice(index, 0, line)
  else if (kind === 'swap') lines.splice(index, 2, lines[index + 1] ?? '', line)
  else if (kind === 'glue') lines.splice(index, 2, line + (lines[index + 1] ?? ''))
  else if (kind === 'part') lines.splice(index, 1, ...line.split(/(?<=[.:|])/))
  else if (kind === 'blank') lines.splice(index, 0, '')
  else if (kind === 'cut') lines[index] = line.slice(0, inside)
  else if (kind === 'behead') lines[index] = line.slice(inside)
  else if (kind === 'bullet') lines[index] = words + line.replace(/^\W+/, '')
  else if (kind === 'dash') lines[index] = line.replaceAll(/[-–—∞:]/g, () => words)
  else if (kind === 'insert') lines.splice(index, 0, words)
  else if (kind === 'splice') lines[index] = line.slice(0, inside) + words + line.slice(inside)
  else if (kind === 'huge') lines[index] = line + words.repeat(by)
}

/**
 * Articles made by breaking a few lines of whole ones.
 *
 * @param articles Whole articles.
 * @returns Broken articles, with a path and media type of the one they come from.
 */
export function brokenArticle(articles: readonly ArticleSource[]): fc.Arbitrary<ArticleSource> {
  const whole = articles.map(({ text }) => text.split('\n'))
  return fc
    .record({
      article: fc.nat({ max: articles.length - 1 }),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 30 }),
      others: fc.array(fc.record({ article: fc.nat({ max: articles.length - 1 }), line: fc.nat() }), {
        maxLength: 5,
      }),
      changes: fc.array(lineChange, { maxLength: 12 }),
      ends: fc.array(fc.constantFrom(...lineEnds), { minLength: 1, maxLength: 6 }),
    })
    .map(({ article, from, length, others, changes, ends }) => {
      const all = whole[article]!
      const start = from % all.length
      const lines = all.slice(start, start + length)
      for (const other of others) {
        const pool = whole[other.article]!
        lines.splice(other.line % (lines.length + 1), 0, pool[other.line % pool.length]!)
      }
      for (const change of changes) changeLine(lines, change)
      const text = lines.map((line, index) => line + ends[index % ends.length]!).join('')
      const { path, mediaType } = articles[article]!
      return { path, mediaType, text, sha256: '0'.repeat(64), bytes: Buffer.byteLength(text) }
    })
}
