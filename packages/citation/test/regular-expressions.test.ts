// No regular expression of this package takes more than linear time on the strings it meets.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'
import { STARTS } from '../src/entry-patterns.ts'

const folder = fileURLToPath(new URL('../src/', import.meta.url))
const literal =
  /(?<=^\s*|[=(,:?&|![]\s*|return\s)\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm

const expressions = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    [...readFileSync(folder + name, 'utf8').matchAll(literal)].map(
      (found) => [name, found[1]!, found[2]!] as const,
    ),
  )

for (const [, { source, flags }] of STARTS) expressions.push(['entry-patterns.ts', source, flags])

test('there are expressions to check', () => {
  expect(expressions.length).toBeGreaterThan(40)
})

test.each(expressions)('%s: /%s/%s', (_name, source, flags) => {
  const found = checkSync(source, flags, { timeout: 20_000 })
  expect(`${found.status} ${'complexity' in found ? found.complexity?.type : ''}`).toMatch(
    /^safe (?:safe|linear)$/,
  )
})
