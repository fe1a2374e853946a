// The promise of the contract: every text is what its source says at its place, and every character is accounted for.
import { type ArticleSource, type LocatedText, loadMarkdown, parseArticle, textAt } from '@compendium/schema'
import { beforeAll, describe, expect, test } from 'vitest'
import { countCoverage } from '../../src/parse/coverage.ts'
import { locatedTexts } from '../support/located-texts.ts'
import { readArticles } from './read-articles.ts'

function expectPoints(source: ArticleSource, { origin }: LocatedText): void {
  const lines = source.text.slice(0, origin.spans.at(-1)?.end.offset ?? 0).split(/\r\n|\n|\r/)
  const { end } = origin.spans.at(-1) ?? { end: null }
  if (end === null) return
  expect(end.line).toBe(lines.length)
  expect(end.column).toBe(lines.at(-1)!.length + 1)
}

beforeAll(loadMarkdown)

// The real articles lie beside the project on some machines only.
const folders = [
  'annotated',
  'content',
  ...(readArticles('real').length > 0 ? (['real'] as const) : []),
] as const

describe.each(folders)('%s articles', (folder) => {
  test.each(readArticles(folder).map((source) => [source.path, source] as const))('%s', (_path, source) => {
    const article = parseArticle(source)
    const texts = locatedTexts(article)
    expect(texts.length).toBeGreaterThan(20)
    for (const [name, node, role] of texts) {
      expect(textAt(source, node.origin, role), name).toBe(node.text)
      expectPoints(source, node)
    }
    const { coverage, overlapping } = countCoverage(
      source.text,
      article,
      source.mediaType === 'text/markdown',
    )
    expect(coverage.unclaimed).toBe(0)
    expect(overlapping).toBe(0)
    expect(Object.values(coverage).reduce((sum, count) => sum + count)).toBe(source.text.length)
    expect(article.document.coverage).toEqual(coverage)
  })
})

test('a hole in the claims is counted', () => {
  const [source] = readArticles('content')
  const article = parseArticle(source!)
  const [first] = article.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.type === 'paragraph'),
  )
  for (const section of article.sections) section.blocks = section.blocks.filter((block) => block !== first)
  expect(countCoverage(source!.text, article, false).coverage.unclaimed).toBeGreaterThan(100)
})

test('a carriage return ends a line in the places of findings too', () => {
  const lines = [
    'The pain builds up slowly in most people and is gone again within the same',
    'day. Without any treatment an attack lasts from 4 hours to 72 hours in all,',
    'and it tends to come back when the person has slept badly or has eaten too',
    'little. A diary helps to find what brings it on, and most people learn of',
    'two or three things that they can leave out of their day without harm and',
    'without much regret, such as a second glass of wine late in the evening.',
    'Those who have more than 15 days a month should see a doctor soon, because',
    'tablets that are taken on so many days bring the pain back by themselves.',
  ]
  const placesOf = (text: string) => {
    const source = { path: 'a.txt', mediaType: 'text/plain' as const, text, sha256: '0'.repeat(64) }
    return parseArticle({ ...source, bytes: text.length }).findings.map(({ origin }) => origin.spans)
  }
  expect(placesOf(lines.join('\r')).length).toBeGreaterThan(1)
  expect(placesOf(lines.join('\r'))).toEqual(placesOf(lines.join('\n')))
})

test('a sign that an article has for dashes is one in each of its texts, and in what their places give', () => {
  const text =
    'Attacks come and go ◊ worse at night, better by the sea ◊ in most people who have them.\n\nA diary helps ◊ after a month it shows what brings them on.\n\nTwo things help:\n\n• Sleep ◊ Seven hours of it, and as regular as can be.\n• Water ◊ Two glasses with each meal.\n'
  const source = { path: 'a.txt', mediaType: 'text/plain' as const, text, sha256: '0'.repeat(64) }
  const article = parseArticle({ ...source, bytes: text.length })
  const texts = locatedTexts(article)
  const said = texts.map(([, node]) => node.text)
  expect(said.filter((one) => one.includes('◊'))).toEqual([])
  expect(said).toContain('A diary helps — after a month it shows what brings them on.')
  for (const [name, node, role] of texts) expect(textAt(source, node.origin, role), name).toBe(node.text)
})
