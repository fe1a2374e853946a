// The part of fontkit's interface that the font rules use; the package has no types of its own.

declare module 'fontkit' {
  /** An opened font program. */
  export interface Font {
    numGlyphs: number
    unitsPerEm: number
    getGlyph(id: number): { advanceWidth: number }
  }

  /** Open a font program. */
  export function create(bytes: Uint8Array): Font
}
