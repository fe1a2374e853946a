// Runs commands side by side, in alternation, so that all of them see the same machine.
import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Something to run in a process of its own. */
export interface Case {
  name: string
  /** Arguments of Node. */
  args: readonly string[]
  /** Made before each run and not measured. */
  before?: (round: number) => Promise<unknown>
  cwd?: string
}

/** Medians of the runs of a case. */
export interface Measured {
  name: string
  /** Milliseconds from start to end. */
  wall: number
  /** Milliseconds of processor time, all threads. */
  cpu: number
  /** Most memory in use, MiB. */
  memory: number
}

/** The case that everything is compared with. */
export const nodeCase: Case = { name: '`node -e 0`', args: ['-e', '0'] }

/** Where checks are remembered while they are measured. */
export const checkCache = join(tmpdir(), `bench-cache-${process.pid}`)

const usage = fileURLToPath(new URL('floors/usage.cjs', import.meta.url))

/**
 * Measure cases.
 *
 * @param cases
 *   What to run.
 * @param rounds
 *   How often each is run.
 * @returns
 *   A row a case, in their order.
 */
export async function measure(cases: readonly Case[], rounds: number): Promise<Measured[]> {
  const runs = cases.map((): Omit<Measured, 'name'>[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, one] of cases.entries()) {
      await one.before?.(round)
      runs[index]!.push(await runOnce(one))
    }
  }
  return cases.map(({ name }, index) => ({
    name,
    wall: median(runs[index]!.map(({ wall }) => wall)),
    cpu: median(runs[index]!.map(({ cpu }) => cpu)),
    memory: median(runs[index]!.map(({ memory }) => memory)),
  }))
}

async function runOnce({ args, cwd, name }: Case): Promise<Omit<Measured, 'name'>> {
  const file = join(tmpdir(), `bench-${process.pid}.json`)
  const start = performance.now()
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', usage, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd,
      env: { ...process.env, BENCH_USAGE: file, XDG_CACHE_HOME: checkCache },
    })
    child.once('error', reject)
    child.once('exit', resolve)
  })
  const wall = performance.now() - start
  if (code !== 0) throw new Error(`Unexpected exit code ${code} of "${name}", expected 0`)
  const used = JSON.parse(await readFile(file, 'utf8'))
  await rm(file)
  return { wall, ...used }
}

/**
 * The value in the middle.
 *
 * @param values
 *   Numbers, at least one.
 * @returns
 *   The median; the upper one of two.
 */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
