// Why a line was taken for what it is: the evidence of each cue, for the kinds that came closest.

import { type DescribedArticle, describeArticle } from './article/describe-article.ts'
import { chooseByCustom } from './choose/choose-by-custom.ts'
import { readLines } from './choose/read-lines.ts'
import { cues } from './cues/index.ts'
import type { LineHints, LineKind, Zone } from './line-kinds.ts'
import { cutLines } from './lines/cut-lines.ts'
import { type DescribedLine, describeLine } from './lines/describe-line.ts'
import { mendText } from './lines/mend-text.ts'

/** What speaks for and against one kind. */
export interface KindEvidence {
  kind: LineKind
  /** Sum of the cues, in hundredths of a unit of log odds. */
  total: number
  cues: { id: string; because: string; score: number }[]
}

/** Why a line was taken for what it is. */
export interface LineExplanation {
  /** Number of the line in the file, from 1. */
  line: number
  text: string
  /** What the line was taken for, once the whole article was weighed. */
  kind: LineKind | 'pullQuote' | 'title'
  confidence: number
  /** Depth, where the line is a heading. */
  depth: number | null
  zone: Zone
  /** The kinds that the line's own cues speak for most, best first. */
  evidence: KindEvidence[]
}

const shown = 3

function weigh(line: DescribedLine, article: DescribedArticle, zone: Zone): KindEvidence[] {
  const kinds = Object.entries(cues) as [LineKind, (typeof cues)[LineKind]][]
  return kinds
    .map(([kind, list]) => {
      const scored = list.map(({ id, because, score }) => ({
        id,
        because,
        score: score(line, article, zone),
      }))
      return {
        kind,
        total: scored.reduce((sum, { score }) => sum + score, 0),
        cues: scored.filter(({ score }) => score !== 0),
      }
    })
    .sort((a, b) => b.total - a.total)
    .slice(0, shown)
}

/**
 * Explain a line of an article.
 *
 * @param file The decoded file.
 * @param number Number of the line, from 1.
 * @param hints What an editor has said of lines.
 * @returns The explanation; null where the line is blank or does not exist.
 */
export function explainLine(
  file: string,
  number: number,
  hints: LineHints = new Map(),
): LineExplanation | null {
  const text = mendText(file)
  const lines = cutLines(text).map(describeLine)
  const own = lines.findIndex((line) => line.number === number)
  const index = own === -1 ? lines.findLastIndex((line) => line.number <= number) : own
  const line = lines[index]
  if (!line || (line.number !== number && !line.isJoined)) return null
  const described = describeArticle(text, lines)
  const reading = readLines(described, hints)[index]!
  const { article, chosen } = chooseByCustom(described, hints)
  const { zone } = chosen[index]!
  return {
    line: line.number,
    text: line.text,
    kind: reading.kind,
    confidence: reading.confidence,
    depth: reading.kind === 'heading' ? reading.depth : null,
    zone,
    evidence: weigh(article.lines[index]!, article, zone),
  }
}
