// Finds tooltips that leaked into prose without a mark: "…in the atrial appendage The atrial appendage is a pouch. …".
import { fold, functionWords, subjectWords } from './find-headword.ts'

const verb = / (?:is|are|refers? to|means?|describes?|expresses|stands for|measures) /g
/** A capital that no full stop stands before. */
const opening = /(?<=[\p{L}\p{N})] )\p{Lu}/gu
/** A subject is shorter than this, in characters. */
const longestSubject = 120
const longestDefinition = 200

/** The word that ends a text, without a bracket after it. */
function lastWord(text: string): string {
  const words = text.trimEnd().replace(/\)$/, '')
  return words.slice(words.lastIndexOf(' ') + 1)
}

/**
 * Find where unmarked tooltips start.
 *
 * @param prose A stretch of prose.
 * @returns Offsets of their first characters: a capital without a full stop before it, whose subject repeats the word before.
 */
export function findUnmarkedTooltips(prose: string): number[] {
  const starts: number[] = []
  let from = 0
  for (const found of prose.matchAll(verb)) {
    const window = Math.max(from, found.index - longestSubject)
    const before = prose.slice(window, found.index)
    for (const { index } of before.matchAll(opening)) {
      if (/[.!?;:∞]/.test(before.slice(index))) continue
      const headword = lastWord(prose.slice(Math.max(0, window + index - longestSubject), window + index))
      if (headword === '' || functionWords.has(headword.toLowerCase())) continue
      const start = window + index
      if (!subjectWords(prose.slice(start, start + longestDefinition)).has(fold(headword))) continue
      starts.push(start)
      break
    }
    from = found.index
  }
  return starts
}
