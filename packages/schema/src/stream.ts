// The pipeline for corpora that do not fit into memory: every article is read twice, by itself, and forgotten each time.
import type { VFileMessage } from 'vfile-message'
import { type DoubtRow, reportStream } from './check/report-stream.ts'
import type { EditorsFile } from './editors/editors-file.ts'
import { type Editors, readEditors, stemOf } from './editors/read-editors.ts'
import type { ArticleFacts } from './link/article-facts.ts'
import { type ArticleRecord, type MedicineStatement, openRecorder } from './link/article-record.ts'
import { correctArticle } from './link/correct-articles.ts'
import { placeDisagreements } from './link/disagreements/link-disagreements.ts'
import type { DocumentPart } from './link/document-part.ts'
import { type HeldLinks, holdLinks } from './link/hold-links.ts'
import { type PreparedParts, prepareParts } from './link/prepare-parts.ts'
import type { SharedEntities } from './link/shared-entities.ts'
import type { ParsedArticle } from './parse/parsed-article.ts'

/** A corpus that goes by, article by article. */
export interface CorpusStream {
  /**
   * First pass: take down what of an article is compared with others.
   *
   * @param article A parsed article.
   * @returns The record; false in `keep` where its corrections were reported, and have to be again by the next build.
   */
  record: (article: ParsedArticle) => { record: ArticleRecord; keep: boolean }
  /**
   * Between the passes: link the facts.
   *
   * @param articles The facts of all articles, in order of their paths.
   * @param last The corpus as an earlier build of this process linked it: what holds of that is not linked again.
   */
  link: (articles: readonly ArticleFacts[], last?: LinkedStream | null) => LinkedStream
}

/** A corpus between its first and its second pass. */
export interface LinkedStream {
  /** What the next build of this process may take over. */
  held: HeldLinks
  prepared: PreparedParts
  shared: SharedEntities
  /** Hash of everything that the part of an article depends on besides its parse and its corrections. */
  keyOf: (index: number) => string
  /**
   * Second pass: the part of one article. Throws where it breaks the contract.
   *
   * @param article The parsed article.
   * @param statements Those of its record; null where that is lost.
   * @param index Its index among the facts.
   */
  place: (
    article: ParsedArticle,
    statements: readonly MedicineStatement[] | null,
    index: number,
  ) => DocumentPart
  /** Ids of terms that no article defines: whether a part mentions them is to be remembered. */
  undefinedTerms: ReadonlySet<string>
  /**
   * After the second pass.
   *
   * @param mentioned Ids of the terms that no article defines and that parts mention.
   * @returns Everything an editor should know; doubts of articles as counts, because a corpus has thousands.
   */
  finish: (mentioned: ReadonlySet<string>) => { messages: VFileMessage[]; doubts: DoubtRow[] }
}

/**
 * Open a stream.
 *
 * @param editorsFiles The editors' files.
 * @returns The two passes. Between them facts are in memory, and no text.
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
    link(articles, last) {
      const held = holdLinks(articles, { editorsFiles, editors }, last?.held ?? null)
      const before = last?.held.links === held.links ? last : null
      const prepared = before?.prepared ?? prepareParts(held.links, articles)
      const disagreements = placeDisagreements(
        held.links.disagreements,
        articles,
        before && { articles: before.held.madeOf.articles, placed: before.shared.disagreements },
      )
      const shared = { ...prepared.shared, disagreements }
      return linkStream(articles, editors, take, { held, prepared, shared })
    },
  }
}

function linkStream(
  articles: readonly ArticleFacts[],
  editors: Editors,
  take: (article: ParsedArticle) => ArticleRecord,
  { held, prepared, shared }: Pick<LinkedStream, 'held' | 'prepared' | 'shared'>,
): LinkedStream {
  const { links } = held
  const { keys, make, undefinedTerms } = prepared
  return {
    ...{ held, prepared, shared, undefinedTerms },
    keyOf: (index) => keys[index]!,
    place(article, statements, index) {
      // Its corrections have been reported in the first pass.
      const file = editors.corrections.get(stemOf(article.document.source.path))?.file
      const reported = file?.messages.length ?? 0
      const corrected = correctArticle(article, editors)
      file?.messages.splice(reported)
      return make(corrected, statements ?? take(corrected).statements, index)
    },
    finish: (mentioned) => reportStream(articles, { editors, links, shared, mentioned }),
  }
}
