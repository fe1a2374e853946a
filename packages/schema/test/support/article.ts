// Parsed articles for tests, from a few lines: every text stands in the file at the place its origin says.
import { createHash } from 'node:crypto'
import type {
  Citation,
  CslItem,
  Definition,
  Finding,
  LocatedText,
  ParsedArticle,
  Section,
} from '@compendium/schema'

type DraftSection = ParsedArticle['sections'][number]

/** What an article holds, in order. */
export interface ArticleSpec {
  paragraphs?: string[]
  /** Lead term (or null) and text of each item. */
  items?: [string | null, string][]
  /** First row: labels. */
  table?: string[][]
  definitions?: {
    term: string
    text?: string
    kind?: Definition['kind']
    placement?: Definition['placement']
  }[]
  citations?: { raw: string; csl: Omit<CslItem, 'id'>; etAl?: boolean }[]
  abbreviations?: { short: string; long: string }[]
  findings?: Finding[]
}

/** Build an article named `<id>.txt`. */
export function article(id: string, spec: ArticleSpec): ParsedArticle {
  let text = ''
  let line = 1
  let column = 1
  const write = (words: string): LocatedText => {
    const at = () => ({ line, column, offset: text.length })
    const start = at()
    text += words
    column += words.length
    return { text: words, origin: { document: id, spans: words === '' ? [] : [{ start, end: at() }] } }
  }
  const breakLine = () => {
    text += '\n'
    line++
    column = 1
  }
  const section: DraftSection = {
    id: `${id}#text`,
    document: id,
    parent: null,
    children: [],
    depth: 1,
    tier: null,
    heading: write('Text'),
    blocks: [],
    origin: { document: id, spans: [] },
  }
  section.origin = section.heading!.origin
  breakLine()
  for (const words of spec.paragraphs ?? []) {
    section.blocks.push({ type: 'paragraph', ...write(words), mentions: [] })
    breakLine()
  }
  if (spec.items) {
    const items = spec.items.map(([lead, words]) => {
      const term = lead === null ? null : write(lead)
      text += ' '
      column++
      const item = { term, ...write(words), children: [] }
      breakLine()
      return item
    })
    section.blocks.push({ type: 'list', ordered: false, items })
  }
  const tables: ParsedArticle['tables'] = []
  if (spec.table) {
    const rows = spec.table.map((cells) => {
      const written = cells.map((cell) => {
        const located = write(cell)
        text += '|'
        column++
        return located
      })
      breakLine()
      return written
    })
    const [labels, ...body] = rows
    tables.push({
      id: `${id}/table`,
      document: id,
      section: section.id,
      caption: null,
      layout: 'pipe',
      columns: labels!.map(({ text: label, origin }, index) => ({ key: `c${index}`, label, origin })),
      rows: body,
      confidence: 1,
      reviewed: false,
    })
    section.blocks.push({ type: 'table', table: `${id}/table` })
  }
  const definitions = (spec.definitions ?? []).map((definition, index): Definition => {
    const term = write(definition.term)
    breakLine()
    const written = write(definition.text ?? `What ${definition.term} is, number ${index}.`)
    breakLine()
    const { kind = 'definition', placement = 'section' } = definition
    if (placement === 'section') section.blocks.push({ type: 'glossaryEntry', definition: index })
    return { term, ...written, document: id, kind, placement }
  })
  const citations = (spec.citations ?? []).map(({ raw, csl, etAl = false }, index): Citation => {
    const { origin } = write(raw)
    breakLine()
    section.blocks.push({ type: 'reference', citation: index })
    return { document: id, raw, csl: { ...csl, id: '' }, etAl, style: 'mla', confidence: 1, origin }
  })
  const bytes = Buffer.byteLength(text)
  return {
    text,
    document: {
      id,
      title: null,
      titleOrigin: null,
      source: {
        path: `${id}.txt`,
        mediaType: 'text/plain',
        sha256: createHash('sha256').update(text).digest('hex'),
        bytes,
      },
      sections: [section.id] satisfies Section['id'][],
      furniture: [],
      coverage: { content: 0, markup: 0, furniture: 0, blank: 0, unclaimed: 0 },
    },
    sections: [section],
    tables,
    definitions,
    citations,
    findings: spec.findings ?? [],
    abbreviations: spec.abbreviations ?? [],
    doubts: [],
  }
}

/** The words of an article that an origin points to. */
export function wordsAt({ text }: Pick<ParsedArticle, 'text'>, { spans }: LocatedText['origin']): string {
  return spans.map(({ start, end }) => text.slice(start.offset, end.offset)).join(' ')
}
