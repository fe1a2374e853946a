// The promise of the contract: every text is what its source says at its place, and every character is accounted for.
import {
  type ArticleSource,
  type LocatedText,
  loadMarkdown,
  type ParsedArticle,
  parseArticle,
  type TextRole,
  textAt,
} from '@compendium/schema'
import { beforeAll, describe, expect, test } from 'vitest'
import type { List } from '../../src/entities/block.ts'
import { countCoverage } from '../../src/parse/coverage.ts'
import { readArticles } from './read-articles.ts'

function locatedTexts(article: ParsedArticle): [string, LocatedText, TextRole][] {
  const found: [string, LocatedText, TextRole][] = []
  const add = (name: string, node: LocatedText | null, role: TextRole = 'prose') => {
    if (node) found.push([name, node, role])
  }
  const addList = (list: List) => {
    for (const item of list.items) {
      add('lead term', item.term)
      add('item', item)
      item.children.forEach(addList)
    }
  }
  for (const line of article.document.furniture) add('furniture', line)
  for (const section of article.sections) {
    add('heading', section.heading, 'title')
    for (const block of section.blocks) {
      if (block.type === 'list') addList(block)
      else if ('text' in block) add(block.type, block)
    }
  }
  for (const table of article.tables) {
    add('caption', table.caption, 'title')
    for (const { label, origin } of table.columns) add('column', { text: label, origin }, 'title')
    for (const row of table.rows) for (const cell of row) add('cell', cell)
  }
  for (const definition of article.definitions) {
    add('headword', definition.term, 'title')
    add('definition', definition)
  }
  for (const { raw, origin } of article.citations) add('citation', { text: raw, origin }, 'title')
  for (const finding of article.findings) add('finding', finding)
  return found
}

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
