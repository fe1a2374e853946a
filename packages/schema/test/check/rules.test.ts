// The list of rules is complete, and a rule is a file with its id.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listRules } from '@compendium/schema'
import { expect, test } from 'vitest'
import { disagreementRules } from '../../src/link/disagreements/link-disagreements.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

test('every id that the code reports under is listed once', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  )
  const reported = files.flatMap((path) =>
    [...readFileSync(source + path, 'utf8').matchAll(/(?:ruleId|rule): '([a-z-]+)'/g)].map(
      (found) => found[1],
    ),
  )
  const listed = listRules().flatMap(({ rules }) => rules.map(({ id }) => id))
  expect(new Set(listed).size).toBe(listed.length)
  // "editor" marks a disagreement that no rule found.
  expect(reported.filter((id) => id !== 'editor' && !listed.includes(id!))).toEqual([])
})

test('a rule of the audit stands in the file of its name, and so does one about disagreements', () => {
  const audit = listRules().find(({ title }) => title === 'references')?.rules ?? []
  expect(audit.length).toBeGreaterThan(10)
  const files = readdirSync(`${source}check/reference-audit`)
  for (const { id } of audit) expect(files).toContain(`${id.replace('reference-', '')}.ts`)
  expect(disagreementRules.map(({ id }) => `${id}.ts`).sort()).toEqual(
    readdirSync(`${source}link/disagreements/rules`).sort(),
  )
})
