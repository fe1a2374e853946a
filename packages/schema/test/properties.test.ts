// Whatever an article has been through, nothing of it is lost, doubled or moved. Bounded here; FUZZ_RUNS asks for more.
import { type ArticleSource, buildCompendium, loadMarkdown, parseArticle, textAt } from '@compendium/schema'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { countCoverage } from '../src/parse/coverage.ts'
import { readArticles } from './parse/read-articles.ts'
import { brokenArticle } from './support/broken-article.ts'
import { locatedTexts } from './support/located-texts.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 300)
const seed = Number(process.env.FUZZ_SEED ?? 20261121)
const limit = 20_000 + runs * 100
// Only raw articles: some broken forms of Markdown still leave words unclaimed, which the build reports.
const whole = [...readArticles('annotated'), ...readArticles('content')].filter(({ path }) =>
  path.endsWith('.txt'),
)
const broken = brokenArticle(whole)

beforeAll(loadMarkdown)

function expectKept(source: ArticleSource): void {
  const article = parseArticle(source)
  const lines = lineStarts(source.text)
  for (const [name, node, role] of locatedTexts(article)) {
    const read = textAt(source, node.origin, role)
    if (read !== node.text) expect(read, name).toBe(node.text)
    for (const { start, end } of node.origin.spans) {
      if (start.offset >= end.offset) expect.fail(`${name}: an empty span at ${start.line}:${start.column}`)
      for (const { line, column, offset } of [start, end]) {
        if (lines[line - 1]! + column - 1 !== offset)
          expect.fail(`${name}: line ${line}, column ${column} is not offset ${offset}`)
      }
    }
  }
  const { coverage, overlapping } = countCoverage(source.text, article, source.mediaType === 'text/markdown')
  expect({ unclaimed: coverage.unclaimed, overlapping }).toEqual({ unclaimed: 0, overlapping: 0 })
  expect(Object.values(coverage).reduce((sum, count) => sum + count)).toBe(source.text.length)
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)]
}

test(
  'every text is that of its place, no claim overlaps another and nothing is unclaimed',
  () => {
    fc.assert(fc.property(broken, expectKept), { numRuns: runs, seed })
  },
  limit,
)

/** Two broken articles under names of their own. */
const pair = fc.tuple(broken, broken, broken).map(([one, two, edited]) => [
  { ...one, path: `articles/one.${one.path.slice(-3)}` },
  { ...two, path: `articles/two.${two.path.slice(-3)}` },
  { ...edited, path: `articles/two.${edited.path.slice(-3)}` },
])

test(
  'a corpus of broken articles is built, to the same bytes each time, and ids outlast edits to the other article',
  async () => {
    const property = fc.asyncProperty(pair, async ([one, two, edited]) => {
      const [first, again, after] = await Promise.all([
        buildCompendium([one!, two!], []),
        buildCompendium([one!, two!], []),
        buildCompendium([one!, edited!], []),
      ])
      expect(JSON.stringify(again.compendium)).toBe(JSON.stringify(first.compendium))
      expect(again.messages.map(String)).toEqual(first.messages.map(String))
      const own = ({ compendium: { sections, tables, findings } }: typeof first) =>
        [...sections, ...tables, ...findings].filter(({ document }) => document === 'one').map(({ id }) => id)
      expect(own(after)).toEqual(own(first))
    })
    await fc.assert(property, { numRuns: Math.ceil(runs / 4), seed })
  },
  limit,
)
