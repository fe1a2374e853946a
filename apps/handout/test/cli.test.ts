import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPdf } from '@compendium/pdf-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { main } from '../src/cli.ts'
import { kettleCorpus } from './data/compendium.ts'

let folder: string
const printed: string[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handout-'))
  await writeFile(join(folder, 'compendium.json'), JSON.stringify(kettleCorpus()))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

test('writes a PDF and says how it reads', async () => {
  const output = join(folder, 'out.pdf')
  expect(await main([join(folder, 'compendium.json'), output, '--letter'], { SOURCE_DATE_EPOCH: '0' })).toBe(
    0,
  )
  expect(printed.join('')).toMatch(/out\.pdf: \d+ pages, reading grade -?\d+\.\d\n/)
  expect(printed.join('')).toContain('handout-glyph')
  expect(await checkPdf(new Uint8Array(await readFile(output)))).toEqual([])
})

test('accepts the anchors of a script, after which nothing is stale', async () => {
  const [compendium, path] = [join(folder, 'compendium.json'), join(folder, 'en.md')]
  const script = `---
title: Kettles
subject: Kettles
lines: {}
---

Kettles boil sooner when clean. :from{id="kettle-care#fundamentals" quote="boils sooner"}
`
  await writeFile(path, script)
  const args = [compendium, join(folder, 'script.pdf'), '--date', '2026-11-21', '--script', path]
  printed.length = 0
  expect(await main(args, {})).toBe(0)
  expect(printed.join('')).toContain('handout-stale')
  printed.length = 0
  expect(await main([...args, '--accept'], {})).toBe(0)
  expect(printed.join('')).not.toContain('handout-stale')
  expect(await readFile(path, 'utf8')).toContain(
    '"kettle-care#fundamentals “boils sooner”": "A clean kettle boils sooner."',
  )
})

test('ends with 1 where a statement has no anchor', async () => {
  const path = join(folder, 'loose.md')
  await writeFile(path, '---\ntitle: Kettles\nsubject: Kettles\nlines: {}\n---\n\nBuy kettles.\n')
  const args = [
    join(folder, 'compendium.json'),
    join(folder, 'loose.pdf'),
    '--date',
    '2026-11-21',
    '--script',
    path,
  ]
  expect(await main(args, {})).toBe(1)
})

test.each([
  [['one.json'], 'expected two paths'],
  [['one.json', 'two.pdf'], 'expected --date or SOURCE_DATE_EPOCH'],
  [['one.json', 'two.pdf', '--accept'], 'expected --script beside it'],
  [['one.json', 'two.pdf', '--colour'], "Unknown option '--colour'"],
])('refuses %j', async (args, reason) => {
  expect(await main(args, {})).toBe(2)
  expect(printed.join('')).toContain(reason)
})
