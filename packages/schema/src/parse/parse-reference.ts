// Entries of reference lists to citations of the contract, read by @compendium/citation.
import { parseCitation } from '@compendium/citation'
import type { Reference } from '@compendium/raw-article'
import type { Citation } from '../entities/reference.ts'
import { type ArticleContext, locateWords } from './locate.ts'

/**
 * Parse an entry of a reference list. The work's id is given when references are merged.
 *
 * @param context The article.
 * @param node The entry.
 * @returns The citation; its `csl.id` is still empty.
 */
export function parseReference(context: ArticleContext, node: Reference): Citation {
  const { text, origin } = locateWords(context, node.children, 'title')
  const { csl, etAl, style, confidence } = parseCitation(text)
  return { document: context.document, raw: text, csl: { id: '', ...csl }, etAl, style, confidence, origin }
}
