// Many strings are found in one pass where one search for each would find them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAll } from '../../src/editors/find-all.ts'

function searchOne(text: string, pattern: string): number[] {
  const found: number[] = []
  if (pattern === '') return found
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + pattern.length))
    found.push(at)
  return found
}

test('as many, at the same places', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝛼'), maxLength: 5 })
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝛼'), maxLength: 60 })
  fc.assert(
    fc.property(text, fc.array(letters, { maxLength: 12 }), (text, patterns) => {
      const found = new Map(patterns.map((pattern): [string, number[]] => [pattern, []]))
      findAll(text, patterns, (pattern, at) => found.get(pattern)!.push(at))
      for (const [pattern, places] of found) expect(places).toEqual(searchOne(text, pattern))
    }),
    { numRuns: 500, seed: 20261121 },
  )
})
