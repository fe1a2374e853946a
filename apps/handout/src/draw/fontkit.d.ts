// The part of fontkit's interface that the handout uses; the package has no types of its own.
declare module 'fontkit' {
  /** Where a glyph goes, in units of the face. */
  export interface GlyphPosition {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }

  /** Shaped text. */
  export interface Layout {
    glyphs: unknown[]
    positions: GlyphPosition[]
    readonly advanceWidth: number
  }

  /** A parsed font program. */
  export interface Face {
    layout(text: string, features?: unknown): Layout
    hasGlyphForCodePoint(codePoint: number): boolean
  }

  /** Parse a font program. */
  export function create(bytes: Uint8Array): Face

  /** Open a font file. */
  export function openSync(path: string): Face
}
