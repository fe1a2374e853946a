// The prose of an article as passages, with what each is.
import type { List } from '../../entities/block.ts'
import type { Origin } from '../../entities/fields/origin.ts'
import type { DraftBlock, ParsedArticle } from '../../parse/parsed-article.ts'

/** A run of prose. */
export interface Passage {
  kind: 'paragraph' | 'pullQuote' | 'listItem' | 'cell' | 'definition' | 'heading'
  section: string
  text: string
  origin: Origin
  /** The lead term of a list item, the headword of a definition; null elsewhere. */
  lead: string | null
  /** Id of the table of a cell, or null. */
  table: string | null
  /** The paragraph itself. */
  block: Extract<DraftBlock, { type: 'paragraph' }> | null
}

function* listPassages(section: string, list: List): Generator<Passage> {
  for (const { term, text, origin, children } of list.items) {
    const passage = { kind: 'listItem', section, table: null, block: null } as const
    if (term) yield { ...passage, ...term, lead: null }
    if (text !== '') yield { ...passage, text, origin, lead: term?.text ?? null }
    for (const child of children) yield* listPassages(section, child)
  }
}

const known = new WeakMap<ParsedArticle, readonly Passage[]>()

/**
 * List the passages of an article in reading order. Several steps ask for them, so they are listed once.
 *
 * @param article The parsed article, which no step changes any more.
 * @returns Its headings, paragraphs, pull quotes, list items, cells and definitions; no references, no image descriptions.
 */
export function passagesOf(article: ParsedArticle): readonly Passage[] {
  let passages = known.get(article)
  if (!passages) {
    passages = [...readPassages(article)]
    known.set(article, passages)
  }
  return passages
}

function* readPassages(article: ParsedArticle): Generator<Passage> {
  const tableById = new Map(article.tables.map((table) => [table.id, table]))
  const place = { lead: null, table: null, block: null } as const
  const entries = new Set<number>()
  for (const { id, heading, blocks, tier } of article.sections) {
    if (heading) yield { ...place, kind: 'heading', section: id, ...heading }
    if (tier === 'references') continue
    for (const block of blocks) {
      if (block.type === 'paragraph')
        yield { ...place, kind: 'paragraph', section: id, text: block.text, origin: block.origin, block }
      else if (block.type === 'pullQuote')
        yield { ...place, kind: 'pullQuote', section: id, text: block.text, origin: block.origin }
      else if (block.type === 'list') yield* listPassages(id, block)
      else if (block.type === 'table') {
        for (const row of tableById.get(block.table)?.rows ?? [])
          for (const cell of row) yield { ...place, kind: 'cell', section: id, table: block.table, ...cell }
      } else if (block.type === 'glossaryEntry') {
        entries.add(block.definition)
        const definition = article.definitions[block.definition]!
        const { text, origin, term } = definition
        yield { ...place, kind: 'definition', section: id, text, origin, lead: term.text }
      }
    }
  }
  // Tooltips stand inside paragraphs: the section of one is the last that opens before it. Both run in reading order.
  let at = 0
  for (const [index, { text, origin, term }] of article.definitions.entries()) {
    if (entries.has(index)) continue
    const offset = origin.spans[0]?.start.offset ?? 0
    const opens = (section: number) => article.sections[section]?.origin.spans[0]?.start.offset ?? Infinity
    while (opens(at + 1) <= offset) at++
    const section = article.sections[at]?.id ?? article.document.id
    yield { ...place, kind: 'definition', section, text, origin, lead: term.text }
  }
}
