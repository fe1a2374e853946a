import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const command = fileURLToPath(new URL('../bin/compendium.js', import.meta.url))
const built = existsSync(new URL('../bundle/main.js', import.meta.url))

// Writes the address of every file that is loaded to the process's standard error.
const watcher = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module'
  register('data:text/javascript,' + encodeURIComponent(\`
    import { writeSync } from 'node:fs'
    export async function load(url, context, next) { writeSync(2, url + '\\\\n'); return next(url, context) }
  \`))
`)}`

const heavy =
  /\/(?:zod|pdfkit|handlebars|yaml|remark-[a-z]+|unified)\/|packages\/(?:schema|raw-article|flat-table|citation)\//
const article = 'Sleep\n\nAdults sleep about 7 hours a night.\n'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'unchanged-'))
  await mkdir(join(root, 'content'))
  await writeFile(join(root, 'content', 'sleep.txt'), article)
  // What was written a moment ago is not trusted to show a change in its times.
  await setTimeout(60)
})
afterEach(() => rm(root, { recursive: true }))

/** Runs the command; `loaded` are the modules that it loaded, one a line. */
async function compendium(...args: string[]) {
  const options = {
    maxBuffer: 1 << 26,
    cwd: root,
    env: { ...process.env, XDG_CACHE_HOME: join(root, 'cache') },
  }
  const run = promisify(execFile)(process.execPath, ['--import', watcher, command, ...args], options)
  const { code = 0, stdout, stderr } = await run.catch((error) => error)
  return { code, stdout, loaded: (await Promise.all(stderr.split('\n').map(modulesIn))).join('\n') }
}

/** The bundle says of each module that it holds where it is from. */
async function modulesIn(address: string): Promise<string> {
  if (!address.includes('/cli/bundle/')) return address
  const text = await readFile(new URL(address), 'utf8')
  return Array.from(text.matchAll(/^\/\/ (\S+\.[cm]?[jt]s)$/gm), ([, path]) => path).join('\n')
}

const build = (...more: string[]) =>
  compendium('build', '--content', 'content', '--out', 'out', '--only', 'json', ...more)

describe.skipIf(!built)('a run with nothing changed', () => {
  test('of a build clears the lock away that a killed one left', async () => {
    await build()
    const lock = join(root, 'out', '.compendium', 'lock')
    await writeFile(lock, JSON.stringify({ pid: 2 ** 30, host: hostname(), token: 'x' }))
    await utimes(join(root, 'content', 'sleep.txt'), 1, 1)
    expect((await build()).stdout).toContain('Nothing has changed')
    await expect(readFile(lock)).rejects.toThrow('ENOENT')
  })

  test('of a build loads nothing, and says so', async () => {
    const first = await build()
    expect(first.stdout).toContain('Built 1 article ')
    expect(first.loaded).toMatch(heavy)
    const second = await build()
    expect(second.stdout).toContain('Nothing has changed')
    expect(second.stdout).toContain('compendium.json')
    expect(second.loaded).not.toMatch(heavy)
    expect(second.loaded).not.toMatch(/\/(?:commander|vfile)\//)
  })

  test('but in its times, or compared by its bytes, loads no parser, no renderer and no schema library', async () => {
    await build()
    await utimes(join(root, 'content', 'sleep.txt'), 1, 1)
    for (const run of [await build(), await build('--rehash'), await build('--rehash')]) {
      expect(run.stdout).toContain('Nothing has changed')
      expect(run.loaded).not.toMatch(heavy)
    }
  })

  test('of a check says the same again, with the same code', async () => {
    await writeFile(join(root, 'content', 'empty.txt'), '')
    await setTimeout(60)
    const check = () => compendium('check', 'content', '--format', 'json')
    const [first, second] = [await check(), await check()]
    expect(first.code).toBe(1)
    expect(first.loaded).toMatch(heavy)
    expect([second.code, second.stdout]).toEqual([first.code, first.stdout])
    expect(second.loaded).not.toMatch(heavy)
    expect(JSON.parse(second.stdout)).toHaveLength(1)
  })

  test.each([
    [
      'an edit of the same length',
      () => writeFile(join(root, 'content/sleep.txt'), article.replace('7', '8')),
    ],
    ['a new article', () => writeFile(join(root, 'content/tea.txt'), 'Tea\n\nTea holds caffeine.\n')],
    [
      'a new article in a new folder',
      async () => {
        await mkdir(join(root, 'content/more'))
        await writeFile(join(root, 'content/more/tea.txt'), 'Tea\n\nTea holds caffeine.\n')
      },
    ],
    ['a lost output', () => rm(join(root, 'out/compendium.json'))],
    ['a changed output', () => writeFile(join(root, 'out/compendium.json'), '{}')],
    ['a stopped commit', () => writeFile(join(root, 'out/.compendium/commit.json'), '{')],
  ])('%s is seen', async (_, change) => {
    await build()
    await setTimeout(60)
    await build()
    await change()
    expect((await build()).loaded).toContain('/commander/')
    const whole = JSON.parse(await readFile(join(root, 'out/compendium.json'), 'utf8'))
    const text = await readFile(join(root, 'content/sleep.txt'), 'utf8')
    expect(JSON.stringify(whole)).toContain(text.includes('8') ? '8 hours' : '7 hours')
    expect(whole.documents.length).toBe(
      (await readdir(join(root, 'content'))).filter((name) => !name.endsWith('.yaml')).length,
    )
  })
})
