// The unified plugin: a parser in the place of remark-parse.
import type { Plugin } from 'unified'
import type { ArticleRoot } from './nodes.ts'
import { parseRawArticle } from './parse-raw-article.ts'

/**
 * Parse scraped articles with unified: `unified().use(rawArticle).parse(file)`.
 *
 * @returns Nothing; sets the parser of the processor.
 */
export const rawArticle: Plugin<[], string, ArticleRoot> = function () {
  this.parser = (document) => parseRawArticle(document)
}
