// YAML made to use up time, memory or the stack is refused at its place.
import { linkCorpus } from '@compendium/schema'
import { expect, test } from 'vitest'

const bomb = [...'bcdefghij'].map(
  (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`,
)

test.each([
  ['open brackets', '['.repeat(100_000), '1:100'],
  ['closed brackets', `terms: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, '1:10'],
  ['maps in maps', `terms: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`, '1:'],
  ['lists in lists', `${'- '.repeat(10_000)}a`, '1:'],
  ['aliases of aliases', ['a: &a [x, x, x]', ...bomb].join('\n'), '2:8'],
  ['an alias of itself', 'terms: &a [*a]', '1:12'],
  ['several documents', 'terms: []\n---\nterms: []\n', '2:1'],
])('%s', (_name, text, place) => {
  const { messages } = linkCorpus([], [{ path: 'glossary.yaml', text }])
  expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['yaml-syntax', true]])
  expect(String(messages[0])).toContain(`glossary.yaml:${place}`)
})
