// Stage: interchange. What the data says of which place, as W3C Web Annotations.
import type { Compendium, Origin } from '@compendium/schema'
import { closeNoElement, toJsonLd } from '../write/json.ts'
import { encode, joinPieces, type Pieces } from '../write/pieces.ts'
import { addressBase, addressOf } from './address.ts'
import { type AnnotatedArticle, openArticle, targetsJson } from './annotation-targets.ts'
import type { LossReport } from './losses.ts'

/** Path of the file in the package. */
export const annotationsPath = 'annotations.jsonld'

/** Decoded articles by path, as in `source.path` of the documents. */
export type SourceTexts = ReadonlyMap<string, string>

/** What is said of one place. */
interface Remark {
  id: string
  motivation: 'identifying' | 'describing' | 'linking'
  about: string
  tag?: string
  text: string
  origin: Origin
}

/** What an annotation was written from; its id tells the rest. */
interface Written extends Pick<Remark, 'id' | 'tag' | 'text'> {
  article: AnnotatedArticle | undefined
  piece: Uint8Array
}

// By place: a place that is the same object in the next build of a process is the same place.
const written = new WeakMap<Origin, Written>()
const newLine = encode(',\n')

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
export function annotationsFile(compendium: Compendium, sources: SourceTexts, losses: LossReport): Pieces {
  const articles = new Map<string, AnnotatedArticle>()
  for (const document of compendium.documents) {
    const { id, source } = document
    const text = sources.get(source.path)
    if (text !== undefined) articles.set(id, openArticle(document, text))
    else
      losses.add(
        annotationsPath,
        'position',
        'the article was not given to the build; only the quote is written',
        id,
      )
  }
  const items: Uint8Array[] = []
  for (const remark of remarks(compendium))
    items.push(annotationPiece(remark, articles.get(remark.origin.document)))
  const page = { id: `${addressBase}annotation/page-1`, type: 'AnnotationPage', startIndex: 0 }
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${addressBase}annotation/`,
    type: 'AnnotationCollection',
    label: 'Places in the articles',
    total: items.length,
  }
  const before = `${openJson(collection)},\n"first":${openJson(page)},\n"items":[`
  if (items.length === 0) return [encode(`${before}]\n}\n}\n`)]
  return joinPieces(`${before}\n`, items, newLine, '\n]\n}\n}\n')
}

function annotationPiece(remark: Remark, article: AnnotatedArticle | undefined): Uint8Array {
  const { id, motivation, about, tag, text, origin } = remark
  const known = written.get(origin)
  if (known && known.article === article && known.id === id && known.tag === tag && known.text === text)
    return known.piece
  const annotation = {
    id: `${addressBase}annotation/${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation,
    body: [
      { type: 'SpecificResource', source: addressOf(about), purpose: motivation },
      ...(tag ? [{ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'classifying' }] : []),
    ],
  }
  const target = targetsJson(origin, text, article)
  const piece = encode(`${closeNoElement(JSON.stringify(annotation)).slice(0, -1)},"target":${target}}`)
  written.set(origin, { article, id, tag, text, piece })
  return piece
}

/** An object without its end, so that more members can follow. */
function openJson(value: object): string {
  return toJsonLd(value).replace(/\n\}\n$/, '')
}
