/** Stage: export. CSL items as BibTeX and RIS, written by citation-js, which is loaded only when asked for. */
import type { CslItemWithId } from './types.ts'

/**
 * Writes items as BibTeX.
 *
 * @param items
 *   The items with their ids, which become the keys of the entries.
 * @returns
 *   UTF-8 text, one entry an item.
 */
export async function toBibtex(items: CslItemWithId[]): Promise<string> {
  const { Cite, plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-bibtex')
  const { format } = plugins.config.get('@bibtex')
  format.useIdAsLabel = true
  format.checkLabel = false
  format.asciiOnly = false
  return new Cite(items).format('bibtex')
}

/**
 * Writes items as RIS.
 *
 * @param items
 *   The items with their ids.
 * @returns
 *   UTF-8 text, one record an item.
 */
export async function toRis(items: CslItemWithId[]): Promise<string> {
  const { Cite } = await import('@citation-js/core')
  await import('@citation-js/plugin-ris')
  return new Cite(items).format('ris')
}
