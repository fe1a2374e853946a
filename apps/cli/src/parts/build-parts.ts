// Stage: the whole job for a corpus of any size. Two passes over the articles; only records stay in memory.
import { join, resolve } from 'node:path'
import {
  type FileHash,
  type FolderLock,
  keepStamps,
  openCorpus,
  type StagedOutputs,
  stageOutputs,
  stampFiles,
  stampWritten,
  stateFolder,
} from '@compendium/corpus'
import { exitCode } from '@compendium/diagnostics'
import { documentIdOf, type SharedEntities, schemaVersion } from '@compendium/schema'
import type { BuildOptions } from '../build/build-options.ts'
import type { BuildOutcome, Report } from '../build/build-outcome.ts'
import { withVocabulary } from '../build/default-vocabulary.ts'
import { type Findings, keyOfBuild } from '../build/look-for-changes.ts'
import { ruleRows } from '../build/rule-rows.ts'
import { collectRecords } from './collect-records.ts'
import { keepPartsState, readPartsState } from './parts-state.ts'
import { partPath, placeParts } from './place-parts.ts'
import { sharedFiles } from './shared-files.ts'
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
 * @returns
 *   What was written. Memory grows with the records of the articles, not with their text.
 */
export async function buildParts(
  lock: FolderLock,
  findings: Findings,
  options: BuildOptions,
): Promise<BuildOutcome> {
  const { content, out, epoch, threads, progress } = options
  const { listing, inputs, record, stamps, tool, toolKey, parserKey } = findings
  const corpus = await openCorpus(content, { listing, documentIdOf })
  const editorsFiles = await withVocabulary(corpus.editorsFiles)
  const taking = { caches: join(out, stateFolder), parserKey, editorsFiles }
  const taker = openTaker(taking)
  const taken = await collectRecords(corpus, inputs, taker, { ...taking, threads, progress })
  const linked = taker.stream.link(taken.map((article) => article.record))
  const known = record?.kinds.parts?.outputs ?? {}
  const inPlace = stampFiles(out, Object.keys(known), stamps.outputs)
  const staged = stageOutputs(lock)
  try {
    const before = readPartsState(out)
    const { hashes, state, mentioned } = await placeParts({
      ...{ corpus, taker, taken, linked, staged, before, inPlace, progress },
    })
    const documents = taken.map((article) => article.record.document.id)
    writeShared(linked.shared, documents, hashes, staged, inPlace)
    const lost = [...taker.articles.messages, ...taker.records.messages]
    const messages = [...corpus.messages, ...lost, ...linked.finish(mentioned)]
    const report: Report = {
      articles: taken.length,
      rules: ruleRows(messages),
      exitCode: exitCode(messages),
      content: resolve(content),
    }
    const bytes = Object.values(hashes).reduce((sum, { size }) => sum + size, 0)
    const rows = [
      { path: 'parts/', bytes, detail: `${Object.keys(hashes).length} files, one for each article` },
    ]
    const kinds = {
      ...record?.kinds,
      parts: { key: keyOfBuild(inputs, toolKey, epoch), outputs: hashes, rows },
    }
    const earlier = Object.fromEntries(Object.entries(known).filter(([path]) => !(path in hashes)))
    staged.commit(earlier, `${JSON.stringify({ version: 2, kinds, report })}\n`)
    const written = stampWritten(out, hashes)
    keepStamps(out, { inputs, tool, outputs: { ...stamps.outputs, ...written } })
    keepPartsState(out, state)
    taker.articles.prune()
    taker.records.prune()
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

/** What the articles have in common, and the list of all parts with their hashes. */
function writeShared(
  shared: SharedEntities,
  documents: readonly string[],
  hashes: Record<string, FileHash>,
  staged: StagedOutputs,
  inPlace: Readonly<Record<string, FileHash>>,
): void {
  for (const [path, text] of sharedFiles(shared)) hashes[path] = staged.write(path, text, inPlace[path])
  const { redirects, ...lists } = shared
  const counts = {
    documents: documents.length,
    ...Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, list.length])),
    redirects: Object.keys(redirects).length,
  }
  const parts = Object.fromEntries(documents.map((id) => [id, hashes[partPath(id)]!.sha256]))
  const manifest = `${JSON.stringify({ schemaVersion, counts, documents: parts })}\n`
  hashes['parts/manifest.json'] = staged.write(
    'parts/manifest.json',
    manifest,
    inPlace['parts/manifest.json'],
  )
}
