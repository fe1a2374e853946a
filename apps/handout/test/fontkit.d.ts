// The part of fontkit's interface that the tests use; the package has no types of its own.
declare module 'fontkit' {
  /** An opened font program. */
  export interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean
  }

  /** Open a font file. */
  export function openSync(path: string): Font
}
