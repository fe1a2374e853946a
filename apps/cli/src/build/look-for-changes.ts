// Stage: before the build. What there is to build from, and whether the last build was made from the same.
import { createHash } from 'node:crypto'
import {
  type BuildRecord,
  type CorpusListing,
  type FileHash,
  type KeptStamps,
  keepStamps,
  keyOfStamps,
  listCorpus,
  readBuildRecord,
  readStamps,
  type Stamps,
  stampFiles,
} from '@compendium/corpus'
import type { BuildOptions } from './build-options.ts'
import type { OutputRow, Report } from './build-outcome.ts'
import type { BuildSession } from './build-session.ts'
import { parserKeyOf, stampTool } from './tool-key.ts'

/** What a build finds before it begins. */
export interface Findings {
  listing: CorpusListing
  /** What the last build remembered; null where there was none, or it was stopped while it put its outputs in place. */
  record: BuildRecord<OutputRow, Report> | null
  /** Stamps of the last build. */
  stamps: KeptStamps
  inputs: Stamps
  tool: Stamps
  /** Stamps of the outputs of the kinds that are asked for, as they lie there. */
  outputs: Stamps
  /** Hash of the tool. */
  toolKey: string
  /** Hash of the part of the tool that parses. */
  parserKey: string
  /** True where everything that is asked for lies there, made from the same bytes without an error. */
  isUnchanged: boolean
}

/**
 * Look for changes since the last build; loads no parser and no renderer.
 *
 * @param options
 *   What to build.
 * @param session
 *   What the process keeps between builds; left out for a single build.
 * @returns
 *   Inputs, the last build, and whether anything is to be done.
 */
export async function lookForChanges(options: BuildOptions, session?: BuildSession): Promise<Findings> {
  const { content, out, kinds, epoch, rehash } = options
  const record = readBuildRecord<OutputRow, Report>(out)
  const kept = readStamps(out)
  const stamps = rehash ? { inputs: {}, tool: {} } : kept
  const listing = await listCorpus(content)
  const inputs = stampFiles(content, [...listing.articles, ...listing.editors], stamps.inputs)
  const tool = session?.tool ?? stampTool(stamps.tool)
  if (session) session.tool = tool
  const toolKey = keyOfStamps(tool)
  const key = keyOfBuild(inputs, toolKey, epoch)
  const made = kinds.map((kind) => record?.kinds[kind])
  const hashes = Object.assign({}, ...made.map((kind) => kind?.outputs)) as Record<string, FileHash>
  const outputs = stampFiles(out, Object.keys(hashes), kept.outputs)
  // A build with errors is made again, so that its errors are shown again in full.
  const isUnchanged =
    listing.messages.length === 0 &&
    record?.report.exitCode === 0 &&
    made.every((kind) => kind?.key === key) &&
    Object.entries(hashes).every(([path, { sha256 }]) => outputs[path]?.sha256 === sha256)
  // What was only touched is not hashed again by the next build.
  if (isUnchanged) keepStamps(out, { inputs, tool, outputs: { ...kept.outputs, ...outputs } })
  return {
    ...{ listing, record, stamps: kept, inputs, tool, toolKey, parserKey: parserKeyOf(tool) },
    ...{ outputs, isUnchanged },
  }
}

/**
 * Key of everything that outputs are made from.
 *
 * @param inputs
 *   Stamps of the content.
 * @param toolKey
 *   Hash of the tool.
 * @param epoch
 *   `SOURCE_DATE_EPOCH`, where it is set.
 * @returns
 *   SHA-256 in hexadecimal.
 */
export function keyOfBuild(inputs: Stamps, toolKey: string, epoch: string | undefined): string {
  return createHash('sha256')
    .update(`${keyOfStamps(inputs)} ${toolKey} ${epoch}`)
    .digest('hex')
}
