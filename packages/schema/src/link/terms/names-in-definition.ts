// Other names that a definition gives its headword in its opening words: "The HPG Axis, or Hypothalamic-… Axis, is".
import { foldHeadword } from './fold-headword.ts'

const longestOpening = 160
const alternative =
  /^(?:(?:the|an?)\s)?(?<first>[^,.;:()]{2,80}?)(?:,\s(?:or|also|often|commonly|clinically|sometimes|otherwise)\s(?:(?:also|clinically|commonly|often)\s)?(?:(?:known|called|termed|referred to|abbreviated)\s(?:as\s)?)?(?<second>[^,.;:()]{2,80}),|\s\((?<bracketed>[^,.;:()]{2,80})\),?)\s/iu
const subject =
  /^(?:(?:the|an?)\s)?(?<subject>[^,.;:()]{2,60}?)(?:,|\s\(|\s(?:is|are|was|refers?|means?|denotes?|describes?)\s)/iu
const kindWord = /^(?:gland|organ|enzyme|syndrome|disease)s?$/i

/**
 * Find other names of a headword in its definition.
 *
 * @param headword The headword.
 * @param text The definition.
 * @returns Names as printed; empty where the definition opens in another way.
 */
export function namesInDefinition(headword: string, text: string): string[] {
  const opening = text.slice(0, longestOpening)
  const key = foldHeadword(headword)
  const names: string[] = []
  const groups = alternative.exec(opening)?.groups
  if (groups) {
    const first = groups.first!.trim()
    const second = (groups.second ?? groups.bracketed)!.trim()
    const quoted = /^['"‘“]/.test(second)
    if (!quoted && foldHeadword(first) === key) names.push(second)
    else if (!quoted && foldHeadword(second) === key) names.push(first)
  }
  const named = subject.exec(opening)?.groups?.subject
  if (named) {
    const words = foldHeadword(named).split(' ')
    const last = words.pop()!
    if (kindWord.test(last) && words.join(' ') === key) names.push(named.trim())
  }
  return names
}
