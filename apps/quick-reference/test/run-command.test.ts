import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../src/run-command.ts'
import { corpus } from './migraine.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quick-reference-command-'))
  await writeFile(join(folder, 'compendium.json'), JSON.stringify(corpus))
  await writeFile(join(folder, 'other.json'), '{"documents": []}')
  await writeFile(join(folder, 'broken.json'), '{')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (...args: string[]) => {
  const told: string[] = []
  const code = await runCommand(
    args.map((name) => join(folder, name)),
    { epoch: '1763683200', tell: (message) => told.push(message) },
  )
  return { code, told: told.join('\n') }
}

test('writes the page and its Markdown edition', async () => {
  expect(await run('compendium.json', 'page.html')).toEqual({ code: 0, told: '' })
  expect(await readFile(join(folder, 'page.html'), 'utf8')).toContain('· 2025-11-21 ·')
  expect(await readFile(join(folder, 'page.md'), 'utf8')).toContain('# Clinical quick reference')
})

test.each([
  [['missing.json', 'a.html'], 1, /missing\.json: ENOENT/],
  [['broken.json', 'a.html'], 1, /broken\.json: .*JSON/],
  [['other.json', 'a.html'], 1, /other\.json: not a compendium: meta: /],
  [['compendium.json', 'no/such/folder.html'], 1, /ENOENT/],
  [['compendium.json'], 2, /^Usage: /],
])('%j ends in a message', async (args, code, message) => {
  const result = await run(...args)
  expect(result.code).toBe(code)
  expect(result.told).toMatch(message)
  expect(await readdir(folder)).not.toContain('a.html')
})

test('a page without a date says so', async () => {
  await runCommand([join(folder, 'compendium.json'), join(folder, 'undated.html')], {
    epoch: undefined,
    tell: () => {},
  })
  expect(await readFile(join(folder, 'undated.html'), 'utf8')).toContain('· undated ·')
})
