import { readFile } from 'node:fs/promises'
import { ruleDescriptions } from '@compendium/pdf-check'
import { expect, test } from 'vitest'

test('the README lists each rule with what it says', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const listed = [...readme.matchAll(/^\| `([^`]+)` \| (.+) \|$/gmu)].map(([, id, says]) => [id, says])
  expect(listed).toEqual(ruleDescriptions.map(({ id, says }) => [id, says]))
})

test('each rule lies in the file of its id', async () => {
  for (const { id } of ruleDescriptions) {
    const source = await readFile(
      new URL(`../src/rules/${id.replaceAll('.', '-')}.ts`, import.meta.url),
      'utf8',
    )
    expect(source).toContain(`id: '${id}'`)
  }
})
