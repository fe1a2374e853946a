// Stage: before the build. What there is to build from, and whether the last build was made from the same.
import { createHash } from 'node:crypto'
import {
  type FileHash,
  identifyBuildRecord,
  keepStamps,
  keyOfStamps,
  listCorpus,
  readBuildRecord,
  readStamps,
  type Stamps,
  stampFiles,
  unreadable,
} from '@compendium/corpus'
import type { BuildOptions } from './build-options.ts'
import type { OutputRow, Report } from './build-outcome.ts'
import type { BuildSession } from './build-session.ts'
import type { Findings, LeftState } from './findings.ts'
import { parserKeyOf, stampTool } from './tool-key.ts'

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
export function lookForChanges(options: BuildOptions, session?: BuildSession): Findings {
  const found = session?.ahead
  if (session) session.ahead = null
  return found && found.identity === identifyBuildRecord(options.out) ? found : look(options, session)
}

/**
 * Look for changes while a save settles; the next build of the session takes what was found, unless another process
 * has built into the folder meanwhile.
 *
 * @param options
 *   What to build.
 * @param session
 *   A session that has built.
 * @param saved
 *   Files of the content that changed, came or went since its last build looked; the others are not looked at. Every file
 *   is where this is left out.
 * @returns
 *   What was found.
 */
export function lookAhead(
  options: BuildOptions,
  session: BuildSession,
  saved?: ReadonlySet<string>,
): Findings {
  const found = look(options, session, saved)
  session.ahead = found
  return found
}

/**
 * Look at the whole content once more when it is quiet: a watcher can miss a save.
 *
 * @param content
 *   The content folder.
 * @param left
 *   What the last build left.
 * @returns
 *   Files that changed, came or went since that build looked at them, sorted.
 */
export function findMissed(content: string, { stamps }: LeftState): string[] {
  const { inputs } = lookAtContent(content, stamps.inputs)
  const names = new Set([...Object.keys(inputs), ...Object.keys(stamps.inputs)])
  return [...names].filter((name) => inputs[name]?.sha256 !== stamps.inputs[name]?.sha256).sort()
}

function lookAtContent(content: string, known: Stamps): Pick<Findings, 'listing' | 'inputs'> {
  const listing = listCorpus(content)
  return { listing, inputs: stampFiles(content, [...listing.articles, ...listing.editors], known) }
}

/** Null where a file is among them that the last build did not know, or that is gone. */
function lookAtSaved(
  content: string,
  saved: ReadonlySet<string>,
  { listing, stamps }: LeftState,
): Pick<Findings, 'listing' | 'inputs'> | null {
  const found = stampFiles(content, [...saved])
  const isKnown = (path: string) => path in stamps.inputs && found[path]?.sha256 !== unreadable
  return [...saved].every(isKnown) ? { listing, inputs: { ...stamps.inputs, ...found } } : null
}

function look(
  options: BuildOptions,
  session: BuildSession | undefined,
  saved?: ReadonlySet<string>,
): Findings {
  const { content, out, kinds, epoch, rehash } = options
  const identity = identifyBuildRecord(out)
  const left = identity !== null && session?.left?.identity === identity ? session.left : null
  const record = left ? left.record : readBuildRecord<OutputRow, Report>(out)
  const kept = left ? left.stamps : readStamps(out)
  const stamps = rehash ? { inputs: {}, tool: {} } : kept
  const partly = saved && left && lookAtSaved(content, saved, left)
  const { listing, inputs } = partly || lookAtContent(content, stamps.inputs)
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
    ...{ identity, listing, record, stamps: kept, inputs, tool, toolKey },
    ...{ parserKey: parserKeyOf(tool), key, outputs, isUnchanged },
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
