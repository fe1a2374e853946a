import { fork } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  clearStaleLock,
  hasOpenCommit,
  lockFolder,
  recoverOutputs,
  stageOutputs,
  stateFolder,
  writeOutputs,
} from '@compendium/corpus'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let root: string
let out: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atomic-'))
  out = join(root, 'out')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const text = (path: string) => readFile(join(out, path), 'utf8')
const state = (name: string) => join(out, stateFolder, name)
const set = (version: string, count = 5) =>
  new Map(Array.from({ length: count }, (_, index) => [`f/${index}.json`, version]))

describe('a commit that was stopped', () => {
  test.each([0, 1, 3, 5])('after %i of 5 moves is finished, and never mixed with the next', async (done) => {
    await writeOutputs(out, new Map([...set('old'), ['gone.json', 'old']]))
    await mkdir(state('staging-1-a'))
    const moves = []
    for (const [index, path] of [...set('new').keys()].entries()) {
      if (index >= done) await writeFile(join(state('staging-1-a'), String(index)), 'new')
      else await writeFile(join(out, path), 'new')
      moves.push({ from: String(index), to: path })
    }
    const sha256 = 'f0a7b9b6a8c0e7a5c4b0d5a6e9c4ac2c1a3cbb4a5f02e6ec7b4a3d2f1e0d9c8b'
    const removals = [{ path: 'gone.json', sha256 }]
    await writeFile(
      state('commit.json'),
      JSON.stringify({ version: 1, staging: 'staging-1-a', moves, removals }),
    )
    expect(hasOpenCommit(out)).toBe(true)
    expect(recoverOutputs(out)).toBe(true)
    expect(hasOpenCommit(out)).toBe(false)
    for (const path of set('new').keys()) expect(await text(path)).toBe('new')
    // Its bytes are not those of the journal: somebody changed it since.
    expect(await text('gone.json')).toBe('old')
    expect(await readdir(join(out, stateFolder))).toEqual([])
    expect(recoverOutputs(out)).toBe(false)
  })

  test.each([
    ['is half written', '{"version":1,"staging":"staging-1'],
    [
      'leaves the folder',
      '{"version":1,"staging":"staging-1","moves":[{"from":"0","to":"../a.json"}],"removals":[]}',
    ],
    ['names another staging folder', '{"version":1,"staging":"../x","moves":[],"removals":[]}'],
  ])('whose journal %s is not followed', async (_, journal) => {
    await writeOutputs(out, set('old'))
    await writeFile(state('commit.json'), journal)
    expect(recoverOutputs(out)).toBe(false)
    expect(await text('f/0.json')).toBe('old')
  })
})

describe('what the disk refuses', () => {
  test('a folder in the place of a file leaves the earlier set', async () => {
    await writeOutputs(out, set('old'))
    await mkdir(join(out, 'f/9.json'))
    await expect(writeOutputs(out, new Map([...set('new'), ['f/9.json', 'new']]))).rejects.toThrow('EISDIR')
    for (const path of set('old').keys()) expect(await text(path)).toBe('old')
    expect(await readdir(join(out, stateFolder))).toEqual([])
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder without write permission',
    async () => {
      await writeOutputs(out, set('old'))
      await chmod(join(out, stateFolder), 0o500)
      await expect(writeOutputs(out, set('new'))).rejects.toThrow('EACCES')
      await chmod(join(out, stateFolder), 0o700)
      for (const path of set('old').keys()) expect(await text(path)).toBe('old')
    },
  )
})

describe('lockFolder', () => {
  test('a second build waits, and is told for whom', async () => {
    const first = await lockFolder(out)
    const waits: number[] = []
    let isHeld = false
    const second = lockFolder(out, ({ pid }) => waits.push(pid)).then((lock) => {
      isHeld = true
      return lock
    })
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(isHeld).toBe(false)
    first.release()
    const lock = await second
    expect(waits).toEqual([process.pid])
    lock.release()
    expect(await readdir(join(out, stateFolder))).toEqual([])
  })

  test.each([
    ['of a dead process', JSON.stringify({ pid: 2 ** 30, host: hostname(), token: 'x' }), 0],
    ['of another machine that is silent', JSON.stringify({ pid: 1, host: 'elsewhere', token: 'x' }), 600],
    ['without contents', '', 600],
  ])('a lock %s is taken over', async (_, content, age) => {
    await mkdir(join(out, stateFolder), { recursive: true })
    await writeFile(state('lock'), content)
    const then = Date.now() / 1000 - age
    await utimes(state('lock'), then, then)
    const lock = await lockFolder(out)
    lock.release()
  })

  test.each([
    ['of a dead process goes', 2 ** 30, false],
    ['of a process that lives stays', process.pid, true],
  ])('a lock %s where nothing is to be written', async (_, pid, stays) => {
    clearStaleLock(out)
    await mkdir(join(out, stateFolder), { recursive: true })
    await writeFile(state('lock'), JSON.stringify({ pid, host: hostname(), token: 'x' }))
    clearStaleLock(out)
    expect(await readdir(join(out, stateFolder))).toEqual(stays ? ['lock'] : [])
  })

  test('a commit without the lock is refused', async () => {
    await writeOutputs(out, set('old'))
    const lock = await lockFolder(out)
    const staged = stageOutputs(lock)
    staged.write('f/0.json', 'new')
    await writeFile(state('lock'), JSON.stringify({ pid: process.pid, host: hostname(), token: 'another' }))
    expect(() => staged.commit({})).toThrow('loss of the lock')
    staged.abandon()
    expect(await text('f/0.json')).toBe('old')
  })
})

// A process that writes sets of outputs, one after the other, until it is killed.
const writer = `
  import { parentPort } from 'node:worker_threads'
  import { writeOutputs } from '@compendium/corpus'
  const [out, name] = process.argv.slice(2)
  for (let round = 0; ; round++) {
    const files = new Map(Array.from({ length: 40 }, (_, index) => ['f/' + index + '.json', name + round]))
    await writeOutputs(out, files)
    process.send?.(round)
  }
`

test('killed at any moment, and with two writers at once, it is one whole set after recovery', async () => {
  const script = new URL('writer.tmp.mjs', import.meta.url)
  await writeFile(script, writer)
  try {
    for (let kill = 0; kill < 12; kill++) {
      const writers = ['a', 'b'].map((name) =>
        fork(script, [out, name], {
          stdio: 'ignore',
          execArgv: ['--import', 'tsx', '--conditions', '@compendium/source'],
        }),
      )
      const gone = writers.map((child) => new Promise((resolve) => child.once('exit', resolve)))
      await Promise.race(writers.map((child) => new Promise((resolve) => child.once('message', resolve))))
      await new Promise((resolve) => setTimeout(resolve, kill * 3))
      for (const child of writers) child.kill('SIGKILL')
      await Promise.all(gone)
      const lock = await lockFolder(out)
      recoverOutputs(out)
      const contents = await Promise.all((await readdir(join(out, 'f'))).map((name) => text(`f/${name}`)))
      expect(contents).toHaveLength(40)
      expect(new Set(contents).size).toBe(1)
      lock.release()
    }
  } finally {
    await rm(script)
  }
}, 60_000)
