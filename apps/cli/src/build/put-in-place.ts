// Stage: write. What was rendered, and what to remember of it, to the output folder as one set.
import {
  type BuildRecord,
  type FileHash,
  type FolderLock,
  identifyBuildRecord,
  keepStamps,
  type Later,
  type OutputContent,
  type Stamps,
  stageOutputs,
  stampFiles,
  stampWritten,
} from '@compendium/corpus'
import type { OutputRow, Report } from './build-outcome.ts'
import type { Findings, LeftState } from './findings.ts'
import type { RenderedKindName } from './kinds.ts'
import type { RenderedKind } from './render-kinds.ts'

/** What is put in place. */
export interface Delivery {
  rendered: readonly RenderedKind[]
  /** Kinds whose renderer failed: their earlier outputs stay, and are made again by the next build. */
  failed: readonly RenderedKindName[]
  report: Report
  /** Key of what the outputs were made from. */
  key: string
  inputs: Stamps
  /** What this process put in place last, by path; updated. Left out for a single build. */
  last?: LastContents | undefined
  /** Takes what can wait until the outputs are reported; done at once when left out. */
  later?: Later | undefined
}

/** Contents by path, with their hashes: what is the same again is not hashed again. */
export type LastContents = Map<string, { content: OutputContent; hash: FileHash }>

/**
 * Put rendered kinds in place, all or nothing, and remember the build.
 *
 * @param lock
 *   The lock on the output folder.
 * @param findings
 *   The last build, and stamps of the tool.
 * @param delivery
 *   What was rendered.
 * @returns
 *   Rows for a person, stamps of the files, and what the next build need not read. Throws what `node:fs` throws where
 *   the disk refuses.
 */
export function putInPlace(
  lock: FolderLock,
  { listing, record, stamps, tool }: Pick<Findings, 'listing' | 'record' | 'stamps' | 'tool'>,
  { rendered, failed, report, key, inputs, last, later }: Delivery,
): { outputs: OutputRow[]; written: Stamps; left: LeftState } {
  const kinds: BuildRecord<OutputRow, Report>['kinds'] = { ...record?.kinds }
  for (const kind of failed) if (kinds[kind]) kinds[kind] = { ...kinds[kind], key: '' }
  const staged = stageOutputs(lock)
  const outputs: OutputRow[] = []
  const all: Record<string, FileHash> = {}
  const earlier: Record<string, FileHash> = {}
  const next: BuildRecord<OutputRow, Report> = { version: 2, kinds, report }
  try {
    for (const { kind, result } of rendered) {
      const known = record?.kinds[kind]?.outputs ?? {}
      const inPlace = stampFiles(lock.out, Object.keys(known), stamps.outputs)
      Object.assign(earlier, known)
      const hashes: Record<string, FileHash> = {}
      for (const [path, content] of result.files) {
        const found = last?.get(path)
        const isThere = found !== undefined && found.hash.sha256 === inPlace[path]?.sha256
        const hash =
          isThere && isSame(found.content, content) ? found.hash : staged.write(path, content, inPlace[path])
        last?.set(path, { content, hash })
        hashes[path] = hash
      }
      Object.assign(all, hashes)
      const rows = [...result.details].map(([path, detail]) => ({
        path,
        bytes: bytesAt(path, hashes),
        detail,
      }))
      kinds[kind] = { key, outputs: hashes, rows }
      outputs.push(...rows)
    }
    for (const path of Object.keys(all)) delete earlier[path]
    staged.commit(earlier, `${JSON.stringify(next)}\n`, later)
  } catch (error) {
    staged.abandon()
    throw error
  }
  const written = stampWritten(lock.out, all)
  const seen = { inputs, tool, outputs: { ...stamps.outputs, ...written } }
  const keep = () => keepStamps(lock.out, seen)
  if (later) later(keep)
  else keep()
  const left = { identity: identifyBuildRecord(lock.out), listing, record: next, stamps: seen }
  return { outputs, written, left }
}

function isSame(one: OutputContent, other: OutputContent): boolean {
  if (!isPieces(one) || !isPieces(other) || one.length !== other.length) return one === other
  // Most pieces are the very ones of the last build.
  return one.every((piece, index) => piece === other[index] || Buffer.compare(piece, other[index]!) === 0)
}

function isPieces(content: OutputContent): content is readonly Uint8Array[] {
  return Array.isArray(content)
}

// A path with a slash at its end stands for all files of a folder.
function bytesAt(path: string, hashes: Readonly<Record<string, FileHash>>): number {
  if (!path.endsWith('/')) return hashes[path]?.size ?? 0
  const inside = Object.keys(hashes).filter((name) => name.startsWith(path))
  return inside.reduce((sum, name) => sum + (hashes[name]?.size ?? 0), 0)
}
