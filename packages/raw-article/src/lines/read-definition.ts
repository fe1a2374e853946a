// How a definition opens, in a glossary and in tooltips.

/** The mark with which a site opens its definitions, once or more often: "Meaning ∞", "Definition:", "What it means:". */
export const definitionMark =
  /^(?:(?:Meaning|Definition|Defined|Explanation|What (?:it|this) means|In (?:plain|simple) (?:words|terms|English))\s*[∞:–—-]+\s*)+/

/** Places in a one-line entry: offsets into the line. */
export interface OneLineEntry {
  headwordEnd: number
  definitionStart: number
}

const parting = / ?(?:\bMeaning ?)?[∞:][ \t\u00a0]| [–—=-] |\t/

/**
 * Part an entry that has headword and definition on one line.
 *
 * @param text The line, without its bullet.
 * @returns Where the headword ends and the definition starts; null where the line is no such entry.
 */
export function oneLineEntry(text: string): OneLineEntry | null {
  const found = definitionMark.test(text) ? null : parting.exec(text.slice(0, 120))
  if (!found || found.index < 2) return null
  const headword = text.slice(0, found.index)
  if (/[.!?]\s/.test(headword) || headword.split(/\s+/).length > 9) return null
  const definitionStart = found.index + found[0].length
  const fewest = /[=\t]/.test(found[0]) ? 1 : 3
  if (text.slice(definitionStart).split(/\s+/).length < fewest) return null
  return { headwordEnd: found.index, definitionStart }
}
