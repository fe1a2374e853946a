import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  keyOfStamps,
  openParseCache,
  outputsIntact,
  readBuildRecord,
  stampFiles,
  stateFolder,
  systemReason,
  writeBuildRecord,
  writeOutputs,
} from '@compendium/corpus'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let out: string

beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'outputs-')), 'out')
})
afterEach(() => rm(join(out, '..'), { recursive: true, force: true }))

const text = (path: string) => readFile(join(out, path), 'utf8')

describe('writeOutputs', () => {
  test('writes files and folders, and leaves no temporary file', async () => {
    const stamps = await writeOutputs(
      out,
      new Map<string, string | Uint8Array>([
        ['a.json', '{}'],
        ['d/b.pdf', Buffer.from('%PDF')],
      ]),
    )
    expect(await text('a.json')).toBe('{}')
    expect(await text('d/b.pdf')).toBe('%PDF')
    expect(Object.keys(stamps)).toEqual(['a.json', 'd/b.pdf'])
    expect(await readdir(join(out, stateFolder))).toEqual([])
  })

  test('a file with the same bytes is not written again', async () => {
    await writeOutputs(
      out,
      new Map([
        ['a.json', '{}'],
        ['b.json', '1'],
      ]),
    )
    const before = await stat(join(out, 'a.json'))
    await writeOutputs(
      out,
      new Map([
        ['a.json', '{}'],
        ['b.json', '2'],
      ]),
    )
    const after = await stat(join(out, 'a.json'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
    expect(await text('b.json')).toBe('2')
  })

  test('only files of an earlier build that nobody changed are removed', async () => {
    const earlier = await writeOutputs(
      out,
      new Map([
        ['old.json', '1'],
        ['edited.json', '1'],
        ['kept.json', '1'],
      ]),
    )
    await writeFile(join(out, 'edited.json'), 'mine')
    await writeFile(join(out, 'foreign.txt'), 'mine')
    await writeOutputs(out, new Map([['kept.json', '2']]), earlier)
    expect((await readdir(out)).sort()).toEqual([stateFolder, 'edited.json', 'foreign.txt', 'kept.json'])
  })

  test('a stop before the last file is staged leaves the earlier set whole', async () => {
    await writeOutputs(
      out,
      new Map([
        ['a.json', 'old'],
        ['b.json', 'old'],
      ]),
    )
    const broken = new Map<string, string>([
      ['a.json', 'new'],
      ['b.json', null as unknown as string],
    ])
    await expect(writeOutputs(out, broken)).rejects.toThrow()
    expect([await text('a.json'), await text('b.json')]).toEqual(['old', 'old'])
    expect(await readdir(join(out, stateFolder))).toEqual([])
  })

  test('what a killed build left behind is removed', async () => {
    const abandoned = join(out, stateFolder, 'staging-999999999')
    await mkdir(abandoned, { recursive: true })
    await writeFile(join(abandoned, '0'), 'half')
    await writeOutputs(out, new Map([['a.json', '1']]))
    expect(await readdir(join(out, stateFolder))).toEqual([])
  })

  test.each(['../a.json', 'd/../../a.json', '/tmp/a.json', `${stateFolder}/build.json`])(
    'refuses %s',
    async (path) => {
      await expect(writeOutputs(out, new Map([[path, 'x']]))).rejects.toThrow('Unexpected output path')
    },
  )

  test('does not write through a link that leaves the folder', async () => {
    const elsewhere = join(out, '../elsewhere')
    await mkdir(elsewhere)
    await mkdir(out)
    await symlink(elsewhere, join(out, 'dataset'))
    await expect(writeOutputs(out, new Map([['dataset/a.json', 'x']]))).rejects.toThrow(
      'Unexpected output path',
    )
    expect(await readdir(elsewhere)).toEqual([])
  })

  test('a file in place of the folder is named in words', async () => {
    await writeFile(out, 'a file')
    const error = await writeOutputs(out, new Map([['a.json', 'x']])).catch((error: unknown) => error)
    expect(systemReason(error)).toMatch(/not a folder|stands in its place/)
  })
})

describe('stamps and the build record', () => {
  test('the key follows the bytes, not the times', async () => {
    await mkdir(out)
    await writeFile(join(out, 'a'), '1')
    const first = await stampFiles(out, ['a'])
    await writeFile(join(out, 'a'), '1')
    const second = await stampFiles(out, ['a'], first)
    expect(keyOfStamps(second)).toBe(keyOfStamps(first))
    await writeFile(join(out, 'a'), '2')
    expect(keyOfStamps(await stampFiles(out, ['a'], second))).not.toBe(keyOfStamps(first))
    expect((await stampFiles(out, ['gone'])).gone?.sha256).toBe('unreadable')
  })

  test('a record is read back; a missing or damaged one is null', async () => {
    expect(await readBuildRecord(out)).toBeNull()
    const record = { version: 1 as const, kinds: {}, inputs: {}, tool: {}, report: { articles: 5 } }
    await writeBuildRecord(out, record)
    expect(await readBuildRecord(out)).toEqual(record)
    await writeFile(join(out, stateFolder, 'build.json'), '{"version":1')
    expect(await readBuildRecord(out)).toBeNull()
    await writeFile(join(out, stateFolder, 'build.json'), '{"version":0,"kinds":{}}')
    expect(await readBuildRecord(out)).toBeNull()
  })

  test('outputs are intact until one is changed or removed', async () => {
    const stamps = await writeOutputs(
      out,
      new Map([
        ['a.json', '1'],
        ['b.json', '1'],
      ]),
    )
    expect(await outputsIntact(out, stamps)).toBe(true)
    await writeFile(join(out, 'a.json'), '2')
    expect(await outputsIntact(out, stamps)).toBe(false)
    await rm(join(out, 'b.json'))
    expect(await outputsIntact(out, { 'b.json': stamps['b.json']! })).toBe(false)
  })
})

describe('openParseCache', () => {
  const entries = () => readdir(join(out, stateFolder, 'articles'))

  test('computes once for the same parts, and again for others', async () => {
    const cache = await openParseCache(out)
    let computed = 0
    const compute = () => ({ times: ++computed, text: 'é\n' })
    expect(await cache.remember(['tool', 'a'], compute)).toEqual({ times: 1, text: 'é\n' })
    expect(await cache.remember(['tool', 'a'], compute)).toEqual({ times: 1, text: 'é\n' })
    expect(await cache.remember(['tool', 'b'], compute)).toEqual({ times: 2, text: 'é\n' })
    expect(await cache.remember(['toola', ''], compute)).toEqual({ times: 3, text: 'é\n' })
  })

  test.each([
    ['cut off', (entry: string) => entry.slice(0, -1)],
    ['altered', (entry: string) => entry.replace('1', '2')],
    ['empty', () => ''],
  ])('an entry that is %s is made again, with a message', async (_, damage) => {
    const first = await openParseCache(out)
    await first.remember(['a'], () => ({ value: 'one 1' }))
    const path = join(out, stateFolder, 'articles', (await entries())[0]!)
    await writeFile(path, damage(await readFile(path, 'utf8')))
    const second = await openParseCache(out)
    expect(await second.remember(['a'], () => ({ value: 'again' }))).toEqual({ value: 'again' })
    expect(second.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['cache', undefined]])
    const third = await openParseCache(out)
    expect(await third.remember(['a'], () => ({ value: 'third' }))).toEqual({ value: 'again' })
    expect(third.messages).toEqual([])
  })

  test('pruning leaves what this run asked for', async () => {
    const first = await openParseCache(out)
    await first.remember(['a'], () => 1)
    await first.remember(['b'], () => 2)
    const second = await openParseCache(out)
    await second.remember(['b'], () => 3)
    await second.prune()
    expect(await entries()).toHaveLength(1)
    expect(await second.remember(['b'], () => 4)).toBe(2)
  })
})
