// Stage: verify. One article as it is on the consumer's disk, and what the data says of places in it.
import { createHash } from 'node:crypto'
import { type Document, type Origin, type Point, textAt } from '@compendium/schema'

/** What is wrong with a place. */
export interface PlaceFault {
  rule: 'span-outside' | 'point-wrong' | 'text-differs'
  message: string
}

/** Checks places of one article. */
export interface SourceChecker {
  /** What the file itself fails on: its hash or its size. */
  fileFault: string | null
  /** Check an origin and, where given, the text that should stand there. */
  check(origin: Origin, text: string | null): PlaceFault | null
}

function lineStartsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)]
}

/**
 * Open an article.
 *
 * @param document The document that the data holds of it.
 * @param bytes The file.
 * @returns Its checker.
 */
export function openSource(document: Document, bytes: Uint8Array): SourceChecker {
  const { mediaType, sha256 } = document.source
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const starts = lineStartsOf(text)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const isPoint = ({ line, column, offset }: Point) => starts[line - 1] === offset - column + 1
  const placed = ({ line, column }: Point) => `${line}:${column}`

  function check(origin: Origin, expected: string | null): PlaceFault | null {
    for (const { start, end } of origin.spans) {
      if (start.offset >= end.offset || end.offset > text.length) {
        return {
          rule: 'span-outside',
          message: `the file has ${text.length} characters; the place ends at ${end.offset}`,
        }
      }
      const wrong = [start, end].find((point) => !isPoint(point))
      if (wrong) return { rule: 'point-wrong', message: `${placed(wrong)} is not at offset ${wrong.offset}` }
    }
    if (expected === null) return null
    const source = { text, mediaType }
    const found = textAt(source, origin)
    if (found === expected || textAt(source, origin, 'title') === expected) return null
    return { rule: 'text-differs', message: `the file says "${found}", the data "${expected}"` }
  }

  return {
    fileFault: hash === sha256 ? null : `its hash is ${hash}, the data was read from ${sha256}`,
    check,
  }
}
