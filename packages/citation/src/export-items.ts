/** Stage: export. CSL items as BibTeX and RIS, written by citation-js, which is loaded only when asked for. */
import type { CslItemWithId, CslName } from './types.ts'

/**
 * Writes items as BibTeX.
 *
 * @param items
 *   The items with their ids, which become the keys of the entries.
 * @returns
 *   ASCII text safe for LaTeX, one entry an item. BibTeX has no field for a day, a PMID or the site of a web page.
 */
export async function toBibtex(items: CslItemWithId[]): Promise<string> {
  const { Cite, plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-bibtex')
  const { format } = plugins.config.get('@bibtex')
  format.useIdAsLabel = true
  format.checkLabel = false
  const dated = items
    .map(plainPages)
    .map(onOneLine)
    .map(plainForLatex)
    .map((item) => {
      const parts = item.issued?.['date-parts'][0]
      return parts && parts.length > 2 ? { ...item, issued: { 'date-parts': [parts.slice(0, 2)] } } : item
    })
  return new Cite(dated).format('bibtex')
}

/**
 * Writes items as RIS.
 *
 * @param items
 *   The items with their ids.
 * @returns
 *   UTF-8 text, one record an item. A newspaper article is written as a magazine article, since the library's
 *   newspaper record has no authors.
 */
export async function toRis(items: CslItemWithId[]): Promise<string> {
  const { Cite } = await import('@citation-js/core')
  await import('@citation-js/plugin-ris')
  const written = items
    .map(plainPages)
    .map(onOneLine)
    .map((item) => (item.type === 'article-newspaper' ? { ...item, type: 'article-magazine' } : item))
  return new Cite(written).format('ris').replace(/^SP {2}- ([^\s-]+)-([^\s-]+)$/gm, 'SP  - $1\nEP  - $2')
}

// Both formats write a range with hyphens.
function plainPages(item: CslItemWithId): CslItemWithId {
  return item.page === undefined ? item : { ...item, page: item.page.replace(/–/g, '-') }
}

// The library takes some texts for LaTeX or for rich text and writes them as they stand.
function plainForLatex({ URL, DOI, author, editor, ...item }: CslItemWithId): CslItemWithId {
  // The library folds a full-width sign back, but after it has looked for tags.
  const texts = Object.entries(item).map(([field, value]) => [
    field,
    typeof value === 'string' && field !== 'id' ? value.replaceAll('<', '＜') : value,
  ])
  return {
    ...Object.fromEntries(texts),
    ...(URL !== undefined && { URL: encodeAddress(URL) }),
    ...(DOI !== undefined && { DOI: encodeAddress(DOI) }),
    ...(author && { author: author.map(plainName) }),
    ...(editor && { editor: editor.map(plainName) }),
  }
}

// What closes a field, or what LaTeX would run.
function encodeAddress(address: string): string {
  return address.replace(/[\s{}\\^"<>`|]/g, encodeURIComponent)
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\textdollar{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  _: '\\textunderscore{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
}

// A name of one part is the only one that is not escaped.
function plainName(name: CslName): CslName {
  const { family, literal, given, suffix, ...particles } = name
  const whole = literal ?? family
  if (whole === undefined || given || suffix || Object.values(particles).some(Boolean)) return name
  return { literal: whole.replace(/[\\{}$^~_&%#]/g, (sign) => signs[sign]!) }
}

// A line end within a value would start a field of its own.
function onOneLine<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[\s\p{Cc}]+/gu, ' ') as T
  if (Array.isArray(value)) return value.map(onOneLine) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, onOneLine(inner)])) as T
}
