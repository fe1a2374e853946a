// Stage: the whole job. A content folder to an output folder; nothing heavy is loaded when nothing changed.
import { createHash } from 'node:crypto'
import {
  type BuildRecord,
  keyOfStamps,
  listCorpus,
  outputsIntact,
  readBuildRecord,
  type Stamps,
  stampFiles,
  writeBuildRecord,
  writeOutputs,
} from '@compendium/corpus'
import { countByRule, exitCode, locate, type Severity } from '@compendium/diagnostics'
import type { VFileMessage } from 'vfile-message'
import { compileCorpus } from './compile-corpus.ts'
import type { Kind } from './kinds.ts'
import { renderKind } from './render-kind.ts'
import { resolveDate } from './resolve-date.ts'
import { listToolFiles, workspaceRoot } from './tool-files.ts'

/** One written file, or a folder of them. */
export interface OutputRow {
  path: string
  bytes: number
  detail: string
}

/** What one rule said, with its first place inside the content folder. */
export interface RuleRow {
  severity: Severity
  ruleId: string
  count: number
  file: string
  line: number
  column: number
}

/** What a build did. */
export interface BuildOutcome {
  /** True where the last build was made from the same bytes and its outputs still lie there. */
  unchanged: boolean
  articles: number
  outputs: OutputRow[]
  rules: RuleRow[]
  /** All messages; `file` is a path inside the content folder. Empty where nothing changed. */
  messages: VFileMessage[]
  exitCode: 0 | 1
}

/** What to build. */
export interface BuildOptions {
  content: string
  out: string
  kinds: readonly Kind[]
  /** `SOURCE_DATE_EPOCH`, where it is set. */
  epoch: string | undefined
}

type Report = Pick<BuildOutcome, 'articles' | 'rules' | 'exitCode'>

/**
 * Build a content folder.
 *
 * @param options
 *   Folders, kinds of output and date.
 * @returns
 *   What was written and what an editor should know. Throws what `node:fs` throws where the output folder
 *   cannot be written.
 */
export async function buildFolder(options: BuildOptions): Promise<BuildOutcome> {
  const { content, out, kinds } = options
  const record = await readBuildRecord<OutputRow, Report>(out)
  const [listing, toolFiles] = await Promise.all([listCorpus(content), listToolFiles()])
  const [inputs, tool] = await Promise.all([
    stampFiles(content, [...listing.articles, ...listing.editors], record?.inputs),
    stampFiles(workspaceRoot, toolFiles, record?.tool),
  ])
  const toolKey = keyOfStamps(tool)
  const key = createHash('sha256')
    .update(`${keyOfStamps(inputs)} ${toolKey} ${options.epoch}`)
    .digest('hex')
  if (record && listing.messages.length === 0 && (await isUnchanged(record, key, options))) {
    const outputs = kinds.flatMap((kind) => record.kinds[kind]?.rows ?? [])
    return { ...record.report, unchanged: true, outputs, messages: [] }
  }

  const compiled = await compileCorpus(content, listing, { out, toolKey })
  const messages = compiled.messages
  const outputs: OutputRow[] = []
  const next: BuildRecord<OutputRow, Report>['kinds'] = { ...record?.kinds }
  if (compiled.sources.length > 0) {
    const files = new Map<string, string | Uint8Array>()
    const earlier: Stamps = {}
    const rendered = []
    const date = resolveDate(options.epoch, compiled.editorsFiles)
    for (const kind of kinds) {
      const result = await renderKind(kind, { ...compiled, date })
      for (const [path, bytes] of result.files) files.set(path, bytes)
      for (const message of result.messages) messages.push(message)
      Object.assign(earlier, record?.kinds[kind]?.outputs)
      rendered.push({ kind, ...result })
    }
    const written = await writeOutputs(out, files, earlier)
    for (const { kind, files, details } of rendered) {
      const stamps = Object.fromEntries([...files.keys()].map((path) => [path, written[path]!]))
      const rows = [...details].map(([path, detail]) => ({ path, bytes: bytesAt(path, stamps), detail }))
      next[kind] = { key, outputs: stamps, rows }
      outputs.push(...rows)
    }
  }
  const report: Report = {
    articles: compiled.sources.length,
    rules: ruleRows(messages),
    exitCode: exitCode(messages),
  }
  if (outputs.length > 0) await writeBuildRecord(out, { version: 1, kinds: next, inputs, tool, report })
  return { ...report, unchanged: false, outputs, messages }
}

// A build with errors is made again, so that its errors are shown again in full.
async function isUnchanged(
  record: BuildRecord<OutputRow, Report>,
  key: string,
  { kinds, out }: BuildOptions,
): Promise<boolean> {
  if (record.report.exitCode !== 0) return false
  for (const kind of kinds) {
    const known = record.kinds[kind]
    if (known?.key !== key || !(await outputsIntact(out, known.outputs))) return false
  }
  return true
}

// A path with a slash at its end stands for all files of a folder.
function bytesAt(path: string, stamps: Stamps): number {
  if (!path.endsWith('/')) return stamps[path]?.size ?? 0
  const inside = Object.keys(stamps).filter((name) => name.startsWith(path))
  return inside.reduce((sum, name) => sum + (stamps[name]?.size ?? 0), 0)
}

function ruleRows(messages: readonly VFileMessage[]): RuleRow[] {
  return countByRule(messages).map(({ severity, ruleId, count, first }) => {
    const { line, column } = locate(first)
    return { severity, ruleId, count, file: first.file ?? '', line, column }
  })
}
