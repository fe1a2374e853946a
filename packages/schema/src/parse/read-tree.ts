// Stage "read": the tree of an article, by the form that it is written in.
import { type ArticleRoot, type LineHints, mendDashes, parseRawArticle } from '@compendium/raw-article'
import type { ArticleSource } from './article-source.ts'
import { isDense } from './markdown/is-dense.ts'

/** Reads Markdown; given once its parser is loaded, so that raw articles never pay for it. */
export type MarkdownReader = (source: string) => ArticleRoot

let readMarkdown: MarkdownReader | null = null

/** Load the Markdown parser; needed before an article of media type text/markdown is parsed. */
export async function loadMarkdown(): Promise<void> {
  readMarkdown ??= (await import('./markdown/parse-markdown.ts')).parseMarkdown
}

/**
 * Read an article into its tree.
 *
 * @param source The article.
 * @param hints What an editor has said of lines; a Markdown article says by its markup what its lines are.
 * @returns The tree.
 * @throws When the article is Markdown and `loadMarkdown` was not awaited: a programmer's error.
 */
export function readTree(source: ArticleSource, hints: LineHints): ArticleRoot {
  if (source.mediaType === 'text/plain') return parseRawArticle(source.text, hints)
  if (readMarkdown === null)
    throw new Error('Unexpected Markdown article, expected loadMarkdown() to have been awaited')
  // Dense marks are read line by line, as those of a raw article, in linear time.
  return isDense(source.text) ? parseRawArticle(source.text, hints) : readMarkdown(mendDashes(source.text))
}
