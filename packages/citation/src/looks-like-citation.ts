/** Stage: recognise. Is a line an entry of a reference list? A cheap score over its punctuation, before any parsing. */
import { EVIDENCE, STARTS, VERBS } from './entry-patterns.ts'

/**
 * Tells how much a line looks like an entry of a reference list.
 *
 * @param line
 *   One line of text; a bullet or a number may stand before the entry.
 * @returns
 *   From 0 (prose, headings) to 1; entries lie above 0.5.
 */
export function looksLikeCitation(line: string): number {
  const text = line
    .slice(0, 1200)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-*•–] ?|\[?\d{1,3}[\].)] )/, '')
  if (text.length < 20) return 0
  let score = -1.7
  let start = -1
  for (const [weight, pattern] of STARTS) if (weight > start && pattern.test(text)) start = weight
  score += start
  let evidence = 0
  for (const [weight, pattern] of EVIDENCE) if (pattern.test(text)) evidence += weight
  // A heading may begin like a name; without a year or a number it is no entry.
  score += evidence === 0 ? -2 : evidence
  // Prose has verbs; a title in quotation marks may have them too and is left out.
  const verbs = text.replace(/["“][^"“”]{1,300}["”]/g, ' ').match(VERBS)
  score -= Math.min(3, (verbs?.length ?? 0) * 0.7)
  if (text.length > 600) score -= 1
  return 1 / (1 + Math.exp(-2 * score))
}
