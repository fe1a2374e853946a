// View: the typed reading of one article, as blocks in the order of its file. Each piece of a block has a key that the raw text shares.
import type { Compendium, Document, List, Origin, Section, Table } from '@compendium/schema'
import type { ClaimKind } from './kinds.ts'

/** A run of typed words. */
export interface Piece {
  /** Ties the words of the reading to those of the raw text. */
  key: number
  /** What the piece is inside its block: "term", "text", "label", "cell", "caption". */
  role: string
  text: string
}

/** A line of a block: a list item, a table row, or the block itself. */
export interface BlockRow {
  /** Depth of a list item, from 0. */
  level: number
  pieces: Piece[]
}

/** A block of the typed reading. */
export interface ReadingBlock {
  kind: ClaimKind
  /** Id of the entity that it belongs to, where it has one. */
  entity: string | null
  /** What else is known of it, in words. */
  detail: string
  /** Depth of a heading, else null. */
  depth: number | null
  confidence: number | null
  rows: BlockRow[]
  /** Offsets of its first character and after its last one. */
  start: number
  end: number
}

/** Where a piece stands in the file. */
export interface Claim {
  key: number
  kind: ClaimKind
  start: number
  end: number
}

/** The typed reading with its places. */
export interface Reading {
  blocks: ReadingBlock[]
  claims: Claim[]
}

interface Collector extends Reading {
  add(kind: ClaimKind, rows: Row[], about?: Partial<ReadingBlock>): void
}

interface Row {
  level: number
  pieces: { role: string; text: string; origin: Origin }[]
}

const single = (text: string, origin: Origin, role = 'text'): Row[] => [
  { level: 0, pieces: [{ role, text, origin }] },
]

/**
 * List the blocks of an article.
 *
 * @param compendium The compendium.
 * @param document One of its documents.
 * @returns Blocks in order of their places, and every place that a piece claims.
 */
export function listBlocks(compendium: Compendium, document: Document): Reading {
  const collector = createCollector()
  const tables = new Map(compendium.tables.map((table) => [table.id, table]))
  if (document.titleOrigin) collector.add('title', single(document.title ?? '', document.titleOrigin))
  for (const { text, origin } of document.furniture) collector.add('furniture', single(text, origin))
  for (const section of compendium.sections)
    if (section.document === document.id) addSection(collector, section, tables)
  for (const { id, definitions } of compendium.glossary)
    for (const { term, text, origin, kind, placement, document: stands } of definitions) {
      if (stands !== document.id) continue
      // The headword of a definition inside a sentence is part of that sentence.
      const headword = placement === 'section' ? [{ role: 'term', ...term }] : []
      const rows = [{ level: 0, pieces: [...headword, { role: 'text', text, origin }] }]
      const inside = placement === 'inline' ? `of “${term.text}”, inside a sentence` : ''
      const detail = [kind === 'teaser' ? 'teaser' : '', inside].filter(Boolean).join(' ')
      collector.add('definition', rows, { entity: id, detail })
    }
  for (const { id, citations } of compendium.references)
    for (const { raw, origin, confidence, style } of citations)
      if (origin.document === document.id)
        collector.add('reference', single(raw, origin), { entity: id, detail: style, confidence })
  const { blocks, claims } = collector
  blocks.sort((a, b) => a.start - b.start)
  return { blocks, claims }
}

function addSection(
  collector: Collector,
  { id, heading, blocks, depth, tier, confidence }: Section,
  tables: ReadonlyMap<string, Table>,
): void {
  if (heading) {
    const detail = `depth ${depth}${tier ? `, ${tier}` : ''}`
    const about = { entity: id, detail, depth, confidence: confidence ?? null }
    collector.add('heading', single(heading.text, heading.origin), about)
  }
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'pullQuote' || block.type === 'imageDescription') {
      const about = { entity: id, confidence: block.confidence ?? null }
      collector.add(block.type, single(block.text, block.origin), about)
    } else if (block.type === 'list') {
      collector.add('list', listRows(block, 0), { entity: id, detail: block.ordered ? 'numbered' : '' })
    } else if (block.type === 'table') {
      const table = tables.get(block.table)
      if (table) addTable(collector, table)
    }
  }
}

function listRows({ items }: List, level: number): Row[] {
  return items.flatMap(({ term, text, origin, children }) => {
    const pieces = [...(term ? [{ role: 'term', ...term }] : []), { role: 'text', text, origin }]
    return [{ level, pieces }, ...children.flatMap((child) => listRows(child as List, level + 1))]
  })
}

function addTable(
  collector: Collector,
  { id, caption, columns, rows, layout, confidence, reviewed }: Table,
): void {
  const all: Row[] = [
    ...(caption ? single(caption.text, caption.origin, 'caption') : []),
    { level: 0, pieces: columns.map(({ label, origin }) => ({ role: 'label', text: label, origin })) },
    ...rows.map((cells) => ({ level: 0, pieces: cells.map((cell) => ({ role: 'cell', ...cell })) })),
  ]
  const detail = `${layout}${reviewed ? ', settled by an editor' : ''}`
  collector.add('table', all, { entity: id, detail, confidence })
}

function createCollector(): Collector {
  const blocks: ReadingBlock[] = []
  const claims: Claim[] = []
  let nextKey = 0
  function add(kind: ClaimKind, rows: Row[], about: Partial<ReadingBlock> = {}): void {
    let start = Number.POSITIVE_INFINITY
    let end = 0
    const keyed = rows.map(({ level, pieces }) => ({
      level,
      pieces: pieces.map(({ role, text, origin }) => {
        const key = nextKey++
        for (const span of origin.spans) {
          claims.push({ key, kind, start: span.start.offset, end: span.end.offset })
          start = Math.min(start, span.start.offset)
          end = Math.max(end, span.end.offset)
        }
        return { key, role, text }
      }),
    }))
    const none = { entity: null, detail: '', depth: null, confidence: null }
    if (end > 0) blocks.push({ kind, ...none, ...about, rows: keyed, start, end })
  }
  return { blocks, claims, add }
}
