// Stage: the whole job. A content folder to an output folder; nothing heavy is loaded when nothing changed.
import { resolve } from 'node:path'
import {
  clearStaleLock,
  type FolderLock,
  listCorpus,
  lockFolder,
  recoverOutputs,
  stampFiles,
} from '@compendium/corpus'
import { exitCode } from '@compendium/diagnostics'
import type { VFileMessage } from 'vfile-message'
import type { BuildOptions } from './build-options.ts'
import type { BuildOutcome, Report } from './build-outcome.ts'
import { type BuildSession, finishLater } from './build-session.ts'
import { type Compiled, compileCorpus } from './compile-corpus.ts'
import type { Findings } from './findings.ts'
import { keyOfBuild, lookForChanges } from './look-for-changes.ts'
import { putInPlace } from './put-in-place.ts'
import { renderKinds } from './render-kinds.ts'
import { resolveDate } from './resolve-date.ts'
import { ruleRows } from './rule-rows.ts'
import { proposalsPath, readLastCompendium, settleRedirects } from './settle-redirects.ts'
import { nothingBuilt, repeat } from './unbuilt-outcome.ts'

/**
 * Build a content folder. Two builds into one output folder wait for each other.
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
  if (session) finishLater(session)
  // A session goes on because something changed.
  const first = session?.tool ? null : lookForChanges(options, session)
  if (first?.isUnchanged) {
    // A build that was killed after its outputs were in place has left its lock.
    clearStaleLock(options.out)
    return repeat(first, options)
  }
  // A folder without articles leaves the output folder as it is, or unmade.
  if (first?.listing.articles.length === 0) return nothingBuilt(first.listing.messages, options)
  const lock = await lockFolder(options.out, options.onWait)
  try {
    recoverOutputs(options.out)
    // The build that held the lock may have done the job.
    const findings = lookForChanges(options, session)
    if (findings.isUnchanged) return repeat(findings, options)
    // A build that fails leaves nothing that the next one could go by.
    if (session) session.left = null
    if (findings.listing.articles.length === 0) return nothingBuilt(findings.listing.messages, options)
    if (options.kinds.includes('parts')) {
      const { buildParts } = await import('../parts/build-parts.ts')
      return await buildParts(lock, findings, options, session)
    }
    return await buildLocked(lock, findings, options, session)
  } finally {
    lock.release()
  }
}

async function buildLocked(
  lock: FolderLock,
  findings: Findings,
  options: BuildOptions,
  session: BuildSession | undefined,
): Promise<BuildOutcome> {
  const { content, out } = options
  const kinds = options.kinds.filter((kind) => kind !== 'parts')
  const { parserKey } = findings
  const compiled = await compileCorpus(
    content,
    findings.listing,
    { out: session?.cache ?? out, parserKey },
    session?.built,
    options.progress,
  )
  if (session) {
    session.built = compiled
    session.parse = compiled.parse
  }
  if (compiled.sources.length === 0) return nothingBuilt(compiled.messages, options)
  const messages = [...compiled.messages]
  let { listing, inputs } = findings
  if (kinds.includes('json')) {
    const settled = await settle(compiled, findings, options, session)
    messages.push(...settled.messages)
    listing = settled.listing
    inputs = settled.inputs
  }
  const date = resolveDate(options.epoch, compiled.editorsFiles)
  const { rendered, failed } = await renderKinds(kinds, { ...compiled, date }, content, session?.rendered)
  messages.push(...failed.map(({ message }) => message), ...rendered.flatMap(({ result }) => result.messages))
  const report: Report = {
    articles: compiled.sources.length,
    rules: ruleRows(messages),
    exitCode: exitCode(messages),
    content: resolve(content),
  }
  const key = keyOfBuild(inputs, findings.toolKey, options.epoch)
  const delivery = {
    rendered,
    failed: failed.map(({ kind }) => kind),
    report,
    key,
    inputs,
    last: session?.contents,
    later: session && ((task: () => void) => void session.later.push(task)),
  }
  const { outputs, written, left } = putInPlace(lock, { ...findings, listing }, delivery)
  if (session) session.left = left
  return {
    ...report,
    unchanged: false,
    outputs,
    messages,
    stacks: failed.map(({ stack }) => stack),
    written,
    seen: { inputs, tool: findings.tool },
  }
}

/** Lost ids to redirects that an editor can accept; the file of proposals is one of the inputs. */
async function settle(
  compiled: Compiled,
  { record, inputs, listing }: Findings,
  { content, out }: BuildOptions,
  session: BuildSession | undefined,
): Promise<{ messages: VFileMessage[] } & Pick<Findings, 'listing' | 'inputs'>> {
  const isSameFolder = record?.report.content === resolve(content)
  const last =
    session?.start?.compendium ?? (await readLastCompendium(out, compiled.compendium, isSameFolder))
  if (session && !session.start) {
    const found = compiled.editorsFiles.find(({ path }) => path === proposalsPath)
    session.start = { compendium: last ?? compiled.compendium, proposals: found?.text ?? null }
  }
  const { messages, wrote } = await settleRedirects(content, last, compiled, session?.start?.proposals)
  if (!wrote) return { messages, listing, inputs }
  const { editors } = listCorpus(content)
  const paths = [...listing.articles, ...editors]
  return { messages, listing: { ...listing, editors }, inputs: stampFiles(content, paths, inputs) }
}
