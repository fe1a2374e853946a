// Draw: text on a PDFKit page with one write a line. PDFKit measures each line three times and writes it in ten parts.
import { type OpenFont, openDocument } from './open-document.ts'

/** A word with the space after it, ready to be written. */
interface WrittenWord {
  /** Elements of the array of a TJ operator. */
  elements: string
  /** In thousandths of the size. */
  advance: number
  /** Whether a glyph is moved off its place, which the elements cannot say. */
  isMoved: boolean
}

/**
 * Gives a document quicker methods `text` and `widthOfString`, for single lines on their baseline. Words are shaped as
 * PDFKit shapes them; lines with moved glyphs are left to it.
 * @param doc the document
 */
export function quickenText(doc: PDFKit.PDFDocument): void {
  const open = openDocument(doc)
  const slowText = doc.text.bind(doc) as (text: string, x: number, y: number, options: object) => unknown
  const written = new Map<OpenFont, Map<string, WrittenWord>>()

  const wordsOf = (text: string): WrittenWord[] => {
    const font = open._font
    const known = written.get(font) ?? new Map<string, WrittenWord>()
    written.set(font, known)
    return splitWords(text).map((word) => {
      const one = known.get(word) ?? writeWord(font, word)
      known.set(word, one)
      return one
    })
  }

  doc.widthOfString = (text: string) => {
    const advance = wordsOf(text).reduce((sum, word) => sum + word.advance, 0)
    return (advance * open._fontSize) / 1000
  }
  doc.text = ((text: string, x: number, y: number, options: object) => {
    if (text === '') return doc
    const words = wordsOf(text)
    if (words.some(({ isMoved }) => isMoved)) {
      slowText(text, x, y, options)
      return doc
    }
    const { _font: font, _fontSize: size, page } = open
    page.fonts[font.id] ??= font.ref()
    const elements = words.map((word) => word.elements).join(' ')
    // PDFKit turns the page upside down to count from its top: text is turned back.
    const matrix = `1 0 0 -1 ${short(x)} ${short(y)} Tm`
    doc.addContent(`BT\n${matrix}\n/${font.id} ${short(size)} Tf\n[${elements}] TJ\nET`)
    return doc
  }) as typeof doc.text
}

function splitWords(text: string): string[] {
  const words: string[] = []
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start)
    const end = space < 0 ? text.length : space + 1
    words.push(text.slice(start, end))
    start = end
  }
  return words
}

function writeWord(font: OpenFont, word: string): WrittenWord {
  const [codes, positions] = font.encode(word)
  const elements: string[] = []
  let run = ''
  for (const [index, { xAdvance, advanceWidth }] of positions.entries()) {
    run += codes[index]
    if (xAdvance === advanceWidth) continue
    elements.push(`<${run}> ${short(advanceWidth - xAdvance)}`)
    run = ''
  }
  if (run) elements.push(`<${run}>`)
  return {
    elements: elements.join(' '),
    advance: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
    isMoved: positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0),
  }
}

// A thousandth of a point is finer than any printer.
function short(value: number): number {
  return Math.round(value * 1000) / 1000
}
