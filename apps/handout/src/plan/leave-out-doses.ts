// Plan: takes sentences with a dose or a schedule out of the text, since a patient must get these from the clinician alone.
import type { Compendium } from '@compendium/schema'

/** Removes sentences from text, and counts them. */
export interface DoseFilter {
  /** Text of a block without its sentences on doses; empty where nothing is left. */
  filter(text: string): string
  removed(): number
}

/**
 * Collects the sentences that state a dose or how often a medicine is taken: those with a finding of kind "dose" or "frequency"
 * and those that are a medicine's statement on dose or schedule.
 * @param compendium the corpus
 */
export function doseFilter(compendium: Compendium): DoseFilter {
  const sentences = new Set<string>()
  for (const { kind, sentence } of compendium.findings) {
    if (kind === 'dose' || kind === 'frequency') sentences.add(sentence)
  }
  for (const { statements } of compendium.medicines) {
    for (const { property, text } of statements)
      if (property === 'dose' || property === 'schedule') sentences.add(text)
  }
  let removed = 0
  return {
    filter: (text) => {
      let kept = text
      for (const sentence of sentences) {
        if (sentence === '' || !kept.includes(sentence)) continue
        kept = kept.replace(sentence, '').replace(/ {2,}/g, ' ').trim()
        removed++
      }
      return kept
    },
    removed: () => removed,
  }
}
