// Lead terms of list items: parted from the text by a sign that the items share, or run into it.
import type { DescribedLine } from '../lines/describe-line.ts'

/** Where a lead term ends and the text after it starts, as offsets in the file. */
export interface LeadTerm {
  termEnd: number
  textStart: number
}

const longestTerm = 10
const signs: readonly RegExp[] = [/ ?∞ /, / ?: /, / (?:[–—]|--) /, / - /, / (?:[=~→⇒]|[=:<>~-]{2,3}) /]

function wordCount(phrase: string): number {
  return phrase.split(/\s+/).filter(Boolean).length
}

function partedBy(sign: RegExp, content: string): { term: number; text: number } | null {
  const found = sign.exec(content.slice(0, 140).replace(/[\t\u00a0\u2009]/g, ' '))
  if (!found || found.index === 0) return null
  const term = content.slice(0, found.index)
  let text = found.index + found[0].length
  while (text < content.length && content.charCodeAt(text) <= 32) text++
  if (wordCount(term) > longestTerm || /[.!?;]["”’)]?\s/.test(term) || text >= content.length) return null
  return { term: found.index, text }
}

/** A sentence of a few words with another after it: "Keep hours. Get up at the same time." Trusted only where all items share it. */
function shortSentence(content: string): { term: number; text: number } | null {
  const found = /^[^.!?]{2,40}[.!?](?=\s+\S)/u.exec(content)
  if (!found || wordCount(found[0]) > 4) return null
  let text = found[0].length
  while (text < content.length && content.charCodeAt(text) <= 32) text++
  return { term: found[0].length - 1, text }
}

const sentenceOpeners = new Set(
  'This That These Those It Its They The A An When While Where Although Though Because Since If As In On At By For To From With Without Unlike Like Often Usually Typically Generally Also Both Each Some Many Most All Not There Here He She We You Your Their His Her Our After Before During Once Used Given Taken Found Known Despite Whether Such Only Even'.split(
    ' ',
  ),
)
const connectors = new Set('of and or the for in to a an with by vs on from de la du von'.split(' '))
const wordPattern = /\S+/g

/** A term in capitals with a sentence set straight after it: "Clomiphene Citrate This is …". */
function runIn(content: string): { term: number; text: number } | null {
  const words = [...content.slice(0, 200).matchAll(wordPattern)].slice(0, longestTerm + 2)
  for (let at = 1; at < words.length - 1; at++) {
    const word = words[at]!
    const before = words[at - 1]![0]
    const bare = word[0].replace(/[,;:]$/, '')
    const capital = /^["“(]?\p{Lu}/u.test(bare)
    const next = words[at + 1]![0]
    const startsSentence =
      /^[\p{Ll}\d(“"]/u.test(next) ||
      (sentenceOpeners.has(next) === false && /^\p{Lu}/u.test(next) && sentenceOpeners.has(bare))
    if (/[.,;:!?]$/.test(before)) return null
    const repeats =
      before === `(${bare})` ||
      (bare.length > 2 && words.slice(0, at).some(([earlier]) => earlier === bare || earlier === `(${bare})`))
    if (at >= 1 && capital && startsSentence && (sentenceOpeners.has(bare) || repeats)) {
      return { term: words[at - 1]!.index + before.length, text: word.index }
    }
    const inTerm =
      capital || /^[(\d]/.test(bare) || connectors.has(bare.toLowerCase()) || /\p{Lu}/u.test(bare)
    if (!inTerm) return null
  }
  return null
}

/** The first capital within an item that opens a sentence: "Low mood Anxiety and …". Trusted only where the items share it. */
function capitalRunIn(content: string): { term: number; text: number } | null {
  const words = [...content.slice(0, 200).matchAll(wordPattern)].slice(0, longestTerm)
  for (let at = 1; at < words.length - 1; at++) {
    const before = words[at - 1]![0]
    if (/[.,;:!?]$/.test(before)) return null
    const opensSentence = /^\p{Lu}\p{Ll}/u.test(words[at]![0]) && /^[\p{Ll}\d]/u.test(words[at + 1]![0])
    if (opensSentence && !connectors.has(before.toLowerCase()))
      return { term: words[at - 1]!.index + before.length, text: words[at]!.index }
  }
  return null
}

/**
 * Find the lead terms of the items of one list.
 *
 * @param text The decoded file.
 * @param items The items' lines, with their bullets.
 * @returns A lead term an item, null where it has none.
 */
export function findLeadTerms(text: string, items: readonly DescribedLine[]): (LeadTerm | null)[] {
  const contents = items.map((line) => ({
    start: line.bullet!.contentStart,
    text: text.slice(line.bullet!.contentStart, line.end),
  }))
  const place = (found: { term: number; text: number } | null, start: number): LeadTerm | null =>
    found && { termEnd: start + found.term, textStart: start + found.text }
  for (const sign of signs) {
    const parted = contents.map((content) => partedBy(sign, content.text))
    const count = parted.filter(Boolean).length
    if (count > 0 && count * 2 > items.length)
      return parted.map((found, index) => place(found, contents[index]!.start))
  }
  const sentences = contents.map((content) => shortSentence(content.text))
  if (items.length >= 3 && sentences.every(Boolean))
    return contents.map((content, index) => place(sentences[index]!, content.start))
  const capitals = contents.map((content) => capitalRunIn(content.text))
  if (items.length >= 2 && capitals.filter(Boolean).length >= 0.8 * items.length) {
    return contents.map((content, index) => place(runIn(content.text) ?? capitals[index]!, content.start))
  }
  return contents.map((content) => place(runIn(content.text), content.start))
}
