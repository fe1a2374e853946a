// Draw: day and version at the foot of each page, the only words that change with what a handout does not show. They are the last
// object of the file, which all pages share, so that a drawn handout takes another version without being drawn again.
import { colours } from '@compendium/figures'
import { fontFiles } from '../theme/font-files.ts'
import { openDocument } from './open-document.ts'

/** Where a line begins: the baseline, in points from the top left corner of the page. */
export interface LinePlace {
  x: number
  y: number
  size: number
}

/** A handout that is drawn but for its foot line. */
export interface DrawnHandout {
  /** The file before the object of the line. */
  head: Uint8Array
  /** Number of that object. */
  object: number
  place: LinePlace
  /** Name of the face on each page. */
  font: string
  /** Codes of the signs that a line can have. */
  codes: ReadonlyMap<string, string>
  /** The file after the object, up to the place of its table of objects. */
  tail: string
}

/** The foot line of a document that is being drawn. */
export interface FootLine {
  /** Adds the line to the page at hand. */
  addToPage(): void
  /**
   * Ends the document.
   * @param place where the line begins on each page
   * @throws {Error} where PDFKit waits for content that never came
   */
  endDocument(place: LinePlace): DrawnHandout
}

/**
 * Words the foot line.
 * @param day day of the build, or "undated"
 * @param version hexadecimal digits
 */
export function footLineOf(day: string, version: string): string {
  return `${day} · version ${version}`
}

/**
 * Makes the foot line of a document; to be called before its first page.
 * @param doc the document
 * @param day day of the build, or "undated"
 */
export function openFootLine(doc: PDFKit.PDFDocument, day: string): FootLine {
  const open = openDocument(doc)
  const reference = open.ref()
  doc.font(fontFiles.regular)
  const font = open._font
  // Every digit gets its code here: the codes of all other glyphs are the same whatever the version.
  const signs = new Set(footLineOf(day, '0123456789abcdef'))
  const codes = new Map([...signs].map((sign) => [sign, font.encode(sign)[0].join('')]))
  return {
    addToPage() {
      const { content, dictionary } = open.page
      dictionary.data.Contents = [content, reference]
    },
    endDocument(place) {
      doc.end()
      const head = new Uint8Array(doc.read() as Buffer)
      reference.end()
      const rest = (doc.read() as Buffer).toString('latin1')
      const end = rest.lastIndexOf('startxref\n') + 'startxref\n'.length
      if (!rest.endsWith('%%EOF\n')) throw new Error('Unfinished PDF, a part of its structure is still open')
      const tail = rest.slice(rest.indexOf('xref\n'), end)
      return { head, object: reference.id, place, font: font.id, codes, tail }
    },
  }
}

/**
 * Writes the foot line and with it the file.
 * @param drawn a drawn handout
 * @param day the day it was drawn for
 * @param version its version
 */
export function finishHandout(drawn: DrawnHandout, day: string, version: string): Uint8Array {
  const { head, object, place, font, codes, tail } = drawn
  const { x, y, size } = place
  const text = [...footLineOf(day, version)].map((sign) => codes.get(sign)!).join('')
  // The page is upside down, as PDFKit counts from its top: text is turned back.
  const stream = [
    '/Artifact <</Type /Pagination>> BDC',
    `${shares(colours.quiet)} rg`,
    'BT',
    `1 0 0 -1 ${x.toFixed(3)} ${y.toFixed(3)} Tm`,
    `/${font} ${size} Tf`,
    `<${text}> Tj`,
    'ET',
    'EMC',
  ].join('\n')
  const written = `${object} 0 obj\n<<\n/Length ${stream.length}\n>>\nstream\n${stream}\nendstream\nendobj\n`
  const end = `${written}${tail}${head.length + written.length}\n%%EOF\n`
  const bytes = new Uint8Array(head.length + end.length)
  bytes.set(head)
  bytes.set(Buffer.from(end, 'latin1'), head.length)
  return bytes
}

/** Red, green and blue from 0 to 1. */
function shares(hex: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ')
}
