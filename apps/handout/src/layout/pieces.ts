// Layout: placed text and shapes, as data that can be tested without a PDF.
import type { ColourToken, Scene } from '@compendium/figures'

/** Standard structure types that a handout uses. */
export type TagType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'TOC'
  | 'TOCI'
  | 'Reference'

/** A node of the structure tree; it comes into being when its first content is drawn, so reading order is drawing order. */
export interface Tag {
  type: TagType
  parent: Tag | null
  scope?: 'Row' | 'Column'
  /** Alternative text of a figure. */
  alt?: string
}

/** Where a link leads. */
export type LinkTarget = { url: string } | { destination: string }

/** One line of text in one face; `y` is the baseline below the top of the piece. */
export interface TextFragment {
  kind: 'text'
  /** Null for an artifact. */
  tag: Tag | null
  x: number
  y: number
  text: string
  width: number
  size: number
  weight: 'regular' | 'bold'
  colour: ColourToken
  link?: LinkTarget
  /** True where the line ends inside a word. */
  continues?: boolean
}

/** The page number of a heading, set flush right when pages are known. */
export interface PageNumberFragment {
  kind: 'pageNumber'
  tag: Tag
  right: number
  y: number
  size: number
  destination: string
}

/** A filled or framed rectangle or a rule: always an artifact. */
export interface ShapeFragment {
  kind: 'shape'
  x: number
  y: number
  width: number
  height: number
  fill?: ColourToken
  stroke?: ColourToken
  radius?: number
}

/** A figure. */
export interface SceneFragment {
  kind: 'scene'
  tag: Tag
  x: number
  y: number
  scene: Scene
}

/** A cell without words, so that the table stays regular. */
export interface EmptyFragment {
  kind: 'empty'
  tag: Tag
}

/** Anything placed. */
export type Fragment = TextFragment | PageNumberFragment | ShapeFragment | SceneFragment | EmptyFragment

/** The frame that runs behind all pieces of a box. */
export interface Frame {
  x: number
  width: number
  padding: number
  fill: ColourToken
  stroke: ColourToken
  /** A thick edge at the left. */
  edge: boolean
}

/** What is never split: a line, a row of a table, a figure. */
export interface Piece {
  height: number
  /** Room above; dropped at the head of a page. */
  before: number
  /** True where a page may not end after this piece. */
  keepWithNext: boolean
  /** What it costs to end a page after this piece; see `split-costs.ts`. */
  splitCost: number
  fragments: Fragment[]
  /** The heading that starts here, for bookmarks and contents. */
  heading: { level: 1 | 2 | 3; text: string; destination: string } | null
  frame: Frame | null
  /** Head of the table the piece belongs to, repeated where the table goes on. */
  repeat: { height: number; fragments: Fragment[] } | null
  startsPage: boolean
}

/** A piece on a page; `y` is its top. */
export interface PlacedPiece {
  y: number
  piece: Piece
}

/** One page. */
export interface Page {
  pieces: PlacedPiece[]
}

/**
 * Makes a piece with nothing special about it.
 * @param fields what differs
 */
export function pieceOf(fields: Partial<Piece>): Piece {
  return {
    height: 0,
    before: 0,
    keepWithNext: false,
    splitCost: 0,
    fragments: [],
    heading: null,
    frame: null,
    repeat: null,
    startsPage: false,
    ...fields,
  }
}
