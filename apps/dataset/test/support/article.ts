// A small article written for these tests, and places in it.
import { createHash } from 'node:crypto'
import type { LocatedText, Origin, Point } from '@compendium/schema'

/** The article; the emoji before the body makes UTF-16 offsets and code points differ. */
export const articleText = `Sleep and iron 🩸

## Restless legs

Low ferritin, below 75 µg/L, is
common. Ferropyrin is given as 65 mg once daily.
Do not take it with tea. It refills the store of iron.

| Medicine | Change |
| --- | --- |
| Ferropyrin | -5 % |
| =SUM(A1) | “none”, yet |

## Words

Ferritin: the protein that stores iron.

## Sources

1. Okoro A, Lindqvist B. Iron and sleep. Journal of Rest. 2021;12(3):45-51.
2. Iron Society. Guide to iron. https://iron.example/guide
3. van den Berg C. The iron book. 2nd ed. Rest Press; 2019.
`

/** The path of the article in its content folder. */
export const articlePath = 'articles/sleep-and-iron.md'

/** The id of the article. */
export const documentId = 'sleep-and-iron'

/** The bytes of the article. */
export const articleBytes = new TextEncoder().encode(articleText)

/** The hash of the article. */
export const articleHash = createHash('sha256').update(articleBytes).digest('hex')

function pointAt(offset: number): Point {
  const before = articleText.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1, offset }
}

/**
 * Where words stand in the article.
 *
 * @param words Slices of the article in reading order.
 * @returns Their origin.
 */
export function originOf(...words: string[]): Origin {
  const spans = words.map((slice) => {
    const offset = articleText.indexOf(slice)
    if (offset === -1) throw new Error(`Not in the article: ${slice}`)
    return { start: pointAt(offset), end: pointAt(offset + slice.length) }
  })
  return { document: documentId, spans }
}

/**
 * A text with its place.
 *
 * @param slice A slice of the article.
 * @param text The text, where it is not the slice itself.
 * @returns The located text.
 */
export function located(slice: string, text = slice): LocatedText {
  return { text, origin: originOf(slice) }
}
