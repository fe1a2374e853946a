// The prose of an article as passages, with what each is.
import type { List } from '../../entities/block.ts'
import type { LocatedText, Origin } from '../../entities/fields/origin.ts'
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

function addList(passages: Passage[], section: string, list: List): void {
  const passage = { kind: 'listItem', section, table: null, block: null } as const
  for (const { term, text, origin, children } of list.items) {
    if (term) passages.push({ ...passage, text: term.text, origin: term.origin, lead: null })
    if (text !== '') passages.push({ ...passage, text, origin, lead: term?.text ?? null })
    for (const child of children) addList(passages, section, child)
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
    passages = readPassages(article)
    known.set(article, passages)
  }
  return passages
}

function readPassages(article: ParsedArticle): Passage[] {
  const passages: Passage[] = []
  const tableById = new Map(article.tables.map((table) => [table.id, table]))
  const add = (
    kind: Passage['kind'],
    section: string,
    { text, origin }: LocatedText,
    more?: Partial<Passage>,
  ) => passages.push({ kind, section, text, origin, lead: null, table: null, block: null, ...more })
  const entries = new Set<number>()
  for (const { id, heading, blocks, tier } of article.sections) {
    if (heading) add('heading', id, heading)
    if (tier === 'references') continue
    for (const block of blocks) {
      if (block.type === 'paragraph') add('paragraph', id, block, { block })
      else if (block.type === 'pullQuote') add('pullQuote', id, block)
      else if (block.type === 'list') addList(passages, id, block)
      else if (block.type === 'table') {
        for (const row of tableById.get(block.table)?.rows ?? [])
          for (const cell of row) add('cell', id, cell, { table: block.table })
      } else if (block.type === 'glossaryEntry') {
        entries.add(block.definition)
        const definition = article.definitions[block.definition]!
        add('definition', id, definition, { lead: definition.term.text })
      }
    }
  }
  // Tooltips stand inside paragraphs: the section of one is the last that opens before it. Both run in reading order.
  let at = 0
  for (const [index, definition] of article.definitions.entries()) {
    if (entries.has(index)) continue
    const offset = definition.origin.spans[0]?.start.offset ?? 0
    const opens = (section: number) => article.sections[section]?.origin.spans[0]?.start.offset ?? Infinity
    while (opens(at + 1) <= offset) at++
    const section = article.sections[at]?.id ?? article.document.id
    add('definition', section, definition, { lead: definition.term.text })
  }
  return passages
}
