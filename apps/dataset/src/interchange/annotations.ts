// Stage: interchange. What the data says of which place, as W3C Web Annotations.
import type { Compendium, Origin } from '@compendium/schema'
import { toJsonLd } from '../write/json.ts'
import { addressBase, addressOf } from './address.ts'
import { codePointCounter } from './code-points.ts'
import type { LossReport } from './losses.ts'

/** Path of the file in the package. */
export const annotationsPath = 'annotations.jsonld'
const contextLength = 32

/** Decoded articles by path, as in `source.path` of the documents. */
export type SourceTexts = ReadonlyMap<string, string>

interface Article {
  text: string
  codePoints: (offset: number) => number
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

function targets(origin: Origin, text: string, article: Article | undefined) {
  const source = addressOf(origin.document)
  if (!article) return [{ source, selector: [{ type: 'TextQuoteSelector', exact: text }] }]
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

/** What is said of one place. */
interface Remark {
  id: string
  motivation: 'identifying' | 'describing' | 'linking'
  about: string
  tag?: string
  text: string
  origin: Origin
}

function* remarks({ findings, medicines, glossary, references }: Compendium): Generator<Remark> {
  for (const { id, kind, text, origin } of findings) {
    yield { id, motivation: 'identifying', about: id, tag: kind, text, origin }
  }
  for (const { id, statements } of medicines) {
    for (const [index, { property, text, origin }] of statements.entries()) {
      yield {
        id: `${id}/statement/${index}`,
        motivation: 'describing',
        about: id,
        tag: property,
        text,
        origin,
      }
    }
  }
  for (const { id, term, definitions, mentions } of glossary) {
    for (const [index, { kind, text, origin }] of definitions.entries()) {
      yield { id: `${id}/definition/${index}`, motivation: 'describing', about: id, tag: kind, text, origin }
    }
    for (const [index, { origin }] of mentions.entries()) {
      yield { id: `${id}/mention/${index}`, motivation: 'identifying', about: id, text: term, origin }
    }
  }
  for (const { id, citations } of references) {
    for (const [index, { raw, origin }] of citations.entries()) {
      yield { id: `${id}/citation/${index}`, motivation: 'linking', about: id, text: raw, origin }
    }
  }
}

/**
 * Write quantities, statements, definitions, mentions and citations as Web Annotations on the articles.
 *
 * @param compendium The whole.
 * @param sources The articles; without them a selector quotes the normalised text and has no position.
 * @param losses Takes note of articles that were not given.
 * @returns JSON-LD: an annotation collection with one page. Positions count code points.
 */
export function annotationsFile(compendium: Compendium, sources: SourceTexts, losses: LossReport): string {
  const articles = new Map<string, Article>()
  for (const { id, source } of compendium.documents) {
    const text = sources.get(source.path)
    if (text !== undefined) articles.set(id, { text, codePoints: codePointCounter(text) })
    else
      losses.add(
        annotationsPath,
        'position',
        'the article was not given to the build; only the quote is written',
        id,
      )
  }
  const items = [...remarks(compendium)].map(({ id, motivation, about, tag, text, origin }) => ({
    id: `${addressBase}annotation/${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation,
    body: [
      { type: 'SpecificResource', source: addressOf(about), purpose: motivation },
      ...(tag ? [{ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'classifying' }] : []),
    ],
    target: targets(origin, text, articles.get(origin.document)),
  }))
  const page = { id: `${addressBase}annotation/page-1`, type: 'AnnotationPage', startIndex: 0, items }
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${addressBase}annotation/`,
    type: 'AnnotationCollection',
    label: 'Places in the articles',
    total: items.length,
  }
  const head = toJsonLd(collection).replace(/\n\}\n$/, '')
  return `${head},\n"first":${toJsonLd(page).trimEnd()}\n}\n`
}
