// The pipeline, in running order: parse ─► link ─► check ─► validate.
import type { VFileMessage } from 'vfile-message'
import { reportDoubts } from './check/report-doubts.ts'
import type { Compendium } from './entities/compendium.ts'
import { linkArticles, sealCompendium } from './link/link-corpus.ts'
import type { ArticleSource } from './parse/article-source.ts'
import { parseArticle } from './parse/parse-article.ts'
import type { ParsedArticle } from './parse/parsed-article.ts'
import { loadMarkdown } from './parse/read-tree.ts'
import { validateCompendium } from './validate/validate-compendium.ts'

/** A YAML file of the editors, unread: its issues are located in its text. */
export interface EditorsFile {
  /** Path inside the content folder, with forward slashes. */
  path: string
  text: string
}

/** What the pipeline gives. */
export interface Built {
  compendium: Compendium
  /** Everything an editor should know; `file` is the path of the article or editors' file. */
  messages: VFileMessage[]
}

/**
 * Link parsed articles and editors' files into a validated compendium.
 *
 * @param articles Parsed articles, in order of their paths.
 * @param editorsFiles The editors' files.
 * @returns The compendium and all messages.
 */
export function linkCorpus(articles: readonly ParsedArticle[], _editorsFiles: readonly EditorsFile[]): Built {
  const compendium = sealCompendium(linkArticles(articles))
  const messages = articles.flatMap(reportDoubts)
  validateCompendium(compendium)
  return { compendium, messages }
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
  return linkCorpus(sources.map(parseArticle), editorsFiles)
}
