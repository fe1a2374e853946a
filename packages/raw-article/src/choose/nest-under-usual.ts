// Stage 5c, for rank-headings: sections that articles about any illness have, which stand over what is called otherwise.

import { isClosingSection, isFirstSection } from '../lines/known-names.ts'
import type { Ranked } from './depth-by-form.ts'

/** What sections of medical articles are called, whatever they are about. */
const usual =
  /^(?:(?:the |common |main |possible )?(?:signs and )?symptoms?(?: and signs| (?:of|to) .+)?|(?:the |common |main |possible )?causes?(?: and risk factors| of .+)?|what causes .+|risk factors(?: for .+)?|(?:getting a )?diagnosis(?: of .+| and .+)?|(?:how )?.{0,40}\bdiagnosed|tests and diagnosis|(?:the |your )?(?:treatments?|management)(?: options| of .+| for .+)?|how .{0,40}\btreated|prevention|complications(?: of .+)?|(?:the )?(?:outlook|prognosis)(?: .+)?|(?:looking after yourself|self-care|living (?:with|well)(?: .+)?)|what (?:is|are) .+|who gets .+|when to (?:see|call|seek|get|ask) .+|types(?: of .+)?|why .{0,40}\bmatters?|(?:before|during|after) (?:the|your) (?:operation|procedure|surgery|treatment|test|birth|appointment)|(?:for )?(?:more|further) information|key (?:points|facts)(?: .+)?)$/u
const fewest = 4

const isUsual = ({ isKnown, line: { name } }: Ranked): boolean =>
  isKnown || usual.test(name) || isFirstSection(name) || isClosingSection(name)

/** Where several headings are called as sections usually are, others after one stand under it; questions stand beside it. */
export function nestUnderUsual(headings: readonly Ranked[]): void {
  const named = headings.filter((heading) => !heading.isKnown && isUsual(heading))
  if (named.length < fewest) return
  let open = false
  for (const [at, heading] of headings.entries()) {
    const next = headings[at + 1]
    const hasOwn = next !== undefined && next.reading.depth > heading.reading.depth
    if (heading.reading.depth > 1) continue
    if (isUsual(heading) || heading.isQuestion || hasOwn) open = !heading.isKnown && isUsual(heading)
    else if (open) heading.reading.depth++
  }
}
