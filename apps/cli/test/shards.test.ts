import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInShard, readShard } from '../src/shards/shard.ts'
import { filesOf } from './support/files-of.ts'
import { openOwnContent } from './support/own-content.ts'
import { compendium } from './terminal.ts'

let folder: Awaited<ReturnType<typeof openOwnContent>>
beforeEach(async () => {
  folder = await openOwnContent()
})
afterEach(() => rm(folder.root, { recursive: true, force: true }))

const at = (name: string) => join(folder.root, name)
const shard = (index: number, of: number) =>
  compendium(['build', '--content', folder.content, '--out', at(`s${index}`), '--shard', `${index}/${of}`])
const merge = (names: string[], out: string, ...more: string[]) =>
  compendium(['merge', ...names.map(at), '--out', at(out), ...more])

/** Every file of a folder but what its builds remember. */
async function outputsOf(name: string): Promise<[string, string][]> {
  return [...(await filesOf(at(name), 'latin1'))].filter(([path]) => !path.startsWith('.compendium'))
}

test('a share is read as i/n, and each article belongs to exactly one', () => {
  expect(readShard('2/8')).toEqual({ index: 2, of: 8 })
  for (const text of ['0/4', '5/4', '1', '1/0', 'a/b', '1/4x']) expect(readShard(text)).toBeNull()
  const paths = Array.from({ length: 200 }, (_, index) => `articles/${index}.txt`)
  const counts = paths.map((path) => [1, 2, 3].filter((index) => isInShard(path, { index, of: 3 })).length)
  expect(new Set(counts)).toEqual(new Set([1]))
  for (const index of [1, 2, 3])
    expect(paths.filter((path) => isInShard(path, { index, of: 3 })).length).toBeGreaterThan(40)
})

test('shards in any order and any grouping give the bytes of one build', async () => {
  for (const index of [1, 2, 3]) expect((await shard(index, 3)).exitCode).toBe(0)
  await merge(['s1', 's2'], 'left-pair')
  await merge(['left-pair', 's3'], 'left')
  await merge(['s3', 's2'], 'right-pair')
  await merge(['right-pair', 's1'], 'right')
  await merge(['s2', 's1', 's3', 's2'], 'flat')
  const left = await outputsOf('left')
  expect(left.length).toBe(11)
  expect(await outputsOf('right')).toEqual(left)
  expect(await outputsOf('flat')).toEqual(left)
  const parts = ['--content', folder.content, '--only', 'parts']
  expect((await merge(['left'], 'merged', ...parts)).exitCode).toBe(0)
  await compendium(['build', '--out', at('one'), ...parts])
  expect(await outputsOf('merged')).toEqual(await outputsOf('one'))
  const json = ['--content', folder.content, '--only', 'json']
  await merge(['s3', 's1', 's2'], 'merged-json', ...json)
  await compendium(['build', '--out', at('one-json'), ...json])
  expect(await outputsOf('merged-json')).toEqual(await outputsOf('one-json'))
}, 60_000)

test('a shard that was not built, was stopped or is of other content gives the same bytes, and is named', async () => {
  await shard(1, 3)
  await shard(2, 3)
  const path = join(folder.content, 'articles/return-of-fertility.txt')
  await writeFile(path, (await readFile(path, 'utf8')).replace('\n\n', '\n\nOne more line of prose.\n\n'))
  for (const name of await readdir(at('s1/articles'))) await writeFile(at(`s1/articles/${name}`), 'half')
  const parts = ['--content', folder.content, '--only', 'parts']
  const { exitCode, errors, printed } = await merge(['s1', 's2'], 'merged', ...parts)
  expect([exitCode, errors]).toEqual([
    0,
    '1 of 3 shards are not among these; their articles are parsed here.',
  ])
  expect(printed).toContain('Built 5 articles')
  await compendium(['build', '--out', at('one'), ...parts])
  expect(await outputsOf('merged')).toEqual(await outputsOf('one'))
  await rm(at('s1/shard.json'))
  const refused = await merge(['s1', 's2'], 'refused')
  expect(refused.exitCode).toBe(1)
  expect(refused.errors).toContain('expected one that `compendium build --shard` has finished')
  await compendium(['build', '--content', folder.content, '--out', at('s9'), '--shard', '1/2'])
  expect((await merge(['s2', 's9'], 'refused')).errors).toContain('expected one of 3')
}, 60_000)

test('a share that is none ends with code 2', async () => {
  const { exitCode, errors } = await shard(4, 3)
  expect([exitCode, errors.includes('4/3')]).toEqual([2, true])
})
