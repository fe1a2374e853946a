// Scene: what a figure looks like, as flat data in points, before anything draws it.
import type { ColourToken } from './colours.ts'

/** How a shape's outline and inside are painted; an absent field means "none". */
export interface Paint {
  fill?: ColourToken
  stroke?: ColourToken
  /** Outline width in points; 1 where absent. */
  strokeWidth?: number
  /** Lengths of dash and gap in points; a solid line where absent. */
  dash?: [dash: number, gap: number]
}

/** One straight line. */
export interface LineMark extends Paint {
  type: 'line'
  x1: number
  y1: number
  x2: number
  y2: number
}

/** An open line through points. */
export interface PolylineMark extends Paint {
  type: 'polyline'
  points: [x: number, y: number][]
}

/** A closed shape through points. */
export interface PolygonMark extends Paint {
  type: 'polygon'
  points: [x: number, y: number][]
}

/** An SVG path in absolute or relative commands. */
export interface PathMark extends Paint {
  type: 'path'
  d: string
}

/** A rectangle, with rounded corners where a radius is given. */
export interface RectMark extends Paint {
  type: 'rect'
  x: number
  y: number
  width: number
  height: number
  radius?: number
}

/** A circle around a centre. */
export interface CircleMark extends Paint {
  type: 'circle'
  cx: number
  cy: number
  radius: number
}

/** One line of text; `y` is the baseline and `width` the measured advance. */
export interface TextMark {
  type: 'text'
  text: string
  x: number
  y: number
  width: number
  size: number
  weight: 'regular' | 'bold'
  anchor: 'start' | 'middle' | 'end'
  fill: ColourToken
}

/** Marks moved together. */
export interface GroupMark {
  type: 'group'
  x: number
  y: number
  marks: Mark[]
}

/** Anything that can be drawn. */
export type Mark =
  | LineMark
  | PolylineMark
  | PolygonMark
  | PathMark
  | RectMark
  | CircleMark
  | TextMark
  | GroupMark

/** The same data as a table of text, for readers who do not see the picture. */
export interface FigureTable {
  caption: string
  columns: string[]
  rows: string[][]
}

/** A finished figure: marks in points from the top left corner, and its equivalents in words. */
export interface Scene {
  /** Stem of the element ids an SVG needs. */
  id: string
  width: number
  height: number
  title: string
  /** Short alternative text; every number of the data is in it. */
  alt: string
  /** One sentence per item of data. */
  longDescription: string[]
  table: FigureTable
  marks: Mark[]
}
