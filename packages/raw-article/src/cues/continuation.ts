// Cues for lines that carry on the line before them: text that was wrapped to a width.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { Cue } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'

/** What tells where a cited work is to be found, and nothing else of it. */
const identifier =
  /^(?:(?:doi|pmid|pmcid|isbn|pubmed|medline|epub)\b.{0,8}?[:\s].{3,80}|https?:\/\/(?:dx\.)?doi\.org\/\S+|10\.\d{4,9}\/\S+|https?:\/\/\S+|(?:available|retrieved|accessed)(?:\s?:| (?:at|from|on|online|\d))\b.{3,160})$/i
const likelyCitation = 0.5
const address = /\bhttps?:\/\/|\bdoi\b/i

const mostLines = 3

/** Whether a line tells where the work of the entry before it is to be found; such lines may stand between. */
function completesEntry(line: DescribedLine, { lines, citation }: DescribedArticle): boolean {
  if (line.bullet !== null || line.blanksBefore > 0) return false
  const near = citation.slice(Math.max(0, line.index - mostLines), line.index)
  if (near.every((value) => value < likelyCitation) || !identifier.test(line.text)) return false
  let at = line.index - 1
  const isGlued = (below: number) => lines[below]!.blanksBefore === 0
  while (at > line.index - mostLines && isGlued(at + 1) && identifier.test(lines[at]?.text ?? '')) at--
  const entry = lines[at]
  if (!entry || !isGlued(at + 1) || citation[at]! < likelyCitation) return false
  return !/^https?:/i.test(line.text) || !address.test(entry.text)
}

export const continuationCues: readonly Cue[] = [
  {
    id: 'continuation/joined',
    because:
      'No blank line parts it from an unfinished line, and it opens in lower case; or it only says where the entry before it is to be found.',
    score: (line, article) => {
      if (completesEntry(line, article)) return 2500
      const { lines } = article
      const before = lines[line.index - 1]
      if (!before || line.blanksBefore > 0 || line.bullet !== null || line.separator !== null) return -3000
      const unfinished = before.closing === 'none' || before.closing === 'other'
      if (!unfinished || before.separator !== null) return -3000
      return line.opensUpper ? -600 : 350
    },
  },
]
