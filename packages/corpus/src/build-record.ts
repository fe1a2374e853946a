// Stage: read and write. What a build remembers in its output folder, so that the next one can tell that nothing changed.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hasOpenCommit } from './commit-outputs.ts'
import { type FileHash, type Stamps, stampFiles } from './stamp-files.ts'
import { stateFolder } from './state-folder.ts'
import { writeAtomically } from './write-atomically.ts'

/** What a build remembers of one kind of output. */
export interface KindRecord<Row> {
  /** Key of everything the outputs of the kind were made from. */
  key: string
  outputs: Record<string, FileHash>
  /** What the build said about them, to be said again. */
  rows: Row[]
}

/** What the builds of an output folder remember; handed to the commit, so that it changes with the outputs. */
export interface BuildRecord<Row, Report> {
  /** Raised when the form of the record changes. */
  version: 2
  kinds: Record<string, KindRecord<Row>>
  report: Report
}

/** Times of files at their last look, so that an unchanged file is not hashed again. Losing them costs only time. */
export interface KeptStamps {
  inputs: Stamps
  tool: Stamps
  outputs: Stamps
}

/**
 * Read what the last build remembered.
 *
 * @param out
 *   The output folder.
 * @returns
 *   The record, or null where there is none that can be read, or where a commit was stopped before its end.
 */
export function readBuildRecord<Row, Report>(out: string): BuildRecord<Row, Report> | null {
  const record = readState(out, 'build.json') as BuildRecord<Row, Report> | null
  return record?.version === 2 && typeof record.kinds === 'object' && !hasOpenCommit(out) ? record : null
}

/**
 * Tell the record that lies there from every other: each commit puts a new file in its place.
 *
 * @param out
 *   The output folder.
 * @returns
 *   The same text until a build changes the outputs; null where there is no record, or its commit was stopped.
 */
export function identifyBuildRecord(out: string): string | null {
  if (hasOpenCommit(out)) return null
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(join(out, stateFolder, 'build.json'))
    return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
  } catch {
    return null
  }
}

/**
 * Read the times of the last build.
 *
 * @param out
 *   The output folder.
 * @returns
 *   Stamps, empty where there are none that can be read.
 */
export function readStamps(out: string): KeptStamps {
  const none = { inputs: {}, tool: {}, outputs: {} }
  return { ...none, ...(readState(out, 'stamps.json') as KeptStamps | null) }
}

/**
 * Keep the times of files for the next build. A disk that refuses costs the next build time, no more.
 *
 * @param out
 *   The output folder.
 * @param stamps
 *   Stamps of this build.
 */
export function keepStamps(out: string, stamps: KeptStamps): void {
  try {
    writeAtomically(join(out, stateFolder, 'stamps.json'), `${JSON.stringify(stamps)}\n`)
  } catch {
    // The next build hashes.
  }
}

/**
 * Tell whether the outputs still lie as the build left them.
 *
 * @param out
 *   The output folder.
 * @param outputs
 *   Hashes from the record.
 * @param known
 *   Stamps of the outputs at their last look.
 * @returns
 *   False where a file is missing or changed.
 */
export function outputsIntact(
  out: string,
  outputs: Readonly<Record<string, FileHash>>,
  known: Stamps = {},
): boolean {
  const found = stampFiles(out, Object.keys(outputs), known)
  return Object.keys(outputs).every((path) => found[path]?.sha256 === outputs[path]?.sha256)
}

function readState(out: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(out, stateFolder, name), 'utf8'))
  } catch {
    return null
  }
}
