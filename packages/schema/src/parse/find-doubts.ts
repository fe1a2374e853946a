// What the parse was unsure of, for an editor's eye. Doubts are data; they become messages later.
import type { FlattenedTable } from '@compendium/raw-article'
import type { Ledger } from './coverage.ts'
import type { ReadFlattenedTable } from './parse-table.ts'
import type { Doubt, ParsedArticle } from './parsed-article.ts'

/** Below this confidence an editor is asked to look. */
export const doubtfulBelow = 0.5

function showRow(cells: readonly string[]): string {
  return cells.join(' | ')
}

function tableDoubt({ node, read }: { node: FlattenedTable; read: ReadFlattenedTable }): Doubt {
  const { start } = node.position!
  const first = read.table.rows[0]?.map(({ text }) => text) ?? []
  const best = `${showRow(read.table.columns.map(({ label }) => label))} / ${showRow(first)}`
  const second = read.alternative
    ? `${showRow(read.alternative.columns)} / ${showRow(read.alternative.rows[0] ?? [])}`
    : 'none'
  return {
    rule: 'flattened-table-uncertain',
    reason: `Unexpected table without borders, expected one way to cut it; read as \`${best}\``,
    note: `Second reading: \`${second}\`. ${read.reasons.join(' ')} To settle it, write the columns in the article's corrections file: \`columns: [${(read.alternative?.columns ?? read.table.columns.map(({ label }) => label)).map((label) => JSON.stringify(label)).join(', ')}]\`.`,
    place: { line: start.line, column: start.column, offset: start.offset! },
  }
}

/**
 * Collect the doubts of an article.
 *
 * @param article Its entities.
 * @param flattened Its tables without borders, with how they were read.
 * @param ledger Its coverage.
 * @returns Doubts in order of place.
 */
export function findDoubts(
  article: ParsedArticle,
  flattened: readonly { node: FlattenedTable; read: ReadFlattenedTable }[],
  ledger: Ledger,
): Doubt[] {
  const doubts = flattened.filter(({ read }) => read.table.confidence < doubtfulBelow).map(tableDoubt)
  for (const { kind, placement, term, origin } of article.definitions) {
    const start = origin.spans[0]?.start
    if (kind !== 'teaser' || placement !== 'section' || !start) continue
    doubts.push({
      rule: 'glossary-teaser',
      reason: `Unexpected sentence under \`${term.text}\` that does not define it, expected a definition`,
      note: 'It is kept as a teaser and never printed as a definition. Nothing to do, unless it does define the term: then say so in the corrections file.',
      place: start,
    })
  }
  if (ledger.coverage.unclaimed > 0 || ledger.overlapping > 0) {
    doubts.push({
      rule: 'coverage-hole',
      reason: `Unexpected ${ledger.coverage.unclaimed} characters that no entity claims and ${ledger.overlapping} that two claim, expected none`,
      note: 'This is a fault of the parser, not of the article. Please report it with the article.',
      place: { line: 1, column: 1, offset: ledger.firstUnclaimed ?? 0 },
    })
  }
  return doubts.sort((a, b) => a.place.offset - b.place.offset)
}
