// Watches side by side: a file is saved, and the time runs until the watch says that its outputs are there.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { median } from './measure.ts'

/** A watch to run in a process of its own. */
export interface Watch {
  name: string
  /** Arguments of Node. */
  args: readonly string[]
  cwd?: string
  /** The file that is saved, with a word changed. */
  file: string
  /** What the watch says when it waits for saves, and when it has made its outputs. */
  ready: RegExp
  done: RegExp
}

/** Medians of the saves of a watch, in milliseconds. */
export interface Saves {
  name: string
  wall: number
  /** Processor time of all threads. */
  cpu: number
}

const usage = fileURLToPath(new URL('floors/usage-on-message.cjs', import.meta.url))
/** Between two saves, so that what a watch does afterwards is not counted for the next one. */
const pause = 400
/** Saves that are not measured: a watch is warm when what it runs is compiled, which takes some twenty of them. */
const warmUpRounds = 20

/**
 * Measure watches, one save each in turn.
 *
 * @param watches
 *   What to run.
 * @param rounds
 *   How many saves each is measured for, after a few that are not.
 * @returns
 *   A row a watch, in their order.
 */
export async function measureSaves(watches: readonly Watch[], rounds: number): Promise<Saves[]> {
  const running = await Promise.all(watches.map(start))
  try {
    const times = watches.map((): Omit<Saves, 'name'>[] => [])
    for (let round = 0; round < rounds + warmUpRounds; round++)
      for (const [index, one] of running.entries()) {
        const time = await saveOnce(one, watches[index]!, round)
        if (round >= warmUpRounds) times[index]!.push(time)
      }
    return watches.map(({ name }, index) => ({
      name,
      wall: median(times[index]!.map(({ wall }) => wall)),
      cpu: median(times[index]!.map(({ cpu }) => cpu)),
    }))
  } finally {
    // A channel that is open keeps a process alive.
    for (const { child } of running) if (child.kill()) child.disconnect()
  }
}

interface Running {
  child: ChildProcess
  /** Resolves when the watch says something of that form; to be called before it can. */
  said: (form: RegExp) => Promise<void>
}

async function start({ name, args, cwd, ready }: Watch): Promise<Running> {
  const child = spawn(process.execPath, ['--require', usage, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    cwd,
  })
  const running: Running = {
    child,
    said: (form) =>
      new Promise((resolve, reject) => {
        const end = () => reject(new Error(`Unexpected end of "${name}", expected it to watch`))
        const look = (chunk: Buffer) => {
          if (!form.test(chunk.toString('utf8'))) return
          child.stdout?.off('data', look)
          child.off('exit', end)
          resolve()
        }
        child.stdout?.on('data', look)
        child.once('exit', end)
      }),
  }
  await running.said(ready)
  return running
}

async function saveOnce(
  { child, said }: Running,
  { file, done }: Watch,
  round: number,
): Promise<Omit<Saves, 'name'>> {
  await sleep(pause)
  const text = await readFile(file, 'utf8')
  const edited = text.replace(/ (?:and|edit\d*x*) /, ` edit${round}${'x'.repeat(round % 4)} `)
  const before = await usageOf(child)
  const start = performance.now()
  const answer = said(done)
  await writeFile(file, edited)
  await answer
  const wall = performance.now() - start
  return { wall, cpu: (await usageOf(child)) - before }
}

async function usageOf(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message')
  child.send('usage')
  const [time] = await answer
  return time as number
}
