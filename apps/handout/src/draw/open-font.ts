// Draw: what PDFKit's types leave out of a document and its fonts.

/** A font that is embedded in a document. */
export interface OpenFont {
  /** Name in the resources of a page. */
  id: string
  ref(): unknown
  /** Codes of glyphs, in hexadecimal, and the places of glyphs in thousandths of the size. */
  encode(text: string): [codes: string[], positions: Position[]]
}

interface Position {
  /** As set here, kerning included. */
  xAdvance: number
  /** As the face gives it. */
  advanceWidth: number
  xOffset: number
  yOffset: number
}

/** A document, at a page. */
export interface OpenDocument {
  _font: OpenFont
  _fontSize: number
  page: { fonts: Record<string, unknown> }
}

/**
 * Gives the font that a document writes with.
 * @param doc the document
 */
export function openFont(doc: PDFKit.PDFDocument): OpenFont {
  return (doc as unknown as OpenDocument)._font
}
