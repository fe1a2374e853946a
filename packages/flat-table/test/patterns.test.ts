import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'

const folder = new URL('../src/', import.meta.url)
const literal = /(?<=[(=:,\s])\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[.,)\s])/gu

const patterns = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const code = readFileSync(new URL(name, folder), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gmu, '')
    return [...code.matchAll(literal)].map((match) => [name, match[1]!, match[2]!])
  })

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(5)
})

test.each(patterns)('%s: /%s/%s takes linear time', (_, source, flags) => {
  expect(checkSync(source!, flags!).status).toBe('safe')
})
