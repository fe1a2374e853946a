// What the parse was unsure of, for an editor's eye. Doubts are data; they become messages later.
import type { ArticleNode, FlattenedTable, Judgement } from '@compendium/raw-article'
import type { Ledger } from './coverage.ts'
import { isDense } from './markdown/is-dense.ts'
import type { ReadFlattenedTable } from './parse-table.ts'
import type { Doubt, ParsedArticle } from './parsed-article.ts'

/** Below this confidence an editor is asked to look at a table. */
export const doubtfulBelow = 0.75
/** Below this confidence an editor is asked to look at a line. */
export const doubtfulLineBelow = 0.75

/** Nodes that a line alone makes, by what a message calls them. */
const lineNames: Partial<Record<string, string>> = {
  heading: 'a heading',
  paragraph: 'a paragraph',
  pullQuote: 'a pull quote',
  imageDescription: 'the text of a picture',
  furniture: 'furniture of the page',
}
/** What a line could be beside these, by the names that a correction takes. */
const otherNames: Partial<Record<string, string>> = {
  ...lineNames,
  title: 'the title',
  listItem: 'an item of a list',
  tableRow: 'a row of a table',
  flatTable: 'a row of a table without borders',
  caption: 'the caption of a table',
  glossaryTerm: 'a headword of the glossary',
  reference: 'an entry of the reference list',
  continuation: 'the rest of the line before it',
}

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
    alternative: read.alternative && { type: 'table', ...read.alternative },
    place: { line: start.line, column: start.column, offset: start.offset! },
  }
}

function lineDoubt(node: ArticleNode): Doubt[] {
  const { confidence = 1, runnerUp = null }: Judgement = node.data ?? {}
  const read = lineNames[node.type]
  const other = runnerUp === null ? undefined : otherNames[runnerUp]
  if (confidence >= doubtfulLineBelow || runnerUp === null || !read || !other || !node.position) return []
  const { line, column, offset = 0 } = node.position.start
  return [
    {
      rule: 'line-uncertain',
      reason: `Unexpected line that could be ${read} or ${other}, expected one of them; read as ${read}`,
      note: `Nothing to do where it is ${read}; say so once with \`kind: ${node.type}\` in the corrections file, so that nobody looks again. Else write \`kind: ${runnerUp}\`.`,
      alternative: { type: 'line', read: node.type, kind: runnerUp },
      place: { line, column, offset },
    },
  ]
}

/**
 * Collect the doubts of an article.
 *
 * @param article Its entities.
 * @param nodes Its nodes, with how sure the parse was of each.
 * @param flattened Its tables without borders, with how they were read.
 * @param ledger Its coverage.
 * @returns Doubts in order of place.
 */
export function findDoubts(
  article: ParsedArticle,
  nodes: readonly ArticleNode[],
  flattened: readonly { node: FlattenedTable; read: ReadFlattenedTable }[],
  ledger: Ledger,
): Doubt[] {
  const doubts = flattened.filter(({ read }) => read.table.confidence < doubtfulBelow).map(tableDoubt)
  for (const node of nodes) doubts.push(...lineDoubt(node))
  for (const { kind, placement, term, origin } of article.definitions) {
    const start = origin.spans[0]?.start
    if (kind !== 'teaser' || placement !== 'section' || !start) continue
    doubts.push({
      rule: 'glossary-teaser',
      reason: `Unexpected sentence under \`${term.text}\` that does not define it, expected a definition`,
      note: 'It is kept as a teaser and never printed as a definition. Nothing to do, unless it does define the term: then say so in the corrections file.',
      alternative: null,
      place: start,
    })
  }
  const { mediaType } = article.document.source
  if (mediaType === 'text/markdown' && isDense(article.text)) {
    doubts.push({
      rule: 'markdown-dense',
      reason:
        'Unexpected thousands of marks in one block of Markdown, expected the marks that a person writes',
      note: 'The article was read line by line, like a raw one, and its marks as text. Part the block by blank lines, or save the article as `.txt`.',
      alternative: null,
      place: { line: 1, column: 1, offset: 0 },
    })
  }
  if (ledger.coverage.unclaimed > 0 || ledger.overlapping > 0) {
    doubts.push({
      rule: 'coverage-hole',
      reason: `Unexpected ${ledger.coverage.unclaimed} characters that no entity claims and ${ledger.overlapping} that two claim, expected none`,
      note: 'This is a fault of the parser, not of the article. Please report it with the article.',
      alternative: null,
      place: { line: 1, column: 1, offset: ledger.firstUnclaimed ?? 0 },
    })
  }
  return doubts.sort((a, b) => a.place.offset - b.place.offset)
}
