// Stage: read and write. What a build remembers in its output folder, so that the next one can tell that nothing changed.
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Stamps } from './stamp-files.ts'
import { stampFiles } from './stamp-files.ts'
import { stateFolder, writeAtomically } from './write-outputs.ts'

/** What a build remembers of one kind of output. */
export interface KindRecord<Row> {
  /** Key of everything the outputs of the kind were made from. */
  key: string
  outputs: Stamps
  /** What the build said about them, to be said again. */
  rows: Row[]
}

/** What the builds of an output folder remember. */
export interface BuildRecord<Row, Report> {
  /** Raised when the form of the record changes. */
  version: 1
  kinds: Record<string, KindRecord<Row>>
  /** Stamps of the content and of the tool, so that an unchanged file is not hashed again. */
  inputs: Stamps
  tool: Stamps
  report: Report
}

/**
 * Read what the last build remembered.
 *
 * @param out
 *   The output folder.
 * @returns
 *   The record, or null where there is none that can be read.
 */
export async function readBuildRecord<Row, Report>(out: string): Promise<BuildRecord<Row, Report> | null> {
  try {
    const record = JSON.parse(await readFile(recordPath(out), 'utf8')) as BuildRecord<Row, Report>
    return record.version === 1 && typeof record.kinds === 'object' ? record : null
  } catch {
    return null
  }
}

/**
 * Remember a build; called after the outputs are in place.
 *
 * @param out
 *   The output folder.
 * @param record
 *   What to remember.
 */
export async function writeBuildRecord<Row, Report>(
  out: string,
  record: BuildRecord<Row, Report>,
): Promise<void> {
  await mkdir(join(out, stateFolder), { recursive: true })
  await writeAtomically(recordPath(out), `${JSON.stringify(record)}\n`)
}

/**
 * Tell whether the outputs still lie as the build left them.
 *
 * @param out
 *   The output folder.
 * @param outputs
 *   Stamps from the record.
 * @returns
 *   False where a file is missing or changed.
 */
export async function outputsIntact(out: string, outputs: Stamps): Promise<boolean> {
  const found = await stampFiles(out, Object.keys(outputs), outputs)
  return Object.keys(outputs).every((path) => found[path]?.sha256 === outputs[path]?.sha256)
}

function recordPath(out: string): string {
  return join(out, stateFolder, 'build.json')
}
