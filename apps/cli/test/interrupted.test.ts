// A build that is killed, that fills the disk or that meets another one leaves one whole set of outputs, and the next build
// repairs. Bounded here; INTERRUPTIONS asks for more.
import { type ChildProcess, fork } from 'node:child_process'
import type * as Fs from 'node:fs'
import type * as FsPromises from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { compendium, iron, openFolder } from './terminal.ts'

const kills = Number(process.env.INTERRUPTIONS ?? 4)
const stops = Number(process.env.INTERRUPTIONS ?? 12)
const patience = 60_000 + kills * 10_000

/** The disk as the build sees it: it may stop the process, or fill up, at one of the calls that change it. */
const disk = vi.hoisted(() => {
  const state = { mode: 'sound' as 'sound' | 'stopped' | 'full', left: 0, changes: 0 }
  const changing =
    /^(?:writeFile|appendFile|rename|mkdir|rm|unlink|rmdir|copyFile|cp|link|symlink|truncate|utimes|open|write|mkdtemp)(?:Sync)?$/
  const growing = /^(?:writeFile|appendFile|mkdir|copyFile|cp|link|write|mkdtemp)(?:Sync)?$/
  const fault = (code: string) =>
    Object.assign(new Error(`${code}: the disk of the test`), { code, errno: -1, syscall: 'write' })
  /** Whether this call fails, counting it. */
  const failure = (name: string): Error | null => {
    if (changing.test(name)) state.changes++
    if (state.mode === 'sound') return null
    if (state.left > 0) {
      if (changing.test(name)) state.left--
      if (state.left > 0 || !changing.test(name)) return null
    }
    if (state.mode === 'stopped') return fault('EIO')
    return growing.test(name) ? fault('ENOSPC') : null
  }
  const guard = (real: Record<string, unknown>, isAsync: boolean): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(real).map(([name, value]) => {
        if (typeof value !== 'function' || /^[A-Z]/.test(name) || name.endsWith('Stream'))
          return [name, value]
        if (!isAsync && !name.endsWith('Sync')) return [name, value]
        const call = (...given: unknown[]) => {
          const error = failure(name)
          if (!error) return (value as (...given: unknown[]) => unknown)(...given)
          // What was written of the file before lies there.
          if (name.startsWith('writeFile') && state.left === 0) {
            const [path, data, options] = given as [string, string | Uint8Array, object?]
            try {
              const half = data.slice(0, data.length >> 1)
              ;(actual.writeFileSync as (...given: unknown[]) => void)(path, half, options)
            } catch {
              // Nothing could be written at all.
            }
            state.left = -1
          }
          if (isAsync) return Promise.reject(error)
          throw error
        }
        return [name, Object.assign(call, value)]
      }),
    )
  const actual = {} as Record<string, unknown>
  return { state, guard, actual }
})
vi.mock('node:fs', async (original) => {
  const real = await original<typeof Fs>()
  Object.assign(disk.actual, real)
  const guarded = disk.guard(real as unknown as Record<string, unknown>, false)
  return { ...guarded, default: guarded }
})
vi.mock('node:fs/promises', async (original) => {
  const guarded = disk.guard(
    (await original<typeof FsPromises>()) as unknown as Record<string, unknown>,
    true,
  )
  return { ...guarded, default: guarded }
})

const { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } =
  await vi.importActual<typeof Fs>('node:fs')

/** Contents by path; what the tool keeps for itself is left out. */
type Outputs = Record<string, string>

function outputsIn(out: string): Outputs {
  const entries = existsSync(out) ? readdirSync(out, { recursive: true, withFileTypes: true }) : []
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths
      .map((path) => path.slice(out.length + 1))
      .filter((path) => !path.startsWith('.compendium'))
      .sort()
      .map((path) => [path, readFileSync(join(out, path), 'utf8')]),
  )
}

const isSame = (one: Outputs, other: Outputs) => JSON.stringify(one) === JSON.stringify(other)

let folder: Awaited<ReturnType<typeof openFolder>>
/** Two states of the content, and the outputs that a clean build of each gives. */
const versions: { article: string; outputs: Outputs }[] = []

const argv = (out = folder.out) => ['build', '--content', folder.content, '--out', out, '--only', 'html,json']

function edit(version: number): void {
  writeFileSync(join(folder.content, 'articles/iron.txt'), versions[version]!.article)
}

beforeAll(async () => {
  folder = await openFolder()
  await folder.write({
    'articles/iron.txt': iron,
    'articles/sleep.txt':
      'Fundamentals\n\nSleep\n\nAdults sleep about 7 hours a night, and wake once or twice.\n',
  })
  const longer = iron.replace(
    'Glossary',
    'Where It Goes\n\nAbout 20 mg of iron a day comes from old cells, and little is lost.\n\nGlossary',
  )
  for (const [index, article] of [iron, longer].entries()) {
    versions.push({ article, outputs: {} })
    edit(index)
    const clean = join(folder.root, `clean-${index}`)
    expect((await compendium(argv(clean))).exitCode).toBe(0)
    versions[index]!.outputs = outputsIn(clean)
  }
  expect(isSame(versions[0]!.outputs, versions[1]!.outputs)).toBe(false)
}, 60_000)
afterAll(() => rmSync(folder.root, { recursive: true, force: true }))

/** What an interruption left behind. */
const seen = { old: 0, new: 0, 'a commit to finish': 0 }

/** The old set, the new set, or a commit that the next build finishes; nothing else may lie there. */
function judge(version: number): void {
  const found = outputsIn(folder.out)
  if (existsSync(join(folder.out, '.compendium/commit.json'))) seen['a commit to finish']++
  else if (isSame(found, versions[version]!.outputs)) seen.new++
  else {
    expect(found).toEqual(versions[1 - version]!.outputs)
    seen.old++
  }
}

async function expectRepaired(version: number): Promise<void> {
  expect((await compendium(argv())).exitCode).toBe(0)
  expect(outputsIn(folder.out)).toEqual(versions[version]!.outputs)
  expect(leftIn(/commit|lock/)).toEqual([])
}

/** Files of the tool's own that match. A build that changes something clears away what stopped ones staged. */
const leftIn = (pattern: RegExp) =>
  readdirSync(join(folder.out, '.compendium')).filter((name) => pattern.test(name))

/** Changes that a build of an edited article makes to the disk. */
async function countChanges(): Promise<number> {
  edit(0)
  await compendium(argv())
  edit(1)
  disk.state.changes = 0
  await compendium(argv())
  return disk.state.changes
}

describe('a disk', () => {
  test.each(['stopped', 'full'] as const)(
    'that is %s at any call leaves one whole set',
    { timeout: patience },
    async (mode) => {
      const changes = await countChanges()
      expect(changes).toBeGreaterThan(20)
      const step = Math.max(1, changes / stops)
      for (let at = 1, trial = 0; at <= changes; at += step, trial++) {
        const version = trial % 2
        edit(version)
        Object.assign(disk.state, { mode, left: Math.round(at) })
        const { exitCode, errors } = await compendium(argv()).catch((error) => ({
          exitCode: 1,
          errors: String(error),
        }))
        Object.assign(disk.state, { mode: 'sound', left: 0 })
        expect(errors).not.toMatch(/\n\s+at .*:\d+:\d+/)
        if (mode === 'full' && exitCode === 0)
          expect(outputsIn(folder.out)).toEqual(versions[version]!.outputs)
        // The lock of a process that is gone counts for nothing; this one is still there.
        if (mode === 'stopped') rmSync(join(folder.out, '.compendium/lock'), { force: true })
        judge(version)
        await expectRepaired(version)
      }
      await countChanges()
      expect(leftIn(/staging|\.tmp$|commit|lock/)).toEqual([])
      console.info(
        `${mode} at ${Math.ceil(changes / step)} of ${changes} changes to the disk: ${JSON.stringify(seen)}`,
      )
    },
  )
})

const script = fileURLToPath(new URL('./support/build-when-told.ts', import.meta.url))
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A process that is ready to build. */
function start(): Promise<ChildProcess> {
  const child = fork(script, {
    cwd: root,
    execArgv: ['--import', 'tsx', '--conditions', '@compendium/source'],
    stdio: 'ignore',
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it was ready`)))
  })
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => void child.once('exit', resolve))

test('a build that is killed at any moment leaves one whole set', { timeout: patience }, async () => {
  Object.assign(seen, { old: 0, new: 0, 'a commit to finish': 0 })
  edit(1)
  await compendium(argv())
  let [next, longest] = [start(), 0]
  for (let trial = 0; trial <= kills; trial++) {
    const version = trial % 2
    const child = await next
    if (trial < kills) next = start()
    edit(version)
    const begun = performance.now()
    child.send(argv())
    const end = ended(child)
    // The first one ends by itself, to tell how long it takes.
    const timer = trial > 0 && setTimeout(() => child.kill('SIGKILL'), Math.random() * longest * 1.1)
    await end
    if (timer) clearTimeout(timer)
    else longest = performance.now() - begun
    judge(version)
    await expectRepaired(version)
  }
  console.info(`killed ${kills} times: ${JSON.stringify(seen)}`)
})

test('two builds at once leave the whole set of one of them', { timeout: patience }, async () => {
  for (let trial = 0; trial < Math.max(1, kills / 20); trial++) {
    edit(trial % 2)
    const children = await Promise.all([start(), start()])
    for (const child of children) child.send(argv())
    edit(1 - (trial % 2))
    expect(await Promise.all(children.map(ended))).toEqual([0, 0])
    const found = outputsIn(folder.out)
    expect(versions.some(({ outputs }) => isSame(found, outputs))).toBe(true)
    await expectRepaired(1 - (trial % 2))
  }
})
