import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  identifyBuildRecord,
  keepStamps,
  keyOfStamps,
  lockFolder,
  openParseCache,
  outputsIntact,
  readBuildRecord,
  readStamps,
  type Stamps,
  stageOutputs,
  stampFiles,
  stampWritten,
  stateFolder,
  systemReason,
  writeOutputs,
} from '@compendium/corpus'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let out: string

beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'outputs-')), 'out')
})
afterEach(() => rm(join(out, '..'), { recursive: true, force: true }))

/** How many files of a folder this process has open. */
async function openIn(folder: string): Promise<number> {
  const files = await readdir('/proc/self/fd').catch(() => [])
  const paths = await Promise.all(files.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')))
  return paths.filter((path) => path.startsWith(folder)).length
}

const text = (path: string) => readFile(join(out, path), 'utf8')
const write = (files: Record<string, string | Uint8Array>, earlier?: Stamps) =>
  writeOutputs(out, new Map(Object.entries(files)), earlier)

describe('writeOutputs', () => {
  test('writes files and folders, and leaves no temporary file', async () => {
    const stamps = await write({ 'a.json': '{}', 'd/b.pdf': Buffer.from('%PDF') })
    expect(await text('a.json')).toBe('{}')
    expect(await text('d/b.pdf')).toBe('%PDF')
    expect(Object.keys(stamps)).toEqual(['a.json', 'd/b.pdf'])
    expect(await readdir(join(out, stateFolder))).toEqual([])
  })

  test('a file with the same bytes is not written again', async () => {
    await write({ 'a.json': '{}', 'b.json': '1' })
    const before = await stat(join(out, 'a.json'))
    await write({ 'a.json': '{}', 'b.json': '2' })
    const after = await stat(join(out, 'a.json'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
    expect(await text('b.json')).toBe('2')
  })

  test('only files of an earlier build that nobody changed are removed', async () => {
    const earlier = await write({ 'old.json': '1', 'edited.json': '1', 'kept.json': '1' })
    await writeFile(join(out, 'edited.json'), 'mine')
    await writeFile(join(out, 'foreign.txt'), 'mine')
    await write({ 'kept.json': '2' }, earlier)
    expect((await readdir(out)).sort()).toEqual([stateFolder, 'edited.json', 'foreign.txt', 'kept.json'])
  })

  test('a stop before the last file is staged leaves the earlier set whole', async () => {
    await write({ 'a.json': 'old', 'b.json': 'old' })
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
    await write({ 'a.json': '1' })
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
    await expect(write({ 'dataset/a.json': 'x' })).rejects.toThrow('Unexpected output path')
    expect(await readdir(elsewhere)).toEqual([])
  })

  test('a file in place of the folder is named in words', async () => {
    await writeFile(out, 'a file')
    const error = await write({ 'a.json': 'x' }).catch((error: unknown) => error)
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

  test('a record changes hands with the outputs; a missing or damaged one is null', async () => {
    expect(readBuildRecord(out)).toBeNull()
    const record = { version: 2 as const, kinds: {}, report: { articles: 5 } }
    const lock = await lockFolder(out)
    const staged = stageOutputs(lock)
    staged.write('a.json', '1')
    expect(readBuildRecord(out)).toBeNull()
    expect(identifyBuildRecord(out)).toBeNull()
    staged.commit({}, JSON.stringify(record))
    expect(readBuildRecord(out)).toEqual(record)
    const identity = identifyBuildRecord(out)
    expect(identifyBuildRecord(out)).toBe(identity)
    stageOutputs(lock).commit({}, JSON.stringify(record))
    lock.release()
    expect(readBuildRecord(out)).toEqual(record)
    expect([identity, null]).not.toContain(identifyBuildRecord(out))
    await writeFile(join(out, stateFolder, 'commit.json'), '{')
    expect(identifyBuildRecord(out)).toBeNull()
    await rm(join(out, stateFolder, 'commit.json'))
    await writeFile(join(out, stateFolder, 'build.json'), '{"version":2')
    expect(readBuildRecord(out)).toBeNull()
    await writeFile(join(out, stateFolder, 'build.json'), '{"version":1,"kinds":{}}')
    expect(readBuildRecord(out)).toBeNull()
  })

  test('what can wait is left for later, with the outputs in place', async () => {
    await write({ 'a.json': '1', 'b.json': '1' })
    const lock = await lockFolder(out)
    const staged = stageOutputs(lock)
    const later: (() => void)[] = []
    staged.write('a.json', '2')
    staged.write('new.json', '2')
    staged.commit({}, '{}', (task) => later.push(task))
    lock.release()
    expect(later.length).toBe(2)
    expect([await text('a.json'), await text('b.json'), await text('new.json')]).toEqual(['2', '1', '2'])
    const held = await openIn(out)
    for (const task of later) task()
    expect(await openIn(out)).toBe(0)
    // One of the three files was there before; Linux alone tells which files a process has open.
    expect(held).toBe(process.platform === 'linux' ? 1 : 0)
    expect(await readdir(join(out, stateFolder))).toEqual(['build.json'])
  })

  test('a file that was left as it was keeps the stamp of before', async () => {
    const earlier = await write({ 'a.json': '1', 'b.json': '1' })
    await write({ 'a.json': '1', 'b.json': '2' })
    const { 'a.json': a, 'b.json': b } = stampFiles(out, ['a.json', 'b.json'])
    const stamps = stampWritten(out, { 'a.json': a!, 'b.json': b! }, earlier)
    expect(stamps['a.json']).toBe(earlier['a.json'])
    expect(stamps['b.json']).toEqual(b)
  })

  test('stamps are kept where the disk allows it', async () => {
    const none = { inputs: {}, tool: {}, outputs: {} }
    keepStamps(out, none)
    expect(readStamps(out)).toEqual(none)
    const outputs = await write({ 'a.json': '1' })
    keepStamps(out, { ...none, outputs })
    expect(readStamps(out)).toEqual({ ...none, outputs })
  })

  test('outputs are intact until one is changed or removed', async () => {
    const stamps = await write({ 'a.json': '1', 'b.json': '1' })
    expect(await outputsIntact(out, stamps)).toBe(true)
    await writeFile(join(out, 'a.json'), '2')
    expect(await outputsIntact(out, stamps)).toBe(false)
    await rm(join(out, 'b.json'))
    expect(await outputsIntact(out, { 'b.json': stamps['b.json']! })).toBe(false)
  })
})

describe('openParseCache', () => {
  const entries = () => readdir(join(out, stateFolder, 'articles'))

  test('finds what was kept under the same key, in this process and the next', async () => {
    const cache = openParseCache(out)
    expect(cache.find('a')).toBeUndefined()
    cache.keep('a', { text: 'é\n' })
    cache.keep('b', { text: 'ö\n' })
    for (const opened of [cache, openParseCache(out)]) {
      expect(opened.find('a')).toEqual({ text: 'é\n' })
      expect(opened.find('b')).toEqual({ text: 'ö\n' })
      expect(opened.find('c')).toBeUndefined()
    }
  })

  test.each([
    ['cut off', (entry: string) => entry.slice(0, -1)],
    ['altered', (entry: string) => entry.replace('1', '2')],
    ['empty', () => ''],
  ])('an entry that is %s counts as none, with a message', async (_, damage) => {
    openParseCache(out).keep('a', { value: 'one 1' })
    const path = join(out, stateFolder, 'articles', (await entries())[0]!)
    await writeFile(path, damage(await readFile(path, 'utf8')))
    const second = openParseCache(out)
    expect(second.find('a')).toBeUndefined()
    expect(second.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['cache', undefined]])
    second.keep('a', { value: 'again' })
    const third = openParseCache(out)
    expect(third.find('a')).toEqual({ value: 'again' })
    expect(third.messages).toEqual([])
  })

  test('pruning leaves what this run asked for', async () => {
    const first = openParseCache(out)
    first.keep('a', 1)
    first.keep('b', 2)
    const second = openParseCache(out)
    second.find('b')
    second.prune()
    expect(await entries()).toHaveLength(1)
    expect(second.find('b')).toBe(2)
  })

  test('a folder that somebody removed after a build is made again', async () => {
    const cache = openParseCache(out)
    cache.keep('a', 1)
    cache.prune()
    await rm(out, { recursive: true })
    cache.keep('b', 2)
    expect(await entries()).toEqual(['b.json'])
  })

  test('a disk that refuses costs no error', async () => {
    await mkdir(join(out, stateFolder), { recursive: true })
    await writeFile(join(out, stateFolder, 'articles'), 'a file')
    const cache = openParseCache(out)
    cache.keep('a', 1)
    expect(openParseCache(out).find('a')).toBeUndefined()
    cache.prune()
  })
})
