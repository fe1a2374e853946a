// Collects the fonts of all pages and the character codes shown in them.

import { PDFDict } from 'pdf-lib'
import { decodeStream, getDict, getItems, getName, getValue } from './objects.ts'
import type { FontModel } from './pdf-model.ts'

/** Gathers fonts while the pages are read. */
export class FontCollector {
  private readonly fonts = new Map<PDFDict, FontModel>()

  /**
   * Note a string shown on a page.
   *
   * @param dict
   *   The font dictionary.
   * @param bytes
   *   The string: two bytes a code in a composite font, else one.
   * @param page
   *   The page index.
   */
  add(dict: PDFDict, bytes: Uint8Array, page: number): void {
    let font = this.fonts.get(dict)
    if (!font) {
      font = readFont(dict)
      this.fonts.set(dict, font)
    }
    const step = font.composite ? 2 : 1
    for (let index = 0; index + step <= bytes.length; index += step) {
      const code = font.composite ? bytes[index]! * 256 + bytes[index + 1]! : bytes[index]!
      if (!font.codes.has(code)) font.codes.set(code, page)
    }
  }

  /** All fonts in the order of their first use. */
  list(): FontModel[] {
    return [...this.fonts.values()]
  }
}

function readFont(dict: PDFDict): FontModel {
  const composite = getName(dict, 'Subtype') === 'Type0'
  const descendant = composite ? dict.context.lookup(getItems(dict, 'DescendantFonts')[0]) : dict
  const base = descendant instanceof PDFDict ? descendant : dict
  return {
    name: getName(dict, 'BaseFont') ?? getName(dict, 'Subtype') ?? 'unnamed',
    dict,
    base,
    composite,
    program: readProgram(base),
    codes: new Map(),
  }
}

function readProgram(base: PDFDict): FontModel['program'] {
  const descriptor = getDict(base, 'FontDescriptor')
  if (!descriptor) return null
  for (const kind of ['FontFile', 'FontFile2', 'FontFile3']) {
    const bytes = decodeStream(getValue(descriptor, kind))
    if (bytes) return { kind, bytes }
  }
  return null
}
