// Finds tooltips that leaked into prose without a mark: "…in the atrial appendage The atrial appendage is a pouch. …".
import { fold, functionWords, subjectWords } from './find-headword.ts'

/** A sentence that opens in the middle of another and says what something is. */
const opening =
  /(?<=[\p{L}\p{N})] )(?=\p{Lu})(?:(?:The|An?) )?\p{L}[\p{L}\p{N}’'-]{0,40}(?: [\p{L}\p{N}’'-]{1,40}){0,5}?,?(?: (?:or|also called) [\p{L}\p{N}’'-]{1,40}(?: [\p{L}\p{N}’'-]{1,40}){0,3},)? (?:is|are|refers? to|means?|describes?|expresses|stands for|measures)\b/gu

const longestDefinition = 200

/**
 * Find where unmarked tooltips start.
 *
 * @param prose A stretch of prose.
 * @returns Offsets of their first characters: a capital without a full stop before it, whose subject repeats the word before.
 */
export function findUnmarkedTooltips(prose: string): number[] {
  const starts: number[] = []
  for (const { index } of prose.matchAll(opening)) {
    const before = /[\p{L}\p{N}][\p{L}\p{N}’'-]*(?=\)? $)/u.exec(
      prose.slice(Math.max(0, index - 60), index),
    )?.[0]
    if (!before || functionWords.has(before.toLowerCase())) continue
    const subject = subjectWords(prose.slice(index, index + longestDefinition))
    if (subject.has(fold(before))) starts.push(index)
  }
  return starts
}
