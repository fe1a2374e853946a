// Stage: interchange. Places in the articles as selectors of W3C Web Annotations.
import type { Document, Origin } from '@compendium/schema'
import { closeNoElement } from '../write/json.ts'
import { addressOf } from './address.ts'
import { codePointCounter } from './code-points.ts'

const contextLength = 32

/** An article that annotations point into. */
export interface AnnotatedArticle {
  text: string
  codePoints: (offset: number) => number
}

// A document that is the same in the next build of a process has the same text, and its places the same words round them.
const opened = new WeakMap<Document, AnnotatedArticle>()

/**
 * Open an article for annotations.
 *
 * @param document Its document.
 * @param text The decoded file.
 * @returns The article; for the same document and text the same.
 */
export function openArticle(document: Document, text: string): AnnotatedArticle {
  const known = opened.get(document)
  if (known?.text === text) return known
  const article = { text, codePoints: codePointCounter(text) }
  opened.set(document, article)
  return article
}

/** Never cuts a surrogate pair in two. */
function around(text: string, start: number, end: number) {
  const low = (code: number) => code >= 0xdc00 && code <= 0xdfff
  let from = Math.max(0, start - contextLength)
  let to = Math.min(text.length, end + contextLength)
  if (low(text.charCodeAt(from))) from++
  if (low(text.charCodeAt(to))) to--
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) }
}

/**
 * Write what an annotation points at.
 *
 * @param origin The place.
 * @param text The normalised text of the place.
 * @param article The article that it lies in; without one the text is quoted, without a position.
 * @returns JSON that closes no element: a list with an entry a span.
 */
export function targetsJson(origin: Origin, text: string, article: AnnotatedArticle | undefined): string {
  if (!article) {
    const selector = [{ type: 'TextQuoteSelector', exact: text }]
    return closeNoElement(JSON.stringify([{ source: addressOf(origin.document), selector }]))
  }
  return closeNoElement(JSON.stringify(targets(origin, article)))
}

function targets(origin: Origin, article: AnnotatedArticle) {
  const source = addressOf(origin.document)
  return origin.spans.map(({ start, end }) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: article.text.slice(start.offset, end.offset),
        ...around(article.text, start.offset, end.offset),
      },
      {
        type: 'TextPositionSelector',
        start: article.codePoints(start.offset),
        end: article.codePoints(end.offset),
      },
    ],
  }))
}
