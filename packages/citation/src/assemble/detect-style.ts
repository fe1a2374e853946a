/** Stage: assemble. Which citation style the order and punctuation of the fields suggest. */
import type { CitationStyle, ParsedCitation } from '../types.ts'

/**
 * Tells the style.
 *
 * @param raw
 *   The reference as printed.
 * @param parsed
 *   What was read from it.
 * @returns
 *   The style, or `unknown` where too little was read.
 */
export function detectStyle(
  raw: string,
  { csl, ranges }: Pick<ParsedCitation, 'csl' | 'ranges'>,
): CitationStyle {
  const title = ranges.title?.[0]
  if (!title) return 'unknown'
  const year = ranges.issued?.[0]
  const undated = /\(n\.? ?d\.?\)/i.exec(raw)
  const quoted = /["“‘']\s*$/.test(raw.slice(Math.max(0, title[0] - 2), title[0]))
  const yearAt = undated ? undated.index : year?.[0]
  const early = yearAt !== undefined && yearAt < title[0]
  const names = csl.author ?? csl.editor ?? []
  const authors = raw.slice(0, title[0])
  const initialsOnly = names.every((name) => !name.given || !/\p{Ll}{2}/u.test(name.given))
  if (early) {
    const bracketed = undated !== null || /\(/.test(raw.slice(Math.max(0, yearAt - 1), yearAt))
    if (
      bracketed &&
      !quoted &&
      initialsOnly &&
      /\)\./.test(raw.slice(yearAt, title[0] + 1)) &&
      !/\p{Lu}\p{Ll}+ \p{Lu}{1,3}\b/u.test(authors)
    )
      return 'apa'
    if (bracketed || quoted === false) return initialsOnly || bracketed ? 'harvard' : 'chicago'
    return 'chicago'
  }
  const words = /\b(?:vol\.|no\.|pp?\.) ?[a-z]?\d/i.test(raw)
  const unpointed = initialsOnly && /\p{Ll} \p{Lu}{1,3}(?:[,.]|$)/u.test(authors)
  if (quoted && unpointed && !words) return 'vancouver'
  if (quoted) {
    if (year && /^\) ?[:,]|^\)\.?$/.test(raw.slice(year[1], year[1] + 2)) && csl.volume) return 'chicago'
    if (csl['container-title'] && /\bIn:? /.test(raw.slice(title[1], title[1] + 7))) return 'chicago'
    return words || !csl.volume ? 'mla' : 'chicago'
  }
  const yearFirst = year !== undefined && /^(?: \w{3}(?: \d{1,2})?)? ?;/.test(raw.slice(year[1], year[1] + 9))
  if (unpointed || (yearFirst && initialsOnly)) return 'vancouver'
  if (names.length > 0 && csl.publisher) return csl['publisher-place'] ? 'chicago' : 'mla'
  return initialsOnly && names.length > 0 ? 'vancouver' : 'unknown'
}
