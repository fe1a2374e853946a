import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compendium, iron, openFolder } from './terminal.ts'

let folder: Awaited<ReturnType<typeof openFolder>>
beforeEach(async () => {
  folder = await openFolder()
})
afterEach(() => rm(folder.root, { recursive: true, force: true }))
const build = (out = folder.out) =>
  compendium(['build', '--content', folder.content, '--out', out, '--only', 'json'])

test('diff names what changed and the least bump', async () => {
  await folder.write({ 'iron.txt': iron })
  await build()
  await folder.write({ 'iron.txt': iron.replace('15 percent', '18 percent') })
  const other = join(folder.root, 'other')
  await build(other)
  const { exitCode, printed } = await compendium([
    'diff',
    join(folder.out, 'dataset'),
    join(other, 'dataset'),
  ])
  expect(exitCode).toBe(0)
  expect(printed).toContain('least bump')
  expect(printed).toContain('18')
  const same = await compendium(['diff', folder.out, folder.out])
  expect(same.printed).toContain('No difference.')
  expect(await compendium(['diff', folder.out, join(folder.root, 'none')])).toMatchObject({ exitCode: 1 })
})

test('verify proves a dataset, and fails where an article was changed', async () => {
  await folder.write({ 'iron.txt': iron })
  await build()
  const verify = () => compendium(['verify', join(folder.out, 'dataset'), '--sources', folder.content])
  const proved = await verify()
  expect(proved.exitCode).toBe(0)
  expect(proved.printed).toMatch(/^1 articles unchanged, [1-9]\d* texts .* 0 faults$/)
  await folder.write({ 'iron.txt': iron.replace('15 percent', '16 percent') })
  const changed = await verify()
  expect(changed.exitCode).toBe(1)
  expect(changed.printed).toContain('source-hash')
})

test('a build proposes redirects for ids that an edit lost, until they are accepted', async () => {
  await folder.write({ 'iron.txt': iron })
  await build()
  await rename(join(folder.content, 'iron.txt'), join(folder.content, 'iron-store.txt'))
  const proposals = join(folder.content, 'redirects.proposed.yaml')
  const lost = await build()
  expect(lost.printed).toContain('id-moved')
  const text = await readFile(proposals, 'utf8')
  expect(text).toContain('"iron": { kind: moved, to: ["iron-store"] }')
  expect((await build()).printed).toContain('Nothing has changed')
  await writeFile(join(folder.content, 'redirects.yaml'), text.split('gone:', 1)[0] ?? '')
  const accepted = await build()
  expect(accepted.printed).not.toContain('id-moved')
  const { redirects } = JSON.parse(await readFile(join(folder.out, 'compendium.json'), 'utf8'))
  expect(redirects.iron).toEqual({ kind: 'moved', to: ['iron-store'] })
})

test('a folder of other articles misses no ids of the last one', async () => {
  await folder.write({
    'a/iron.txt': iron,
    'b/tea.txt': 'Tea\n\nA cup of tea holds about 40 mg of caffeine.\n',
  })
  for (const name of ['a', 'b']) {
    const { printed } = await compendium([
      'build',
      '--content',
      join(folder.content, name),
      '--out',
      folder.out,
      '--only',
      'json',
    ])
    expect(printed).not.toMatch(/id-gone|id-moved/)
  }
})
