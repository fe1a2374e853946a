// The pipeline, in running order: read the editors' files ─► parse ─► correct ─► link ─► check ─► validate.
import type { VFileMessage } from 'vfile-message'
import { checkCorrectionFiles } from './check/check-correction-files.ts'
import { reportAudit } from './check/report-audit.ts'
import { reportDoubts } from './check/report-doubts.ts'
import type { EditorsFile } from './editors/editors-file.ts'
import { readEditors } from './editors/read-editors.ts'
import { hintsOf } from './editors/resolve-corrections.ts'
import type { Compendium } from './entities/compendium.ts'
import { correctArticles } from './link/correct-articles.ts'
import type { HeldLinks } from './link/hold-links.ts'
import { linkArticles } from './link/link-corpus.ts'
import { sealCompendium } from './link/seal-compendium.ts'
import type { ArticleSource } from './parse/article-source.ts'
import { parseArticle } from './parse/parse-article.ts'
import type { ParsedArticle } from './parse/parsed-article.ts'
import { loadMarkdown } from './parse/read-tree.ts'
import { validateCompendium } from './validate/validate-compendium.ts'

/** What the pipeline gives. */
export interface Built {
  compendium: Compendium
  /** Everything an editor should know; `file` is the path of the article or editors' file. */
  messages: VFileMessage[]
  /** What the next build of this process may take over. */
  held: HeldLinks
}

/**
 * Link parsed articles and editors' files into a validated compendium.
 *
 * @param articles Parsed articles, in order of their paths, each parsed with the hints of its corrections.
 * @param editorsFiles The editors' files.
 * @param last What an earlier build of this process gave, or null: what is as it was then is not linked or validated
 *   again and is the same object.
 * @returns The compendium and all messages. An editors' file that breaks its schema counts as empty, with errors.
 */
export function linkCorpus(
  articles: readonly ParsedArticle[],
  editorsFiles: readonly EditorsFile[],
  last: Built | null = null,
): Built {
  const editors = readEditors(editorsFiles)
  checkCorrectionFiles(
    articles.map(({ document }) => document.source.path),
    editors,
  )
  const corrected = correctArticles(articles, editors)
  const { open, held } = linkArticles(corrected, { editorsFiles, editors }, last?.held ?? null)
  const compendium = sealCompendium(open, last?.compendium)
  const messages = [
    ...editors.files.flatMap((file) => file.messages),
    ...corrected.flatMap(reportDoubts),
    ...reportAudit(compendium),
  ]
  validateCompendium(compendium)
  return { compendium, messages, held }
}

/**
 * Build a compendium from decoded articles.
 *
 * @param sources Articles, in order of their paths.
 * @param editorsFiles The editors' files.
 * @returns The compendium and all messages.
 */
export async function buildCompendium(
  sources: readonly ArticleSource[],
  editorsFiles: readonly EditorsFile[],
): Promise<Built> {
  if (sources.some(({ mediaType }) => mediaType === 'text/markdown')) await loadMarkdown()
  const articles = sources.map((source) => parseArticle(source, hintsOf(source, editorsFiles)))
  return linkCorpus(articles, editorsFiles)
}
