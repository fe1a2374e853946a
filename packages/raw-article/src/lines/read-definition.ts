// How a definition opens, in a glossary and in tooltips.

/** The mark with which a site opens its definitions, once or more often: "Meaning ∞", "Definition:", "What it means:". */
export const definitionMark =
  /^(?:(?:Meaning|Definition|Defined|Explanation|What (?:it|this) means|In (?:plain|simple) (?:words|terms|English))\s*[∞:–—-]+\s*)+|^: +(?=\S)/

/** Places in a one-line entry: offsets into the line. */
export interface OneLineEntry {
  headwordEnd: number
  definitionStart: number
}

const parting = / ?(?:\bMeaning ?)?[∞:][ \t\u00a0\u2009]| (?:[–—=~→⇒-]|[=>:<~-]{2,3}) |\t/

/**
 * Part an entry that has headword and definition on one line.
 *
 * @param text The line, without its bullet.
 * @returns Where the headword ends and the definition starts; null where the line is no such entry.
 */
export function oneLineEntry(text: string): OneLineEntry | null {
  return partAt(text, parting, 3)
}

function partAt(text: string, sign: RegExp, fewestWords: number): OneLineEntry | null {
  const found = definitionMark.test(text) ? null : sign.exec(text.slice(0, 120))
  if (!found || found.index < 2) return null
  const headword = text.slice(0, found.index)
  if (/[.!?]\s|^\[?\d{1,2}:\d\d\b/.test(headword) || headword.split(/\s+/).length > 9) return null
  const definitionStart = found.index + found[0].length
  const fewest = /[=\t]/.test(found[0]) ? 1 : fewestWords
  if (text.slice(definitionStart).split(/\s+/).length < fewest) return null
  return { headwordEnd: found.index, definitionStart }
}

/** Within a glossary a word may be defined by one other, and the icon of a pop-up may stand before its definition. */
const partingInGlossary = new RegExp(`${parting.source}| ?(?:[ⓘℹ]\ufe0f?|\\[[i?]\\]|\\(i\\)) `)

const longestHeadword = 5
const headwordWithStop = /^[\p{L}\d][^.!?:;=]{1,60}\. (?=["“‘(]?\p{Lu})/u
const finiteVerb = /\b(?:is|are|was|were|has|have|can|may|must|will|does|do|should)\b/

/**
 * Part an entry of a glossary, where a full stop may part headword and definition too: "Power. Force times speed."
 *
 * @param text The line, without its bullet.
 * @returns Where the headword ends and the definition starts; null where the line is no such entry.
 */
export function glossaryEntryOf(text: string): OneLineEntry | null {
  const parted = partAt(text, partingInGlossary, 1)
  if (parted || definitionMark.test(text)) return parted
  const found = headwordWithStop.exec(text.slice(0, 80))?.[0]
  if (!found) return null
  const headword = found.slice(0, -2)
  if (headword.split(/\s+/).length > longestHeadword || finiteVerb.test(headword)) return null
  return text.slice(found.length).split(/\s+/).length < 3
    ? null
    : { headwordEnd: headword.length, definitionStart: found.length }
}

/** A definition in a box of its own, outside of any glossary: "Ferritin = the protein that stores iron." */
export const boxedDefinition = /^\p{Lu}[^=.:;]{1,60} = (?:an? |the )?\p{Ll}[^=]{20,400}\.$/u
