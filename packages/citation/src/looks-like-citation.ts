/** Stage: recognise. Is a line an entry of a reference list? A cheap score over its punctuation, before any parsing. */
import { EVIDENCE, Mark, STARTS, VERBS } from './entry-patterns.ts'
import { foldSpaces } from './tokens/fold-spaces.ts'

/**
 * Tells how much a line looks like an entry of a reference list.
 *
 * @param line
 *   One line of text; a bullet or a number may stand before the entry.
 * @returns
 *   From 0 (prose, headings, anything without a number or word of an imprint) to 1; entries lie above 0.5.
 */
export function looksLikeCitation(line: string): number {
  const text = withoutNumber(foldSpaces(line.length > LONGEST ? line.slice(0, LONGEST) : line).trim())
  if (text.length < 20) return 0
  const marks = marksOf(text)
  let evidence = 0
  for (const [weight, needed, pattern] of EVIDENCE)
    if ((marks & needed) === needed && pattern.test(text)) evidence += weight
  // A heading or a sentence may begin like a name; without a year, a number or a publisher it is no entry.
  if (evidence === 0) return 0
  let start = -1
  for (const [weight, needed, pattern] of STARTS)
    if (weight > start && (marks & needed) === needed && pattern.test(text)) start = weight
  let score = -1.7 + start + evidence
  // Prose has verbs; a title in quotation marks may have them too and is left out.
  const unquoted = marks & Mark.quote ? text.replace(/["“][^"“”]{1,300}["”]/g, ' ') : text
  score -= Math.min(3, (unquoted.match(VERBS)?.length ?? 0) * 0.7)
  if (text.length > 600) score -= 1
  return 1 / (1 + Math.exp(-2 * score))
}

const LONGEST = 1200

function withoutNumber(text: string): string {
  const code = text.charCodeAt(0)
  // Nothing but a letter can begin an entry as it is.
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    ? text
    : text.replace(/^(?:[-*•–] ?|\[?\d{1,3}[\].)] )/, '')
}

function marksOf(text: string): number {
  let marks = 0
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      digits++
      marks |= digits === 4 ? Mark.digit | Mark.year : Mark.digit
      continue
    }
    digits = 0
    if (code === 40) marks |= Mark.bracket
    else if (code === 34 || (code >= 0x201c && code <= 0x201e)) marks |= Mark.quote
    else if (code === 45 || (code >= 0x2010 && code <= 0x221e)) marks |= Mark.dash
  }
  const last = text.charCodeAt(text.length - 1) === 46 ? text.length - 2 : text.length - 1
  return /\d/.test(text.charAt(last)) ? marks | Mark.dated : marks
}
