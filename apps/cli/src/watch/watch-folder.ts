// Command: watch. Builds on every save, one build at a time, and says which outputs changed.
import { basename, relative, resolve, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Stamps } from '@compendium/corpus'
import { watch } from 'chokidar'
import { buildFolder } from '../build/build-folder.ts'
import type { BuildOptions } from '../build/build-options.ts'
import type { BuildOutcome } from '../build/build-outcome.ts'
import { finishLater, openSession } from '../build/build-session.ts'
import { findMissed, lookAhead } from '../build/look-for-changes.ts'
import { liftHeapBound } from '../engine/bound-heap.ts'
import { createMemoryCache } from './memory-cache.ts'
import { parseAhead } from './parse-ahead.ts'

/** Milliseconds without a further write after which a save has settled: programs write a file in several steps. */
const settleTime = 20

/**
 * Milliseconds after which the folder is looked at once more: of one file, Chokidar tells of one change in 50 ms, and
 * where changes are many the system drops some.
 */
const quietTime = 100

/** What a build in watch did. */
export interface WatchedBuild {
  /** Changed files of the content folder, sorted; empty for the first build. */
  saved: string[]
  /** Outputs whose bytes changed, and those that went away, sorted. */
  changed: string[]
  /** What was built; null where the build failed as a whole. */
  outcome: BuildOutcome | null
  /** Why it failed. */
  failure: Error | null
  milliseconds: number
}

/**
 * Watch a content folder. The first build is made at once; a build that fails does not end the watch.
 *
 * @param options
 *   Folders, kinds and date.
 * @param onBuild
 *   Called after each build.
 * @returns
 *   Resolves after the first build, with a function that stops the watch and waits for a running build.
 */
export async function watchFolder(
  options: BuildOptions,
  onBuild: (build: WatchedBuild) => void,
): Promise<() => Promise<void>> {
  const content = resolve(options.content)
  const out = resolve(options.out)
  const session = openSession(createMemoryCache())
  const saved = new Set<string>()
  let last: Stamps = {}
  let timer: NodeJS.Timeout | undefined
  let lookingAgain: NodeJS.Timeout | undefined
  let isBuilding = false
  let running = Promise.resolve()
  let ahead = Promise.resolve()

  async function build(): Promise<void> {
    const paths = [...saved].sort()
    saved.clear()
    isBuilding = true
    clearTimeout(lookingAgain)
    const start = performance.now()
    let outcome: BuildOutcome | null = null
    let failure: Error | null = null
    let changed: string[] = []
    try {
      outcome = await buildFolder(options, session)
      if (!outcome.unchanged && outcome.outputs.length > 0) {
        const { written } = outcome
        const names = new Set([...Object.keys(last), ...Object.keys(written)])
        changed = [...names].filter((name) => last[name]?.sha256 !== written[name]?.sha256).sort()
        last = written
      }
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
      // What was found for it is not what the next one needs.
      session.ahead = null
    }
    isBuilding = false
    onBuild({ saved: paths, changed, outcome, failure, milliseconds: performance.now() - start })
    await setImmediate()
    finishLater(session)
    lookingAgain = setTimeout(lookAgain, quietTime)
  }

  function lookAgain(): void {
    const missed = session.left ? findMissed(content, session.left) : []
    if (missed.length > 0) schedule(missed, settleTime)
  }

  function schedule(names: readonly string[], wait: number): void {
    for (const name of names) saved.add(name)
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(build)
    }, wait)
  }

  const watcher = watch(content, {
    ignoreInitial: true,
    ignored: (path) => {
      const name = basename(path)
      const isOutput = resolve(path) === out || resolve(path).startsWith(out + sep)
      return path !== content && (isOutput || name.startsWith('.') || name === 'node_modules')
    },
  })
  watcher.on('all', (_, path, stats) => {
    if (!/\.(?:txt|md|ya?ml)$/i.test(path) || basename(path) === 'redirects.proposed.yaml') return
    const name = relative(content, path).split(sep).join('/')
    schedule([name], timeToSettle(stats?.mtimeMs))
    // Before the first build there is nothing to go by, and what a build has not looked at yet it looks at itself.
    const { parse } = session
    if (!parse || isBuilding) return
    const { listing } = lookAhead(options, session, saved)
    const parsed = parseAhead(content, name, listing, parse)
    ahead = ahead.then(() => parsed)
  })
  // A file that vanishes while it is looked at is no reason to stop watching.
  watcher.on('error', () => {})
  await new Promise<void>((ready) => watcher.once('ready', ready))
  running = running.then(build)
  await running
  liftHeapBound()
  const forget = () => {
    clearTimeout(timer)
    clearTimeout(lookingAgain)
  }
  return async () => {
    forget()
    await watcher.close()
    await ahead
    await running
    // A build that was running looks again as well, and a last event may have come meanwhile.
    forget()
  }
}

/** Milliseconds to wait: some have gone by before a write is told of. A file with an older time was moved here, or is gone. */
function timeToSettle(written: number | undefined): number {
  const since = Date.now() - (written ?? 0)
  return since > 0 && since < settleTime ? settleTime - since : settleTime
}
