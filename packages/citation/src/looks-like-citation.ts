/** Stage: recognise. Is a line an entry of a reference list? A cheap score over its punctuation, before any parsing. */

/** What an entry begins with: an inverted name, a name with initials, a quotation, an organisation and a date. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’‐-]*`
const STARTS: [number, RegExp][] = [
  [
    2,
    new RegExp(
      String.raw`^(?:(?:van|von|de|del|der|den|di|da|la|le|el) ){0,2}${NAME}(?: ${NAME}){0,2}(?: (?:Jr|Sr|II|III)\.?)?, (?:\p{Lu}\.|${NAME}(?:,| \p{Lu}\.| and | ${NAME}|\.))`,
      'iu',
    ),
  ],
  [
    2,
    new RegExp(
      String.raw`^(?:(?:van|von|de|del|der|den|di|da|la|le|el) ){0,2}${NAME}(?: ${NAME})? \p{Lu}{1,3}(?:[,.;:]| and | et | & )`,
      'u',
    ),
  ],
  [1.5, new RegExp(String.raw`^(?:\p{Lu}\. ?){1,3}${NAME}(?:,| and | & )`, 'u')],
  [2, /^["“„][^"“”]{8,300}[.?!,]?["”]\s+\p{Lu}/u],
  [2, /^\p{Lu}[^.()]{2,80}\.? \((?:n\.d\.|(?:19|20)\d\d)/u],
  [2, /^\p{Lu}[^.“”"]{1,60}\. ["“]/u],
]
const EVIDENCE: [number, RegExp][] = [
  [1, /\((?:n\.d\.|(?:1[5-9]|20)\d\d[a-h]?(?:, [^()]{3,20})?)\)/],
  [1, /[,;:.] ?(?:\w+\.? )?(?:1[5-9]|20)\d\d(?:[.,;:]|$)/],
  [1.5, /\b(?:1[5-9]|20)\d\d ?; ?\d/],
  [1.5, /\bvol\. ?\d|\bno\. ?\d|\bpp?\. ?[a-z]?\d/i],
  [1.5, /\b\d{1,4} ?\([^()]{1,12}\)[,:] ?[a-z]?\d/i],
  [1, /[:,] ?[a-z]?\d+ ?[-–—∞] ?[a-z]?\d+\.?/i],
  [1, /\b\d{1,2}(?:st|nd|rd|th) ed\b|\bed(?:s|n|ited)?\b\.?/i],
  [2, /\b10\.\d{4,9}\/\S|\bdoi\b/i],
  [1, /\bet al\b/],
  [1, /https?:\/\/|\bwww\./],
  [
    0.7,
    /\b(?:Press|Publish\w*|Journal|Elsevier|Springer|Wiley|University|Reviews?|Proceedings|Retrieved|PMID)\b/,
  ],
]

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
    .replace(/^ ?(?:[-*•–] |\[?\d{1,3}[\].)] )?/, '')
  if (text.length < 20) return 0
  let score = -2.4
  let start = 0
  for (const [weight, pattern] of STARTS) if (pattern.test(text)) start = Math.max(start, weight)
  score += start === 0 ? -1 : start
  for (const [weight, pattern] of EVIDENCE) if (pattern.test(text)) score += weight
  // Prose carries on in lower case from sentence to sentence and has verbs that no entry has.
  const verbs = text.match(
    / (?:is|are|was|were|has|have|can|may|will|should|showed|found|reported|suggests?|that|which|this|these|your|you|it) /g,
  )
  score -= Math.min(3, (verbs?.length ?? 0) * 0.7)
  if (text.length > 500) score -= 1
  return 1 / (1 + Math.exp(-2 * score))
}
