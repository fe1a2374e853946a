// What the font rules share.

import { create, type Font } from 'fontkit'
import { PDFArray, PDFNumber } from 'pdf-lib'
import { decodeStream, getItems, getName, getNumber, getValue } from '../model/objects.ts'
import type { FontModel, PdfModel } from '../model/pdf-model.ts'
import { readToUnicode } from '../model/read-to-unicode.ts'

/** A glyph that is shown somewhere. */
export interface ShownGlyph {
  font: FontModel
  /** Index of the first page it is on. */
  page: number
  gid: number
  /** Its width in the file, in thousandths of the size. */
  width: number
  program: Font
}

const shown = new WeakMap<PdfModel, ShownGlyph[]>()
const unicode = new WeakMap<FontModel, Map<number, string> | null>()

/** Index of the page on which a font is first used. */
export function firstPage(font: FontModel): number | null {
  return font.codes.size > 0 ? Math.min(...font.codes.values()) : null
}

/** The ToUnicode map of a font; `null` without one. */
export function toUnicode(font: FontModel): Map<number, string> | null {
  let map = unicode.get(font)
  if (map === undefined) {
    const bytes = decodeStream(getValue(font.dict, 'ToUnicode'))
    map = bytes ? readToUnicode(bytes) : null
    unicode.set(font, map)
  }
  return map
}

/** Whether a simple font has an encoding from which characters are known. */
export function hasStandardEncoding(font: FontModel): boolean {
  const name = getName(font.dict, 'Encoding') ?? ''
  return /^(?:WinAnsi|MacRoman|MacExpert)Encoding$/u.test(name)
}

/**
 * The glyphs shown in composite fonts whose TrueType or OpenType program is embedded.
 *
 * @param model
 *   The file.
 * @returns
 *   One entry a font and code. Simple fonts and bare CFF programs are not looked into.
 */
export function shownGlyphs(model: PdfModel): ShownGlyph[] {
  const known = shown.get(model)
  if (known) return known
  const glyphs: ShownGlyph[] = []
  for (const font of model.fonts) {
    if (!font.composite || !font.program || getName(font.dict, 'Encoding') !== 'Identity-H') continue
    const program = openProgram(font.program.bytes)
    if (!program) continue
    const map = decodeStream(getValue(font.base, 'CIDToGIDMap'))
    const widths = readWidths(font)
    const standard = getNumber(font.base, 'DW') ?? 1000
    for (const [cid, page] of font.codes) {
      const gid = map ? (map[2 * cid] ?? 0) * 256 + (map[2 * cid + 1] ?? 0) : cid
      glyphs.push({ font, page, gid, width: widths.get(cid) ?? standard, program })
    }
  }
  shown.set(model, glyphs)
  return glyphs
}

function openProgram(bytes: Uint8Array): Font | null {
  const tag = String.fromCharCode(...bytes.subarray(0, 4))
  if (tag !== '\0\x01\0\0' && tag !== 'true' && tag !== 'OTTO') return null
  return create(Buffer.from(bytes))
}

// /W lists "first [w w w]" and "first last w".
function readWidths(font: FontModel): Map<number, number> {
  const widths = new Map<number, number>()
  const items = getItems(font.base, 'W').map((item) => font.base.context.lookup(item))
  const numberAt = (index: number) => {
    const item = items[index]
    return item instanceof PDFNumber ? item.asNumber() : 0
  }
  for (let index = 0; index < items.length; ) {
    const first = numberAt(index)
    const next = items[index + 1]
    if (next instanceof PDFArray) {
      for (const [offset, item] of next.asArray().entries()) {
        const width = font.base.context.lookup(item)
        if (width instanceof PDFNumber) widths.set(first + offset, width.asNumber())
      }
      index += 2
    } else {
      const last = Math.min(numberAt(index + 1), first + 0xffff)
      for (let cid = first; cid <= last; cid++) widths.set(cid, numberAt(index + 2))
      index += 3
    }
  }
  return widths
}
