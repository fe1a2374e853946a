// Stage: write. One build at a time in an output folder, told by a lock file that a dead process cannot hold for ever.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stateFolder } from './state-folder.ts'

/** Milliseconds between two signs of life of the holder. */
const heartbeat = 5_000
/** Milliseconds without a sign of life after which a holder of another machine counts as dead. */
const silence = 120_000
/** Milliseconds after which a lock file without contents counts as left behind. */
const halfWritten = 5_000
const pause = 50

/** Who holds a folder. */
export interface LockHolder {
  pid: number
  host: string
  token: string
}

/** A lock that this process holds. */
export interface FolderLock {
  out: string
  /** Throws where another process took the lock over, which happens only to one that slept for minutes. */
  assertHeld: () => void
  release: () => void
}

/**
 * Lock an output folder; waits while another build holds it.
 *
 * @param out
 *   The output folder; made where missing.
 * @param onWait
 *   Called once with the holder, before the wait.
 * @returns
 *   The lock. Throws what `node:fs` throws where the folder cannot be written.
 */
export async function lockFolder(out: string, onWait?: (holder: LockHolder) => void): Promise<FolderLock> {
  const state = join(out, stateFolder)
  mkdirSync(state, { recursive: true })
  const path = join(state, 'lock')
  const own: LockHolder = { pid: process.pid, host: hostname(), token: randomUUID() }
  let waited = false
  while (!create(path, own)) {
    const holder = read(path)
    if (removeStale(path, holder)) continue
    if (holder !== null && !waited) {
      waited = true
      onWait?.(holder)
    }
    await sleep(pause)
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => null), heartbeat)
  beat.unref()
  const isHeld = () => read(path)?.token === own.token
  return {
    out,
    assertHeld() {
      if (!isHeld()) throw new Error(`Unexpected loss of the lock ${path}, expected to hold it`)
    },
    release() {
      clearInterval(beat)
      if (isHeld()) rmSync(path, { force: true })
    },
  }
}

/**
 * Remove the lock that a dead process left in an output folder, where there is one.
 *
 * @param out
 *   The output folder.
 */
export function clearStaleLock(out: string): void {
  const path = join(out, stateFolder, 'lock')
  if (existsSync(path)) removeStale(path, read(path))
}

/** Make the file and write the holder into it; false where it stands already. */
function create(path: string, holder: LockHolder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    // A disk that is full keeps an empty file, which would bar the next build.
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') rmSync(path, { force: true })
    throw error
  }
}

function read(path: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder
  } catch {
    return null
  }
}

// Two builds may find the same dead holder. A second, short lock lets one of them remove it, and it looks again first,
// so that the lock of the faster one is not removed by the slower.
function removeStale(path: string, holder: LockHolder | null): boolean {
  if (!isStale(path, holder)) return false
  const guard = `${path}.stale`
  try {
    writeFileSync(guard, '', { flag: 'wx' })
  } catch {
    if (ageOf(guard) > halfWritten) rmSync(guard, { force: true })
    return false
  }
  try {
    const again = read(path)
    if (again?.token !== holder?.token || !isStale(path, again)) return false
    rmSync(path, { force: true })
    return true
  } finally {
    rmSync(guard, { force: true })
  }
}

function isStale(path: string, holder: LockHolder | null): boolean {
  if (holder === null) return ageOf(path) > halfWritten
  return holder.host === hostname() ? !isAlive(holder.pid) : ageOf(path) > silence
}

/** Milliseconds since a file was touched; 0 where it is gone. */
function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
