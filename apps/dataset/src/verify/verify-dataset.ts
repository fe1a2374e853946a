// Stage: verify. Proves that every text of a dataset is what the articles say at its place.
import type { Compendium } from '@compendium/schema'
import { placesOf } from './places.ts'
import { openSource, type SourceChecker } from './source-checker.ts'

/** Something that does not hold. */
export interface VerifyFault {
  rule:
    | 'source-missing'
    | 'source-hash'
    | 'document-missing'
    | 'span-outside'
    | 'point-wrong'
    | 'text-differs'
  /** Path of the article in its folder; null where the data names no article. */
  path: string | null
  line: number | null
  column: number | null
  /** Id of the entity. */
  id: string
  /** Where in the entity, such as `definitions.0.term`. */
  field: string
  message: string
}

/** What was proved. */
export interface Verification {
  /** Articles whose bytes have the hash that the data states. */
  documents: number
  /** Texts that stand at their place. */
  texts: number
  /** Places without a text of their own that lie in their article. */
  places: number
  /** Everything that does not hold, articles first. */
  faults: VerifyFault[]
}

/**
 * Verify a dataset against its sources: first the hash of every article, then every slice.
 *
 * @param dataset A compendium.
 * @param readSource Reads an article by its path in the content folder; null where there is none.
 * @returns What holds and what does not.
 */
export async function verifyDataset(
  dataset: Compendium,
  readSource: (path: string) => Promise<Uint8Array | null>,
): Promise<Verification> {
  const faults: VerifyFault[] = []
  const sources = new Map<string, { path: string; checker: SourceChecker | null }>()
  let documents = 0
  for (const document of dataset.documents) {
    const { path } = document.source
    const bytes = await readSource(path)
    const checker = bytes && openSource(document, bytes)
    sources.set(document.id, { path, checker })
    if (checker?.fileFault === null) documents++
    else {
      const rule = checker ? 'source-hash' : 'source-missing'
      const message = checker?.fileFault ?? 'the folder of sources has no such file'
      faults.push({ rule, path, line: null, column: null, id: document.id, field: 'source', message })
    }
  }
  let texts = 0
  let places = 0
  for (const { id, field, origin, text } of placesOf(dataset)) {
    const source = sources.get(origin.document)
    const start = origin.spans[0]?.start
    const where = {
      path: source?.path ?? null,
      line: start?.line ?? null,
      column: start?.column ?? null,
      id,
      field,
    }
    if (!source) {
      faults.push({
        rule: 'document-missing',
        ...where,
        message: `no document "${origin.document}" in the data`,
      })
    }
    if (!source?.checker) continue
    const fault = source.checker.check(origin, text)
    if (fault) faults.push({ ...where, ...fault })
    else if (text === null) places++
    else texts++
  }
  return { documents, texts, places, faults }
}
