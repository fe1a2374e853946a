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

describe.each(['annotated', 'content', 'real'] as const)('%s articles', (folder) => {
  const sources = readArticles(folder)
  test.runIf(sources.length > 0).each(sources.map((source) => [source.path, source] as const))(
    '%s',
    (_path, source) => {
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
    },
  )
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
