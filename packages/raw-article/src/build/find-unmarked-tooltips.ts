// Finds tooltips that leaked into prose without a mark: "…in the atrial appendage The atrial appendage is a pouch. …", and
// "…of the atrial appendage Atrial appendage: a pouch. …".
import { fold, functionWords, subjectWords } from './find-headword.ts'

const verb = / (?:is|are|refers? to|means?|describes?|expresses|stands for|measures) |: /g
/** A capital that no full stop stands before: after a space, or glued to the word that it explains. */
const opening = /(?<=[\p{L}\p{N})] )\p{Lu}|(?<=\p{Ll}{2})\p{Lu}(?=\p{Ll})/gu
/** A subject is shorter than this, in characters. */
const longestSubject = 120
const longestDefinition = 200

/** The word that ends a text, without a bracket after it. */
function lastWord(text: string): string {
  const words = text.trimEnd().replace(/\)$/, '')
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** Where a tooltip was found: its first character, and the first of its definition. */
export interface UnmarkedTooltip {
  start: number
  end: number
}

/**
 * Find where unmarked tooltips start.
 *
 * @param prose A stretch of prose.
 * @returns Places in order: a capital without a full stop before it, whose subject repeats the word before; or the words
 *   before once more, with a colon.
 */
export function findUnmarkedTooltips(prose: string): UnmarkedTooltip[] {
  const found: UnmarkedTooltip[] = []
  let from = 0
  for (const sign of prose.matchAll(verb)) {
    const window = Math.max(from, sign.index - longestSubject)
    const before = prose.slice(window, sign.index)
    const isColon = sign[0] === ': '
    for (const { index } of before.matchAll(opening)) {
      const start = window + index
      const subject = before.slice(index)
      if (/[.!?;:∞]/.test(subject)) continue
      const preceding = prose.slice(Math.max(0, start - longestSubject), start).trimEnd()
      const headword = lastWord(preceding)
      if (headword === '' || functionWords.has(headword.toLowerCase())) continue
      const repeats = isColon
        ? preceding.toLowerCase().endsWith(subject.toLowerCase())
        : subjectWords(prose.slice(start, start + longestDefinition)).has(fold(headword))
      if (!repeats) continue
      found.push({ start, end: isColon ? sign.index + sign[0].length : start })
      break
    }
    from = sign.index
  }
  return found
}
