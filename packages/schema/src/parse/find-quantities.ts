// Findings: every quantity that the prose, lists and tables of an article state, with its sentence and place.
import { splitSentences } from '@compendium/readability'
import type { List } from '../entities/block.ts'
import type { Origin } from '../entities/fields/origin.ts'
import type { Finding } from '../entities/finding.ts'
import type { ArticleSource } from './article-source.ts'
import { locatorOf } from './locate-part.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { readFigureCell } from './quantities/read-figure-cell.ts'
import { readQuantities } from './quantities/read-quantities.ts'
import { slugOf, uniqueIds } from './slug.ts'

interface Passage {
  section: string
  text: string
  origin: Origin
  /** Label of the column of a cell. */
  label?: string
}

function listPassages(section: string, list: List, passages: Passage[]): void {
  for (const item of list.items) {
    if (item.term) passages.push({ section, text: item.term.text, origin: item.term.origin })
    passages.push({ section, text: item.text, origin: item.origin })
    for (const child of item.children) listPassages(section, child, passages)
  }
}

type Article = Pick<ParsedArticle, 'sections' | 'tables' | 'definitions'>

function passagesOf({ sections, tables, definitions }: Article): Passage[] {
  const tableById = new Map(tables.map((table) => [table.id, table]))
  const passages: Passage[] = []
  for (const { id, blocks, tier } of sections) {
    if (tier === 'references') continue
    for (const block of blocks) {
      if (block.type === 'paragraph' || block.type === 'pullQuote')
        passages.push({ section: id, text: block.text, origin: block.origin })
      else if (block.type === 'list') listPassages(id, block, passages)
      else if (block.type === 'glossaryEntry') {
        const { kind, text, origin } = definitions[block.definition]!
        if (kind === 'definition') passages.push({ section: id, text, origin })
      } else if (block.type === 'table') {
        const { columns = [], rows = [] } = tableById.get(block.table) ?? {}
        for (const row of rows)
          for (const [column, cell] of row.entries())
            passages.push({ section: id, ...cell, label: columns[column]?.label ?? '' })
      }
    }
  }
  return passages
}

/**
 * Find the quantities of an article.
 *
 * @param source The article.
 * @param article Its sections, tables and definitions.
 * @returns Findings in reading order; ids name section and quantity, so that an edit elsewhere changes none.
 */
export function findQuantities(source: ArticleSource, article: Article): Finding[] {
  const unique = uniqueIds()
  const findings: Finding[] = []
  for (const { section, text, origin, label } of passagesOf(article)) {
    const figure = label === undefined ? null : readFigureCell(text, label)
    const quantities = figure ? [figure] : readQuantities(text)
    if (quantities.length === 0) continue
    const sentences = splitSentences(text)
    const locate = locatorOf(source, origin, text)
    let at = 0
    for (const { start, end, ...quantity } of quantities) {
      while (at < sentences.length - 1 && sentences[at]!.end <= start) at++
      const sentence = (sentences[at]?.end ?? 0) >= end ? sentences[at] : undefined
      findings.push({
        id: unique(`${section}/${slugOf(quantity.text)}`),
        ...quantity,
        sentence: sentence?.text ?? text,
        document: origin.document,
        section,
        origin: locate(start, end),
      })
    }
  }
  return findings
}
