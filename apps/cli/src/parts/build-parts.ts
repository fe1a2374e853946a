// Stage: the whole job for a corpus of any size. Two passes over the articles; only facts stay in memory.
import { join, resolve } from 'node:path'
import {
  type BuildRecord,
  type FileHash,
  type FolderLock,
  identifyBuildRecord,
  keepStamps,
  openCorpus,
  stageOutputs,
  stampWritten,
  stateFolder,
} from '@compendium/corpus'
import { exitCode } from '@compendium/diagnostics'
import { documentIdOf, schemaVersion } from '@compendium/schema'
import type { BuildOptions } from '../build/build-options.ts'
import type { BuildOutcome, OutputRow, Report } from '../build/build-outcome.ts'
import type { BuildSession } from '../build/build-session.ts'
import { withVocabulary } from '../build/default-vocabulary.ts'
import type { Findings } from '../build/findings.ts'
import { ruleRows } from '../build/rule-rows.ts'
import { collectFacts } from './collect-facts.ts'
import { openKeptArticles } from './kept-articles.ts'
import { placeParts } from './place-parts.ts'
import { countShared, writeShared } from './shared-files.ts'
import { openTaker } from './take-article.ts'

/**
 * Build the dataset in parts: a file for each article, and what they have in common in small files.
 *
 * @param lock
 *   The lock on the output folder.
 * @param findings
 *   The last build, and stamps.
 * @param options
 *   What to build.
 * @param session
 *   What the process keeps between builds; left out for a single build.
 * @returns
 *   What was written. Memory grows with the facts of the articles, not with their text.
 */
export async function buildParts(
  lock: FolderLock,
  findings: Findings,
  options: BuildOptions,
  session?: BuildSession,
): Promise<BuildOutcome> {
  const { content, out, threads, progress } = options
  const { listing, inputs, record, stamps, tool, key, parserKey, outputs: inPlace } = findings
  const corpus = openCorpus(content, { listing, documentIdOf })
  const editorsFiles = withVocabulary(corpus.editorsFiles)
  const taking = { caches: join(out, stateFolder), parserKey, editorsFiles }
  const taker = openTaker(taking, session?.taker)
  const kept = session?.kept ?? openKeptArticles(out, parserKey)
  if (session) {
    session.kept = kept
    session.taker = taker
    session.parse = taker.parse
  }
  const taken = await collectFacts({ corpus, inputs, taker, taking, kept, threads, progress })
  const linked = taker.stream.link(
    taken.map((article) => article.kept.facts),
    session?.linked,
  )
  if (session) session.linked = linked
  const known = record?.kinds.parts?.outputs ?? {}
  const staged = stageOutputs(lock)
  try {
    const common = writeShared(linked.shared, staged, inPlace, session?.shared ?? new Map())
    const counts = countShared(linked.shared)
    const placed = await placeParts({ corpus, taker, taken, linked, staged, inPlace, progress })
    const hashes = Object.assign(placed.hashes, common)
    const documents: Record<string, string> = {}
    for (const { kept } of taken) documents[kept.facts.id] = hashes[kept.file]!.sha256
    const manifest = { schemaVersion, counts: { documents: taken.length, ...counts }, documents }
    hashes[manifestPath] = staged.write(manifestPath, `${JSON.stringify(manifest)}\n`, inPlace[manifestPath])
    const { messages: found, doubts } = linked.finish(placed.mentioned)
    const messages = [
      ...corpus.messages,
      ...taker.articles.messages.splice(0),
      ...taker.records.messages.splice(0),
      ...found,
    ]
    const report: Report = {
      articles: taken.length,
      rules: ruleRows(messages, doubts),
      exitCode: exitCode(messages),
      content: resolve(content),
    }
    const bytes = Object.values(hashes).reduce((sum, { size }) => sum + size, 0)
    const rows = [
      { path: 'parts/', bytes, detail: `${Object.keys(hashes).length} files, one for each article` },
    ]
    const kinds = {
      ...record?.kinds,
      parts: { key, outputs: hashes, rows },
    }
    const earlier: Record<string, FileHash> = {}
    for (const path in known) if (!(path in hashes)) earlier[path] = known[path]!
    const next: BuildRecord<OutputRow, Report> = { version: 2, kinds, report }
    const later = session && ((task: () => void) => void session.later.push(task))
    staged.commit(earlier, `${JSON.stringify(next)}\n`, later)
    const written = stampWritten(out, hashes, inPlace)
    const seen = { inputs, tool, outputs: { ...stamps.outputs, ...written } }
    const keep = () => {
      taker.articles.prune()
      taker.records.prune()
      keepStamps(out, seen)
      kept.keep(placed.kept)
    }
    if (session) session.left = { identity: identifyBuildRecord(out), listing, record: next, stamps: seen }
    if (later) later(keep)
    else keep()
    return {
      ...report,
      unchanged: false,
      outputs: rows,
      messages,
      stacks: [],
      written,
      seen: { inputs, tool },
    }
  } catch (error) {
    staged.abandon()
    throw error
  }
}

const manifestPath = 'parts/manifest.json'
