// Stage: the whole job. A content folder to an output folder; nothing heavy is loaded when nothing changed.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import {
  type BuildRecord,
  keyOfStamps,
  listCorpus,
  outputsIntact,
  type ParseCache,
  readBuildRecord,
  type Stamps,
  stampFiles,
  writeBuildRecord,
  writeOutputs,
} from '@compendium/corpus'
import { countByRule, exitCode, locate, type Severity } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import { compileCorpus } from './compile-corpus.ts'
import type { Kind } from './kinds.ts'
import { renderKinds } from './render-kinds.ts'
import { resolveDate } from './resolve-date.ts'
import { proposalsPath, readLastCompendium, settleRedirects } from './settle-redirects.ts'
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
  /** Stacks of renderers that failed, for a person who debugs them. */
  stacks: string[]
  /** Stamps of the outputs of the kinds that were built, by path. */
  written: Stamps
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

/** What a process keeps between builds of one folder, so that the next one has less to do. */
export interface BuildSession {
  cache: ParseCache
  /** Stamps of the tool's own files, which are not looked at again. */
  tool: Stamps | null
  /**
   * The compendium that the first build was compared with, and the proposals it found: ids that come and go while
   * somebody types are not missed. Null before the first build.
   */
  start: { compendium: Compendium; proposals: string | null } | null
}

/** `content`: the folder that was built, so that the ids of another one are not missed. */
type Report = Pick<BuildOutcome, 'articles' | 'rules' | 'exitCode'> & { content: string }

/**
 * Build a content folder.
 *
 * @param options
 *   Folders, kinds of output and date.
 * @param session
 *   What the process keeps between builds; left out for a single build.
 * @returns
 *   What was written and what an editor should know. Throws what `node:fs` throws where the output folder
 *   cannot be written.
 */
export async function buildFolder(options: BuildOptions, session?: BuildSession): Promise<BuildOutcome> {
  const { content, out, kinds } = options
  const record = await readBuildRecord<OutputRow, Report>(out)
  const listing = await listCorpus(content)
  const stampInputs = () => stampFiles(content, [...listing.articles, ...listing.editors], record?.inputs)
  const [inputs, tool] = await Promise.all([stampInputs(), stampTool(record?.tool, session)])
  const toolKey = keyOfStamps(tool)
  const keyOf = (stamps: Stamps) =>
    createHash('sha256')
      .update(`${keyOfStamps(stamps)} ${toolKey} ${options.epoch}`)
      .digest('hex')
  if (record && listing.messages.length === 0 && (await isUnchanged(record, keyOf(inputs), options))) {
    const outputs = kinds.flatMap((kind) => record.kinds[kind]?.rows ?? [])
    return { ...record.report, unchanged: true, outputs, messages: [], stacks: [], written: {} }
  }

  const compiled = await compileCorpus(content, listing, { out: session?.cache ?? out, toolKey })
  const messages = compiled.messages
  const outputs: OutputRow[] = []
  const stacks: string[] = []
  let written: Stamps = {}
  let known = inputs
  const next: BuildRecord<OutputRow, Report>['kinds'] = { ...record?.kinds }
  if (compiled.sources.length > 0) {
    if (kinds.includes('json')) {
      const isSameFolder = record?.report.content === resolve(content)
      const last =
        session?.start?.compendium ?? (await readLastCompendium(out, compiled.compendium, isSameFolder))
      if (session && !session.start) {
        const found = compiled.editorsFiles.find(({ path }) => path === proposalsPath)
        session.start = { compendium: last ?? compiled.compendium, proposals: found?.text ?? null }
      }
      const settled = await settleRedirects(content, last, compiled, session?.start?.proposals)
      messages.push(...settled.messages)
      if (settled.wrote) {
        const { editors } = await listCorpus(content)
        known = await stampFiles(content, [...listing.articles, ...editors], inputs)
      }
    }
    const date = resolveDate(options.epoch, compiled.editorsFiles)
    const { rendered, failed } = await renderKinds(kinds, { ...compiled, date }, content)
    for (const { kind, message, stack } of failed) {
      messages.push(message)
      stacks.push(stack)
      const earlier = next[kind]
      if (earlier) next[kind] = { ...earlier, key: '' }
    }
    const files = new Map<string, string | Uint8Array>()
    const earlier: Stamps = {}
    for (const { kind, result } of rendered) {
      for (const [path, bytes] of result.files) files.set(path, bytes)
      for (const message of result.messages) messages.push(message)
      Object.assign(earlier, record?.kinds[kind]?.outputs)
    }
    written = await writeOutputs(out, files, earlier)
    for (const { kind, result } of rendered) {
      const stamps = Object.fromEntries([...result.files.keys()].map((path) => [path, written[path]!]))
      const rows = [...result.details].map(([path, detail]) => ({
        path,
        bytes: bytesAt(path, stamps),
        detail,
      }))
      next[kind] = { key: keyOf(known), outputs: stamps, rows }
      outputs.push(...rows)
    }
  }
  const report: Report = {
    articles: compiled.sources.length,
    rules: ruleRows(messages),
    exitCode: exitCode(messages),
    content: resolve(content),
  }
  if (outputs.length > 0)
    await writeBuildRecord(out, { version: 1, kinds: next, inputs: known, tool, report })
  return { ...report, unchanged: false, outputs, messages, stacks, written }
}

async function stampTool(earlier: Stamps | undefined, session: BuildSession | undefined): Promise<Stamps> {
  if (session?.tool) return session.tool
  const tool = await stampFiles(workspaceRoot, await listToolFiles(), earlier)
  if (session) session.tool = tool
  return tool
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
