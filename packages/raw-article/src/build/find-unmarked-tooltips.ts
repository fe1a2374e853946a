// Finds tooltips that leaked into prose without a mark: "…in the atrial appendage The atrial appendage is a pouch. …", and
// "…of the atrial appendage Atrial appendage: a pouch. …".
import { fold, functionWords, subjectWords } from './find-headword.ts'

const verb = / (?:is|are|refers? to|means?|describes?|expresses|stands for|measures) /g
/** The name of the pop-up before its definition, in brackets or not, after a word: "…urate Explained: Urate is …". */
const labelEnd = /[∞:–—-] \p{Lu}/gu
const label = /(?<=[\p{Ll}\p{N})%] ?)[[(]?\p{Lu}\p{L}{0,31}(?: \p{Ll}{1,30}){0,2} ?$/u
const longestLabel = 32
/** A capital that no full stop stands before: after a space, or glued to the word that it explains. */
const opening = /(?<=[\p{L}\p{N})] )\p{Lu}|(?<=\p{Ll}{2})\p{Lu}(?=\p{Ll})/gu
/** A subject is shorter than this, in characters. */
const longestSubject = 120
const longestDefinition = 200
/** A headword that is repeated before a colon has no more words. */
const mostWords = 6

/** Where a tooltip was found, as offsets into the prose. */
export interface UnmarkedTooltip {
  start: number
  /** The first character of its definition. */
  end: number
  /** The headword, where it is repeated; null where the definition tells how long it is. */
  headword: { start: number; end: number } | null
}

/** The word that ends a text, without a bracket after it. */
function lastWord(text: string): string {
  const words = text.trimEnd().replace(/\)$/, '')
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** A subject that takes up the word before it, up to a verb that defines. */
function bySubject(prose: string, from: number, at: number): UnmarkedTooltip | null {
  const window = Math.max(from, at - longestSubject)
  const before = prose.slice(window, at)
  for (const { index } of before.matchAll(opening)) {
    if (/[.!?;:∞ⓘℹ]/.test(before.slice(index))) continue
    const start = window + index
    const headword = lastWord(prose.slice(Math.max(0, start - longestSubject), start))
    if (headword === '' || functionWords.has(headword.toLowerCase())) continue
    if (subjectWords(prose.slice(start, start + longestDefinition)).has(fold(headword)))
      return { start, end: start, headword: null }
  }
  return null
}

/** A label whose definition takes up the word before the label. */
function byLabel(prose: string, from: number, sign: number): UnmarkedTooltip | null {
  const window = Math.max(from, sign - longestLabel)
  const name = label.exec(prose.slice(window, sign))
  if (!name) return null
  const start = window + name.index
  const headword = lastWord(prose.slice(Math.max(0, start - longestSubject), start))
  if (headword === '' || functionWords.has(headword.toLowerCase())) return null
  const end = sign + 2
  const isTakenUp = subjectWords(prose.slice(end, end + longestDefinition)).has(fold(headword))
  return isTakenUp ? { start, end, headword: null } : null
}

/** Words before a colon that are the very words before them. */
function byRepeat(prose: string, from: number, colon: number): UnmarkedTooltip | null {
  const window = Math.max(from, colon - 2 * longestSubject)
  const words = [...prose.slice(window, colon).matchAll(/\S+/g)].slice(-2 * mostWords)
  for (let count = Math.min(mostWords, words.length >> 1); count > 0; count--) {
    const [first, again] = [words.slice(-2 * count, -count), words.slice(-count)]
    const isSame = again.every(([word], at) => word.toLowerCase() === first[at]![0].toLowerCase())
    if (!isSame || again.every(([word]) => functionWords.has(word.toLowerCase()))) continue
    const end = first.at(-1)!
    const headword = { start: window + first[0]!.index, end: window + end.index + end[0].length }
    return { start: window + again[0]!.index, end: colon + 2, headword }
  }
  return null
}

/**
 * Find where unmarked tooltips start.
 *
 * @param prose A stretch of prose.
 * @returns Tooltips in order: a capital without a full stop before it, whose subject repeats the word before, a label
 *   between them or not; or words that stand there twice, the second time with a colon.
 */
export function findUnmarkedTooltips(prose: string): UnmarkedTooltip[] {
  const found: UnmarkedTooltip[] = []
  let from = 0
  for (const sign of prose.matchAll(verb)) {
    const tooltip = bySubject(prose, from, sign.index)
    if (tooltip) found.push(tooltip)
    from = sign.index
  }
  from = 0
  for (const { index } of prose.matchAll(labelEnd)) {
    const tooltip = byLabel(prose, from, index)
    if (tooltip) found.push(tooltip)
    from = index
  }
  from = 0
  for (let colon = prose.indexOf(': '); colon !== -1; colon = prose.indexOf(': ', colon + 1)) {
    const tooltip = byRepeat(prose, from, colon)
    if (tooltip) found.push(tooltip)
    from = colon + 1
  }
  return found
}
