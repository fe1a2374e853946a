// Lines that could be two things are put before an editor, and are in no doubt once one has said what they are.
import { readdirSync, readFileSync } from 'node:fs'
import { type ArticleSource, hintsOf, parseArticle } from '@compendium/schema'
import { expect, test } from 'vitest'

const folder = new URL('../fixtures/articles/', import.meta.url)
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name): ArticleSource => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const path = `articles/${name}`
    return { path, text, mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: text.length }
  })
const doubted = sources.flatMap((source) =>
  parseArticle(source)
    .doubts.filter(({ rule }) => rule === 'line-uncertain')
    .map((doubt) => ({ source, doubt })),
)

test('few lines of the annotated articles are in doubt, and some are', () => {
  expect(doubted.length).toBeGreaterThan(0)
  expect(doubted.length / sources.length).toBeLessThan(4)
})

test('a line is in no doubt once a correction says what it is, as it was read or as its runner-up', () => {
  const { source, doubt } = doubted[0]!
  const { text } = source
  const { alternative, place } = doubt
  if (alternative?.type !== 'line') throw new Error('Unexpected doubt, expected a runner-up')
  const end = text.indexOf('\n', place.offset)
  const quote = JSON.stringify(text.slice(place.offset, end === -1 ? text.length : end).trim())
  for (const kind of [alternative.read, alternative.kind]) {
    const path = source.path.replace('.txt', '.corrections.yaml')
    const file = { path, text: `corrections:\n  - quote: ${quote}\n    kind: ${kind}\n` }
    const settled = parseArticle(source, hintsOf(source, [file]))
    expect(settled.doubts.filter(({ place: { line } }) => line === place.line)).toEqual([])
  }
})
