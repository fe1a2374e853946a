// What is not as promised in a parsed article: texts, places, claims and the ledger.
import { type ArticleSource, type ParsedArticle, textAt } from '@compendium/schema'
import { countCoverage } from '../../src/parse/coverage.ts'
import { locatedTexts } from './located-texts.ts'

/** Offsets at which the lines of a file start. */
function lineStartsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)]
}

function idsOf({ document, sections, tables, findings }: ParsedArticle): string[] {
  return [document.id, ...[...sections, ...tables, ...findings].map(({ id }) => id)]
}

/**
 * Hold an article against what a parse promises: every text is that of its place, every place is one of the file, no claim
 * overlaps another, each character is accounted for, each id is there once.
 *
 * @param source The article's file.
 * @param article What was read from it.
 * @returns The first fault; null where all holds.
 */
export function faultOf(source: ArticleSource, article: ParsedArticle): string | null {
  const lines = lineStartsOf(source.text)
  for (const [name, node, role] of locatedTexts(article)) {
    const read = textAt(source, node.origin, role)
    if (read !== node.text) return `${name}: ${JSON.stringify(node.text)} stands as ${JSON.stringify(read)}`
    for (const { start, end } of node.origin.spans) {
      if (start.offset >= end.offset) return `${name}: an empty span at ${start.line}:${start.column}`
      for (const { line, column, offset } of [start, end]) {
        if (lines[line - 1]! + column - 1 !== offset)
          return `${name}: ${line}:${column} is not offset ${offset}`
      }
    }
  }
  const { coverage, overlapping, firstUnclaimed } = countCoverage(
    source.text,
    article,
    source.mediaType === 'text/markdown',
  )
  if (coverage.unclaimed > 0)
    return `${coverage.unclaimed} characters unclaimed, the first at ${firstUnclaimed}`
  if (overlapping > 0) return `${overlapping} characters claimed twice`
  const sum = Object.values(coverage).reduce((total, count) => total + count)
  if (sum !== source.text.length) return `the ledger counts ${sum} of ${source.text.length} characters`
  const ids = idsOf(article)
  if (new Set(ids).size < ids.length) return `an id twice among ${ids.join(', ')}`
  const broken = ids.find((id) => /\p{Surrogate}/u.test(id))
  return broken === undefined ? null : `half a character in the id ${JSON.stringify(broken)}`
}
