// Keys of a work, by which citations are told to be of one.
import type { CslItem } from '../../entities/reference.ts'
import type { PrintedWork } from '../compared-facts.ts'
import { containerInitials, firstFamilyOf, firstPageOf, foldWords, mainTitleOf, yearOf } from './fold-work.ts'

function editionOf(csl: CslItem): string {
  return (csl.edition ?? '').replace(/\D/g, '') || String(yearOf(csl) ?? '')
}

function isSerial({ type }: CslItem): boolean {
  return type.startsWith('article') || type === 'paper-conference'
}

/** Below this number of words a title alone says little: "Testosterone therapy". */
const tellingTitle = 4

/**
 * List the keys of a cited work.
 *
 * @param printed What a citation prints.
 * @returns Keys; a DOI or PMID, title with author, title with journal, place in a volume. Editions of a book differ.
 */
export function workKeys({ csl, raw }: PrintedWork): string[] {
  const keys: string[] = []
  if (csl.DOI) keys.push(`doi ${csl.DOI.toLowerCase()}`)
  if (csl.PMID) keys.push(`pmid ${csl.PMID}`)
  if (!csl.title) return keys.length > 0 ? keys : [`raw ${foldWords(raw)}`]
  const title = foldWords(csl.title)
  const author = foldWords(firstFamilyOf(csl))
  const container = containerInitials(csl)
  if (csl.type === 'book') return [...keys, `book ${mainTitleOf(csl)} ${author} ${editionOf(csl)}`]
  if (csl.type === 'chapter')
    return [...keys, `chapter ${title} in ${foldWords(csl['container-title'] ?? '')} ${editionOf(csl)}`]
  const telling = title.split(' ').length >= tellingTitle
  if (!telling) return [...keys, `short ${title} ${author} ${container} ${yearOf(csl) ?? ''}`]
  if (author !== '') keys.push(`author ${title} ${author}`)
  if (container !== '') keys.push(`container ${title} ${container}`)
  if (author === '' && container === '') keys.push(`title ${title}`)
  const page = firstPageOf(csl)
  if (isSerial(csl) && container !== '' && csl.volume && page !== '')
    keys.push(`place ${container} ${csl.volume} ${page} ${title.split(' ').slice(0, 3).join(' ')}`)
  return keys
}
