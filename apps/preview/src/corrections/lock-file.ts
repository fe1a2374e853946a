// Corrections: one writer at a time, across windows and commands, by a file that only one of them can make.
import { open, rm, stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** A lock older than this was left by a writer that died. */
const abandonedAfter = 10_000
const pause = 20

/**
 * Do a job while no other writer does one under the same lock.
 *
 * @param path The lock file; its folder must exist.
 * @param job What to do; short.
 * @returns What the job gives. Throws what `node:fs` throws where the lock cannot be made.
 */
export async function withLock<Result>(path: string, job: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      await (await open(path, 'wx')).close()
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > abandonedAfter) await rm(path, { force: true })
    else await setTimeout(pause)
  }
  try {
    return await job()
  } finally {
    await rm(path, { force: true })
  }
}
