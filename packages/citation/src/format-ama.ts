/** Stage: format. One line in AMA style (11th edition, journal names in full) for print. */
import type { CslItem, CslName } from './types.ts'

/**
 * Writes an item as one line.
 *
 * @param csl
 *   The item.
 * @param etAl
 *   Whether the printed reference ended its authors in "et al."; the item itself cannot say so.
 * @returns
 *   For example `Kelly DM, Jones TH. Testosterone and obesity. Obesity Reviews. 2012;13(9):785-801.`; parts that the
 *   item lacks are left out.
 */
export function formatAma(csl: CslItem, etAl = false): string {
  const authors = formatNames(csl.author, etAl)
  const editors = formatNames(csl.editor, false)
  const editedBy = editors && `${editors}, ${csl.editor!.length > 1 ? 'eds' : 'ed'}`
  const container = csl['container-title']
  const edition =
    csl.edition && `${/^\d+$/.test(csl.edition) ? ordinal(Number(csl.edition)) : csl.edition} ed`
  const parts = [authors || (csl.type === 'book' ? editedBy : ''), csl.title]
  const article = csl.type.startsWith('article')
  if (article || (csl.type === 'webpage' && container)) {
    parts.push(container, datedLocator(csl))
  } else if (container) {
    parts.push(`In: ${[editedBy, container].filter(Boolean).join('. ')}`, edition, imprint(csl))
  } else {
    if (authors && editedBy) parts.push(editedBy)
    parts.push(edition, csl.genre, csl.number, imprint(csl))
  }
  const sentences = parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.?!]$/.test(part!) ? part : `${part}.`))
  // No full stop after an address, which would become part of it.
  if (csl.DOI) sentences.push(`doi:${csl.DOI}`)
  else if (csl.URL) sentences.push(csl.URL)
  return sentences.join(' ')
}

function formatNames(names: CslName[] | undefined, etAl: boolean): string {
  if (!names || names.length === 0) return ''
  const shown = names.length > 6 ? names.slice(0, 3) : names
  const list = shown.map(formatName).join(', ')
  return etAl || names.length > 6 ? `${list}, et al` : list
}

function formatName(name: CslName): string {
  if (name.literal !== undefined) return name.literal
  const initials = (name.given ?? '')
    .split(/[\s.]+/)
    .flatMap((word) =>
      /^\p{Lu}{2,4}$/u.test(word) ? [word] : word.split(/[-‐–]/).map((piece) => piece.charAt(0)),
    )
    .join('')
    .toUpperCase()
  return [name['non-dropping-particle'], name.family, initials, name.suffix].filter(Boolean).join(' ')
}

function datedLocator(csl: CslItem): string {
  const year = csl.issued?.['date-parts'][0]?.[0]
  const issue = csl.issue ? `(${csl.issue})` : ''
  const number = `${csl.volume ?? ''}${issue}`
  const pages = csl.page ? `:${csl.page.replace(/–/g, '-')}` : ''
  return [year, number + pages].filter(Boolean).join(number ? ';' : '')
}

function imprint(csl: CslItem): string {
  const year = csl.issued?.['date-parts'][0]?.[0]
  const house = [csl.publisher, year].filter(Boolean).join('; ')
  const volume = csl.volume ? `vol ${csl.volume}. ` : ''
  return `${volume}${house}${csl.page ? `:${csl.page.replace(/–/g, '-')}` : ''}`
}

function ordinal(value: number): string {
  const tens = value % 100
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${suffix}`
}
