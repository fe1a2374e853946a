// Corrections: what an editor could write to settle a doubt, ready to be accepted.
import { isDeepStrictEqual } from 'node:util'
import type { Alternative, LocatedText, ParsedArticle, Table } from '@compendium/schema'
import type { Correction, Proposal } from './correction.ts'
import { quoteLine } from './quote-line.ts'

/** Where a doubt stands and which rule has it. A place that no rule doubts has the rule "line". */
export interface DoubtPlace {
  rule: string
  alternative?: Alternative | null
  place: { offset: number }
}

const kindLabels: readonly [kind: string, label: string][] = [
  ['heading', 'The line is a heading'],
  ['paragraph', 'The line is a paragraph'],
  ['pullQuote', 'The line is a pull quote'],
  ['imageDescription', 'The line describes a picture'],
  ['listItem', 'The line is an item of a list'],
  ['caption', 'The line is the caption of the table below it'],
  ['glossaryTerm', 'The line is a headword of the glossary'],
  ['reference', 'The line is an entry of the reference list'],
  ['continuation', 'The line carries on the line before it'],
  ['furniture', 'The line belongs to the page, not to the article'],
]
const depths = [1, 2, 3, 4]

/**
 * Propose corrections that settle a doubt, likeliest first.
 *
 * @param article The parsed article.
 * @param doubt One of its doubts, or any place in it with the rule "line".
 * @returns Proposals; none where no correction can settle the place: a fault of the parser, a line of Markdown (which says
 * by its markup what it is), or a line whose words stand in several places with the same neighbours.
 */
export function proposeCorrections(article: ParsedArticle, doubt: DoubtPlace): Proposal[] {
  if (doubt.rule === 'coverage-hole') return []
  if (doubt.rule === 'glossary-teaser') return definitionProposals(article, doubt)
  const table = tableAt(article, doubt.place.offset)
  if (table?.layout === 'flattened') return tableProposals(article, table, doubt)
  return lineProposals(article, doubt)
}

function definitionProposals({ text }: ParsedArticle, { place }: DoubtPlace): Proposal[] {
  const quoted = quoteLine(text, place.offset, place.offset)
  if (!quoted) return []
  const propose = (label: string, definition: Correction['definition']) => ({
    label,
    correction: { ...quoted, definition: definition! },
  })
  return [
    propose('It is a teaser: keep it, and never print it as a definition', 'teaser'),
    propose('It defines the term', 'definition'),
    propose('It belongs to the page: drop it from the glossary', 'drop'),
  ]
}

function tableProposals(
  article: ParsedArticle,
  table: Table,
  { alternative = null }: DoubtPlace,
): Proposal[] {
  const header = table.columns[0]?.origin.spans[0]?.start.offset
  const quoted = header === undefined ? null : quoteLine(article.text, header, header)
  if (!quoted) return []
  const printed = ({ origin }: Pick<LocatedText, 'origin'>) =>
    origin.spans.map(({ start, end }) => article.text.slice(start.offset, end.offset)).join(' ')
  const columns = table.columns.map(printed)
  const rows = table.rows.map((cells) => cells.map(printed))
  const proposals: Proposal[] = [
    {
      label: 'Columns and rows are right as they are cut here',
      correction: { ...quoted, columns, rows },
    },
  ]
  if (alternative?.type === 'table' && !isDeepStrictEqual(alternative, { ...alternative, columns, rows }))
    proposals.push({
      label: `They are: ${alternative.columns.join(' | ')} / ${alternative.rows[0]?.join(' | ') ?? ''}`,
      correction: { ...quoted, columns: alternative.columns, rows: alternative.rows },
    })
  return proposals
}

function lineProposals(article: ParsedArticle, { place, alternative = null }: DoubtPlace): Proposal[] {
  const { document, text } = article
  if (document.source.mediaType === 'text/markdown') return []
  const quoted = quoteLine(text, place.offset)
  if (!quoted) return []
  const lineStart = text.lastIndexOf('\n', place.offset - 1) + 1
  const found = text.indexOf('\n', place.offset)
  const lineEnd = found === -1 ? text.length : found
  const heading = article.sections.find(({ heading }) =>
    heading?.origin.spans.some(({ start }) => start.offset >= lineStart && start.offset < lineEnd),
  )
  const deeper = heading
    ? depths
        .filter((depth) => depth !== heading.depth)
        .map((depth) => ({ label: `It is a heading of depth ${depth}`, correction: { ...quoted, depth } }))
    : []
  const kinds = kindLabels.map(([kind, label]) => ({ label, correction: { ...quoted, kind } }))
  if (alternative?.type !== 'line') return [...deeper, ...kinds]
  const { read, kind: second } = alternative
  const rank = ({ correction: { kind } }: Proposal) => (kind === read ? 0 : kind === second ? 1 : 2)
  const likely = [...kinds].sort((a, b) => rank(a) - rank(b))
  return [...likely.slice(0, 2), ...deeper, ...likely.slice(2)]
}

function tableAt({ tables }: ParsedArticle, offset: number): Table | undefined {
  return tables.find((table) => {
    let first = Number.POSITIVE_INFINITY
    let last = 0
    for (const part of [table.caption, ...table.columns, ...table.rows.flat()]) {
      for (const { start, end } of part?.origin.spans ?? []) {
        // The doubt stands at the first character of the table's line, the first cell may begin after white space.
        first = Math.min(first, start.offset - start.column + 1)
        last = Math.max(last, end.offset)
      }
    }
    return first <= offset && offset < last
  })
}
