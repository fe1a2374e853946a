// The parsed PDF that every rule reads; built once a file by read-model.ts.

import type { PDFDict, PDFDocument } from 'pdf-lib'
import type { PdfPageText } from './page-text.ts'
import type { XmlElement } from './parse-xml.ts'

/** A font of a page with the codes shown in it. */
export interface FontModel {
  /** PostScript name as the file has it. */
  name: string
  dict: PDFDict
  /** The descendant font of a composite font, else the font itself. */
  base: PDFDict
  composite: boolean
  /** The embedded program, if any. */
  program: { kind: string; bytes: Uint8Array } | null
  /** Character codes shown anywhere, each with the first page it is on. */
  codes: Map<number, number>
}

/** What is wrong with the marks of a content stream. */
export type MarkFault =
  | 'artifact-in-tag'
  | 'tag-in-artifact'
  | 'unmarked'
  | 'mcid-in-mcid'
  | 'mcid-repeated'
  | 'unbalanced'

/** One fault, once a kind and mark. */
interface MarkProblem {
  fault: MarkFault
  /** The operator or tag at which it shows. */
  at: string
  count: number
}

/** A page, or a form drawn on it, whose content has its own MCID numbers. */
export interface ContentModel {
  page: number
  /** Key into the parent tree; `null` if there is none. */
  structParents: number | null
  mcids: Set<number>
  problems: MarkProblem[]
}

/** A page. */
export interface PageModel {
  index: number
  dict: PDFDict
  /** Visible area in points: x0, y0, x1, y1. */
  box: [number, number, number, number]
  /** The page's own content first, then the forms drawn on it. */
  contents: ContentModel[]
  annotations: AnnotationModel[]
}

/** An annotation. */
export interface AnnotationModel {
  dict: PDFDict
  /** Object number, `null` for a direct object. */
  object: number | null
  subtype: string
  contents: string
  hidden: boolean
  structParent: number | null
}

/** A reference from the structure tree to marked content. */
interface ContentReference {
  kind: 'content'
  page: number
  mcid: number
}

/** A reference from the structure tree to an object, as a link annotation. */
interface ObjectReference {
  kind: 'object'
  page: number
  object: number | null
}

/** An element of the structure tree. */
export interface StructureElement {
  kind: 'element'
  dict: PDFDict
  /** Object number, `null` for a direct object. */
  object: number | null
  /** The type as written. */
  type: string
  /** The standard type after the role map; the type as written where there is none. */
  role: string
  parent: StructureElement | null
  /** Whether /P names the element (or root) that lists this one. */
  parentMatches: boolean
  children: StructureChild[]
  alt: string
  actualText: string
  lang: string | null
  id: string | null
  title: string
  /** Attributes of /A by name; a later owner wins. */
  attributes: Map<string, unknown>
}

/** A child in the structure tree. */
export type StructureChild = StructureElement | ContentReference | ObjectReference

/** The structure tree. */
export interface StructureModel {
  children: StructureElement[]
  /** All elements in reading order. */
  elements: StructureElement[]
  roleMap: Map<string, string>
  /** Key to the element objects listed: an array for a page, one for an object. */
  parentTree: Map<number, (number | null)[] | number | null>
  hasIdTree: boolean
}

/** The whole file. */
export interface PdfModel {
  document: PDFDocument
  catalog: PDFDict
  /** The first 16 bytes as Latin-1. */
  header: string
  pages: PageModel[]
  structure: StructureModel | null
  /** XMP: elements, or the reason it can't be read, or `null` without a stream. */
  metadata: { elements: XmlElement[] } | { error: string } | null
  fonts: FontModel[]
  text: PdfPageText[]
  limits: { minimumFontSize: number; minimumMargin: number }
}
