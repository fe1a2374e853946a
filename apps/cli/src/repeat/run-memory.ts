// What a run that changed nothing would say again, and everything that it depends on. No import but Node's own: this is
// read before anything else is loaded.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Size, times and SHA-256 of a file; `-1` as size where it must not be there. */
export type SeenFile = [size: number, mtime: number, ctime: number, sha256: string]

/** Files of one folder, by path inside it. */
export interface SeenFolder {
  folder: string
  files: Record<string, SeenFile>
}

/** A run that can be repeated by saying the same again. */
export interface RunMemory {
  version: 1
  /** Arguments, working folder and environment, as text. */
  run: string
  /** Content and tool. */
  inputs: SeenFolder[]
  outputs: SeenFolder[]
  /** Folders of the content with the time of their last change: what came or went shows there. */
  folders: Record<string, number>
  text: string
  exitCode: number
}

/** As much of a process as a run depends on. */
export interface RunContext {
  /** Arguments after the name of the command. */
  args: readonly string[]
  cwd: string
  environment: Readonly<Record<string, string | undefined>>
  color: boolean
}

/**
 * Tell a run from others.
 *
 * @param context
 *   The process.
 * @returns
 *   Text that is the same for the same run.
 */
export function nameOfRun({ args, cwd, environment, color }: RunContext): string {
  const { SOURCE_DATE_EPOCH, DEBUG } = environment
  return JSON.stringify([args, cwd, SOURCE_DATE_EPOCH ?? null, DEBUG ?? null, color])
}

/**
 * Tell where a run is remembered: a build in its output folder, a check in the cache of the person who runs it.
 *
 * @param context
 *   The process.
 * @returns
 *   Path of the file; null for commands that are not remembered.
 */
export function memoryPath(context: RunContext): string | null {
  const { args, cwd, environment } = context
  if (args[0] === 'build') {
    const at = args.indexOf('--out')
    const out = at === -1 ? undefined : args[at + 1]
    return out === undefined ? null : join(resolve(cwd, out), '.compendium', 'run.json')
  }
  if (args[0] !== 'check') return null
  const { XDG_CACHE_HOME, LOCALAPPDATA } = environment
  const caches =
    XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(process.getBuiltinModule('node:os').homedir(), '.cache')
  const name = hashOf(nameOfRun(context)).slice(0, 32)
  return join(caches, 'compendium', `${name}.json`)
}

/**
 * Find the memory of a run, where nothing that it depends on has changed.
 *
 * @param context
 *   The process.
 * @returns
 *   The memory, or null. Content and tool are compared by their bytes where `--rehash` is asked for, else by size and
 *   times; outputs always by size and times.
 */
export function findUnchangedRun(context: RunContext): RunMemory | null {
  const path = memoryPath(context)
  if (path === null) return null
  try {
    const memory = JSON.parse(readFileSync(path, 'utf8')) as RunMemory
    if (memory.version !== 1 || memory.run !== nameOfRun(context)) return null
    const byBytes = context.args.includes('--rehash')
    const isSame =
      Object.entries(memory.folders).every(([folder, time]) => statSync(folder).mtimeMs === time) &&
      memory.inputs.every((seen) => isUnchanged(seen, byBytes)) &&
      memory.outputs.every((seen) => isUnchanged(seen, false))
    return isSame ? memory : null
  } catch {
    // Nothing is remembered, or something is gone.
    return null
  }
}

function isUnchanged({ folder, files }: SeenFolder, byBytes: boolean): boolean {
  // Thousands of files are looked at here: to join paths would take longer than to look.
  for (const path in files) {
    const [size, mtime, ctime, sha256] = files[path]!
    const file = `${folder}/${path}`
    if (size === -1) {
      if (statSync(file, { throwIfNoEntry: false })) return false
    } else if (byBytes) {
      if (hashOfFile(file, size) !== sha256) return false
    } else {
      const found = statSync(file, { throwIfNoEntry: false })
      if (found?.size !== size || found.mtimeMs !== mtime || found.ctimeMs !== ctime) return false
    }
  }
  return true
}

let room = Buffer.alloc(0)

/** Null where the file has another size; of a file that is gone it throws. The size is known, so it is not asked for. */
function hashOfFile(file: string, size: number): string | null {
  if (room.length <= size) room = Buffer.allocUnsafe(2 * size + 1)
  const descriptor = openSync(file, 'r')
  try {
    const read = readSync(descriptor, room, 0, size + 1, 0)
    return read === size ? hashOf(room.subarray(0, size)) : null
  } finally {
    closeSync(descriptor)
  }
}

// Loaded where it is needed: most runs compare no bytes, and this module takes as long to load as a thousand looks at files.
function hashOf(content: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex')
}
