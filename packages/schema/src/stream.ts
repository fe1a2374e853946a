// The pipeline for corpora that do not fit into memory: every article is read twice, by itself, and forgotten each time.
import { createHash } from 'node:crypto'
import type { VFileMessage } from 'vfile-message'
import { checkCorrectionFiles } from './check/check-correction-files.ts'
import { checkGlossaryUse } from './check/check-glossary.ts'
import { reportAudit } from './check/report-audit.ts'
import { reportDoubts } from './check/report-doubts.ts'
import type { EditorsFile } from './editors/editors-file.ts'
import { readEditors, stemOf } from './editors/read-editors.ts'
import { type ArticleRecord, openRecorder } from './link/article-record.ts'
import { type DocumentPart, openPartMaker } from './link/document-part.ts'
import { correctArticle } from './link/link-corpus.ts'
import { linkRecords } from './link/link-records.ts'
import { type SharedEntities, shareEntities } from './link/shared-entities.ts'
import type { ParsedArticle } from './parse/parsed-article.ts'

/** A corpus that goes by, article by article. */
export interface CorpusStream {
  /**
   * First pass: take down what of an article is compared with others.
   *
   * @param article A parsed article.
   * @returns The record; null in `keep` where its corrections were reported, and have to be again by the next build.
   */
  record: (article: ParsedArticle) => { record: ArticleRecord; keep: boolean }
  /**
   * Between the passes: link the records.
   *
   * @param records All of them, in order of the articles' paths.
   */
  link: (records: readonly ArticleRecord[]) => LinkedStream
}

/** A corpus between its first and its second pass. */
export interface LinkedStream {
  shared: SharedEntities
  /** Hash of everything that the part of an article depends on besides its parse and its corrections. */
  keyOf: (index: number) => string
  /**
   * Second pass: the part of one article. Throws where it breaks the contract.
   *
   * @param article The parsed article.
   * @param index Its index among the records.
   */
  place: (article: ParsedArticle, index: number) => DocumentPart
  /**
   * After the second pass.
   *
   * @param mentioned Ids of the terms that the parts mention.
   * @returns Everything an editor should know.
   */
  finish: (mentioned: ReadonlySet<string>) => VFileMessage[]
}

/**
 * Open a stream.
 *
 * @param editorsFiles The editors' files.
 * @returns The two passes. Between them records are in memory, and no text.
 */
export function openStream(editorsFiles: readonly EditorsFile[]): CorpusStream {
  const editors = readEditors(editorsFiles)
  const take = openRecorder(editors)
  const corrections = (path: string) => editors.corrections.get(stemOf(path))?.file.messages.length ?? 0
  return {
    record(article) {
      const { path } = article.document.source
      const before = corrections(path)
      const record = take(correctArticle(article, editors))
      return { record, keep: corrections(path) === before }
    },
    link(records) {
      const links = linkRecords(records, editors)
      const makePart = openPartMaker(links, records)
      const definitionsOf = new Map(records.map(({ document, definitions }) => [document.id, definitions]))
      const shared = shareEntities(links, definitionsOf)
      const names = links.glossary.map(({ id, term, abbreviations, aliases }) => [
        id,
        term,
        abbreviations,
        aliases,
      ])
      const vocabulary = createHash('sha256').update(JSON.stringify(names)).digest('hex')
      return {
        shared,
        keyOf: (index) => createHash('sha256').update(vocabulary).update(makePart.keyOf(index)).digest('hex'),
        place(article, index) {
          // Its corrections have been reported in the first pass.
          const file = editors.corrections.get(stemOf(article.document.source.path))?.file
          const reported = file?.messages.length ?? 0
          const corrected = correctArticle(article, editors)
          file?.messages.splice(reported)
          return makePart.make(corrected, index)
        },
        finish(mentioned) {
          const documents = new Set(records.map(({ document }) => document.id))
          checkCorrectionFiles(
            records.map(({ document }) => document.source.path),
            editors,
          )
          if (editors.glossary)
            checkGlossaryUse(editors.glossary, links.entryIds, {
              terms: links.glossary,
              mentioned,
              documents,
            })
          return [
            ...editors.files.flatMap((file) => file.messages),
            ...records.flatMap(reportDoubts),
            ...reportAudit({
              references: links.references,
              documents: records.map(({ document }) => document),
            }),
          ]
        },
      }
    },
  }
}
