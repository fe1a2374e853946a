// Plan: what a handout says, in order, before anything is measured.
import type { HormoneLoopData, IconArraysData, RecoveryTimelineData } from '@compendium/figures'

/** A stretch of text in one face. */
export interface Run {
  text: string
  bold?: boolean
  /** Address the text links to. */
  url?: string
}

/** An item of a list. */
export interface ListEntry {
  runs: Run[]
  children: ListPlan[]
}

/** A heading; level 1 is the title. */
export interface HeadingPlan {
  type: 'heading'
  level: 1 | 2 | 3
  text: string
}

/** A paragraph; `lead` is larger, `note` is set apart by a quieter colour. */
export interface ParagraphPlan {
  type: 'paragraph'
  style: 'normal' | 'lead' | 'note'
  runs: Run[]
}

/** A list. */
export interface ListPlan {
  type: 'list'
  marker: 'bullet' | 'number' | 'checkbox'
  items: ListEntry[]
}

/** A table; the first cell of each row heads the row. Rows may be taller than their text, to be written in. */
export interface TablePlan {
  type: 'table'
  caption: string | null
  columns: string[]
  rows: string[][]
  /** Least height of a row in lines of text. */
  rowLines: number
}

/** A line to write on by hand, after a few words. */
export interface WriteLinePlan {
  type: 'writeLine'
  runs: Run[]
}

/** What a figure shows. */
export type FigureData =
  | { kind: 'hormone-loop'; data: HormoneLoopData }
  | { kind: 'icon-arrays'; data: IconArraysData }
  | { kind: 'timeline'; data: RecoveryTimelineData }

/** A figure, drawn for the room it is given; its title stands above it, its caption below. */
export interface FigurePlan {
  type: 'figure'
  title: string | null
  caption: string | null
  shows: FigureData
}

/** Terms with what they mean. */
export interface DefinitionsPlan {
  type: 'definitions'
  entries: { term: string; text: string }[]
}

/** Works the handout rests on, one line each. */
export interface SourcesPlan {
  type: 'sources'
  entries: { text: string; url: string | null }[]
}

/** Blocks with a frame round them. */
export interface BoxPlan {
  type: 'box'
  tone: 'main' | 'plain' | 'warning'
  blocks: PlanBlock[]
}

/** Blocks side by side; one under another where type is large. */
export interface ColumnsPlan {
  type: 'columns'
  columns: PlanBlock[][]
}

/** The list of headings of level 2 with their pages, under a heading of its own that it does not list. */
export interface ContentsPlan {
  type: 'contents'
  heading: HeadingPlan
}

/** The next block starts a page. */
export interface PageBreakPlan {
  type: 'pageBreak'
}

/** Any block of a handout. */
export type PlanBlock =
  | HeadingPlan
  | ParagraphPlan
  | ListPlan
  | TablePlan
  | WriteLinePlan
  | FigurePlan
  | DefinitionsPlan
  | SourcesPlan
  | BoxPlan
  | ColumnsPlan
  | ContentsPlan
  | PageBreakPlan

/** What a handout says. */
export interface HandoutContent {
  title: string
  /** Subject for the document's metadata. */
  subject: string
  blocks: PlanBlock[]
}

/** A whole handout: plain data. */
export interface HandoutPlan extends HandoutContent {
  /** Stands at the head of each page; null once a review covers this content. */
  stamp: string | null
  /** Day of the build, ISO 8601, or "undated". */
  day: string
  /** Eight hexadecimal digits that tell one content from another. Stands with the day at the foot of each page. */
  version: string
}
