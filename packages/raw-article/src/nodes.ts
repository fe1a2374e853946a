// The tree of a raw article: mdast where mdast has a word for it, own nodes where it has none.
import type { Data, Literal, Node, Parent } from 'unist'

/** How sure the parse was of a node, and what else its line could have been. */
export interface Judgement extends Data {
  confidence?: number
  runnerUp?: string | null
}

/** A run of words as they stand in the file: `value` is the source slice of `position`. */
export interface Words extends Literal {
  type: 'text'
  value: string
}

/** A definition that leaked from a pop-up into the prose; its headword stays part of the prose before it. */
export interface Tooltip extends Node {
  type: 'tooltip'
  headword: Words
  definition: Words
}

/** The title of the article, where it prints one. */
export interface Title extends Parent {
  type: 'title'
  children: Words[]
}

/** A heading; depth 1 is a tier or a top-level section. */
export interface Heading extends Parent {
  data?: Judgement
  type: 'heading'
  depth: number
  children: (Words | Tooltip)[]
}

/** Ordinary prose. */
export interface Paragraph extends Parent {
  data?: Judgement
  type: 'paragraph'
  children: (Words | Tooltip)[]
}

/** A one-sentence highlight. */
export interface PullQuote extends Parent {
  data?: Judgement
  type: 'pullQuote'
  children: (Words | Tooltip)[]
}

/** Alternative text of a picture that leaked into the prose. */
export interface ImageDescription extends Parent {
  data?: Judgement
  type: 'imageDescription'
  children: Words[]
}

/** A line that belongs to the page, not to the article. */
export interface Furniture extends Parent {
  data?: Judgement
  type: 'furniture'
  children: Words[]
}

/** A list; items hold their lead term apart from their text. */
export interface List extends Parent {
  data?: Judgement
  type: 'list'
  ordered: boolean
  children: ListItem[]
}

/** An item of a list: `term` is the lead term, `children` the text and nested lists. */
export interface ListItem extends Parent {
  type: 'listItem'
  term: Words | null
  children: (Words | Tooltip | List)[]
}

/** A table whose cells were printed apart: by pipes, tabs or gaps, or each on a line of its own, which is "stacked". */
export interface Table extends Parent {
  data?: Judgement
  type: 'table'
  layout: 'pipe' | 'tab' | 'gfm' | 'stacked'
  caption: Words | null
  children: TableRow[]
}

/** A row of a table; the first row of a table is its header. */
export interface TableRow extends Parent {
  type: 'tableRow'
  children: TableCell[]
}

/** A cell: no words where it is empty. */
export interface TableCell extends Parent {
  type: 'tableCell'
  children: Words[]
}

/** A table that lost its borders: its lines, uncut, header first. */
export interface FlattenedTable extends Parent {
  data?: Judgement
  type: 'flattenedTable'
  caption: Words | null
  children: Words[]
}

/**
 * An entry of a glossary. `marked` says that the definition opened with the site's mark for definitions, `oneLine` that
 * headword and definition share a line.
 */
export interface GlossaryEntry extends Node {
  data?: Judgement
  type: 'glossaryEntry'
  headword: Words
  definition: Words[]
  marked: boolean
  oneLine: boolean
}

/** An entry of a reference list. */
export interface Reference extends Parent {
  data?: Judgement
  type: 'reference'
  children: Words[]
}

/** What may stand at the top level of an article. */
export type ArticleNode =
  | Title
  | Heading
  | Paragraph
  | PullQuote
  | ImageDescription
  | Furniture
  | List
  | Table
  | FlattenedTable
  | GlossaryEntry
  | Reference

/** The whole article, flat: headings stand between the blocks that they head. */
export interface ArticleRoot extends Parent {
  type: 'root'
  children: ArticleNode[]
}
