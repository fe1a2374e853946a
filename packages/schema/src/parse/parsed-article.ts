// What the parse of one article gives: entities that stand alone, before anything is linked across articles.
import type { Block } from '../entities/block.ts'
import type { Document } from '../entities/document.ts'
import type { Finding } from '../entities/finding.ts'
import type { Citation } from '../entities/reference.ts'
import type { Section } from '../entities/section.ts'
import type { Table } from '../entities/table.ts'
import type { Definition } from '../entities/term.ts'

/** A block whose term or reference is not known yet: it points to the article's own definitions and citations. */
export type DraftBlock =
  | Exclude<Block, { type: 'glossaryEntry' | 'reference' }>
  | { type: 'glossaryEntry'; definition: number }
  | { type: 'reference'; citation: number }

/** A section whose blocks are drafts. */
export type DraftSection = Omit<Section, 'blocks'> & { blocks: DraftBlock[] }

/** What else a doubtful place could be: a table cut another way, or a line of another kind. */
export type Alternative =
  | { type: 'table'; columns: string[]; rows: string[][] }
  /** `read`: the kind it was read as; both by the names that a correction takes. */
  | { type: 'line'; read: string; kind: string }

/** A doubt of the parse, to be reported at its line. */
export interface Doubt {
  rule: string
  reason: string
  note: string
  /** The runner-up; null where there is none. */
  alternative: Alternative | null
  place: { line: number; column: number; offset: number }
}

/** One article, parsed: plain data that can be cached. */
export interface ParsedArticle {
  /** The decoded file: what is found later in texts of several articles is placed in it. */
  text: string
  document: Document
  sections: DraftSection[]
  tables: Table[]
  definitions: Definition[]
  citations: Citation[]
  findings: Finding[]
  /** Abbreviations that the text explains: "luteinizing hormone (LH)". */
  abbreviations: { short: string; long: string }[]
  doubts: Doubt[]
}
