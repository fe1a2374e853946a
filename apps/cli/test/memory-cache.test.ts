// What a watch keeps of its articles from one save to the next.
import { expect, test } from 'vitest'
import { createMemoryCache } from '../src/watch/memory-cache.ts'

test('what was kept is found at once, and as long as each build asks for it', () => {
  const cache = createMemoryCache()
  const parse = { text: 'tea' }
  cache.keep('a', parse)
  cache.keep('b', {})
  expect(cache.find('a')).toBe(parse)
  cache.prune()
  expect(cache.find('a')).toBe(parse)
  cache.prune()
  expect(cache.find('a')).toBe(parse)
  expect(cache.find('b')).toBeUndefined()
  cache.prune()
  cache.use('a')
  cache.prune()
  expect(cache.find('a')).toBe(parse)
  cache.prune()
  cache.prune()
  expect(cache.find('a')).toBeUndefined()
})
