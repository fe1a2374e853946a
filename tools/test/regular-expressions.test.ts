// No regular expression of the project takes more than linear time: those in the sources, and those put together when
// a module is loaded.
import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { check } from 'recheck'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const literal =
  /(?<=^\s*|[=(,:?&|![{;}>]\s*|return\s)\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm

const files = ['packages', 'apps'].flatMap((group) =>
  readdirSync(root + group).flatMap((name) =>
    ['src', 'assets'].flatMap((folder) => listCode(`${root}${group}/${name}/${folder}/`)),
  ),
)

function listCode(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return names.filter((name) => /\.(?:ts|js)$/.test(name)).map((name) => folder + name)
  } catch {
    return []
  }
}

const written = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(literal)].map(
    ([, source, flags]) => [relative(root, file), source!, flags!] as const,
  ),
)

/** What recheck says: "safe safe" for constant, "safe linear" for linear time. */
async function costOf(source: string, flags: string): Promise<string> {
  // The attack limit leaves a long alternation some dozens of steps a character, which is still linear.
  const found = await check(source, flags, { timeout: 30_000, attackLimit: 3e7 })
  if (found.status !== 'vulnerable') return say(found)
  // Thousands of steps a character are linear, too; on a shorter text they stay far below those of quadratic time.
  const limits = { maxAttackStringSize: 40_000, attackLimit: 3e8, attackTimeout: 20_000 }
  return say(await check(source, flags, { timeout: 60_000, ...limits }))
}

function say(found: Awaited<ReturnType<typeof check>>): string {
  return `${found.status} ${'complexity' in found ? found.complexity?.type : ''}`
}

test('the expressions are found', () => {
  expect(written.length).toBeGreaterThan(500)
  expect(new Set(written.map(([file]) => file.split('/')[1])).size).toBeGreaterThan(8)
})

describe('written out', () => {
  test.concurrent.each(written)('%s: /%s/%s', async (_file, source, flags) => {
    expect(await costOf(source, flags)).toMatch(/^safe (?:safe|linear)$/)
  })
})

describe('put together from parts', () => {
  const Original = RegExp
  const made: [file: string, RegExp][] = []
  let current = ''

  beforeAll(async () => {
    const record = (expression: RegExp) => {
      // Line 0 is the message, 1 this function, 2 the trap, 3 what asked for the expression.
      const caller = new Error().stack?.split('\n')[3] ?? ''
      if (!caller.includes('node_modules')) made.push([relative(root, current), expression])
      return expression
    }
    globalThis.RegExp = new Proxy(Original, {
      construct: (target, parts, newTarget) => record(Reflect.construct(target, parts, newTarget)),
      apply: (target, self, parts) => record(Reflect.apply(target, self, parts)),
    })
    for (const file of files) {
      if (!readFileSync(file, 'utf8').includes('new RegExp(')) continue
      current = file
      await import(pathToFileURL(file).href)
    }
  }, 60_000)
  afterAll(() => {
    globalThis.RegExp = Original
  })

  test('those of quantities and citations are among them, and all are linear', {
    timeout: 120_000,
  }, async () => {
    const names = new Set(made.map(([file]) => file))
    expect([...names].filter((name) => /grammar|entry-patterns/.test(name))).toHaveLength(2)
    const costs = await Promise.all(
      made.map(
        async ([file, { source, flags }]) => `${file} ${await costOf(source, flags)} /${source}/${flags}`,
      ),
    )
    expect(costs.filter((cost) => !/^\S+ safe (?:safe|linear) /.test(cost))).toEqual([])
  })
})
