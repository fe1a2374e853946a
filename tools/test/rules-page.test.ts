import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listAllRules } from '@compendium/cli'
import { expect, test } from 'vitest'
import { runExample } from '../src/rules-page/run-example.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const groups = await listAllRules()
const rules = groups.flatMap((group) => group.rules)

test('every rule that is reported anywhere in the code is described once', () => {
  const described = rules.map(({ id }) => id)
  expect(new Set(described).size).toBe(described.length)
  const reported = new Map<string, string>()
  for (const group of ['packages', 'apps']) {
    for (const name of readdirSync(root + group)) {
      // What the checker of PDF files finds is for those who work on the handout; its own README lists it.
      if (name === 'pdf-check') continue
      const source = `${root}${group}/${name}/src/`
      for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
        if (!path.endsWith('.ts')) continue
        const text = readFileSync(source + path, 'utf8')
        for (const [, id] of text.matchAll(/\b(?:ruleId|rule)(?: =|:) '([a-z-]+)'/g))
          reported.set(id!, `${group}/${name}/src/${path}`)
      }
    }
  }
  expect(reported.size).toBeGreaterThan(40)
  // "editor" marks a disagreement that no rule found, "line" a place that no rule doubts.
  for (const [id, path] of reported)
    if (id !== 'editor' && id !== 'line') expect(described, path).toContain(id)
})

// Whether the page is what the generator writes is told by `pnpm generate --check`.
test('the page has a heading for every rule, and none for another', () => {
  const page = readFileSync(`${root}docs/rules.md`, 'utf8')
  const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, id]) => id!)
  expect(headings.sort()).toEqual(rules.map(({ id }) => id).sort())
})

test.each(rules.flatMap(({ id, example }) => (typeof example === 'string' ? [] : [{ id, example }])))(
  'the example of $id makes it speak',
  async ({ id, example }) => {
    const said = await runExample(id, example)
    expect(said).not.toEqual([])
    // One grammar; what a disagreement prints is no message but both sides of it.
    for (const line of said)
      if (line.endsWith(` ${id}`)) expect(line).toMatch(/ (?:error|warning|info) Unexpected .+expected /)
  },
)

test('no rule is without reason and remedy', () => {
  for (const { id, finds, why, fix } of rules)
    for (const text of [finds, why, fix]) expect(text, id).toMatch(/^[\p{Lu}`“].{10,}\.$/su)
})
