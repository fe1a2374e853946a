// No regular expression of this package takes more than linear time.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../src/', import.meta.url))
const literal =
  /(?<=^\s*|[=(,:?&|!]\s*|return\s)\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm

const expressions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    [...readFileSync(folder + name, 'utf8').matchAll(literal)].map(
      (found) => [name, found[1]!, found[2]!] as const,
    ),
  )

test('there are expressions to check', () => {
  expect(expressions.length).toBeGreaterThan(20)
})

test.each(expressions)('%s: /%s/%s', (_name, source, flags) => {
  const found = checkSync(source, flags, { timeout: 20_000 })
  expect(`${found.status} ${'complexity' in found ? found.complexity?.type : ''}`).toMatch(
    /^safe (?:safe|linear)$/,
  )
})
