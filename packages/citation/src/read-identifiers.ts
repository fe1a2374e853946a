/** Stage: assemble. DOI, PMID and address; they are told by their form, not by the model. */
import { Shape } from './shape.ts'
import type { Token } from './tokenize.ts'

/** One identifier and where it stands. */
export interface FoundIdentifier {
  field: 'DOI' | 'PMID' | 'URL'
  value: string
  range: [number, number]
}

/**
 * Finds the identifiers of a reference.
 *
 * @param raw
 *   The reference as printed.
 * @param tokens
 *   Its tokens.
 * @returns
 *   At most one of each kind: the first.
 */
export function readIdentifiers(raw: string, tokens: Token[]): FoundIdentifier[] {
  const found = new Map<string, FoundIdentifier>()
  const add = (field: FoundIdentifier['field'], value: string, start: number) => {
    if (!found.has(field)) found.set(field, { field, value, range: [start, start + value.length] })
  }
  for (const { shape, text, start, end } of tokens) {
    if (shape === Shape.doi) add('DOI', text, start)
    if (shape !== Shape.url) continue
    const resolver = /doi\.org\/(?=10\.)/i.exec(text)
    const doi = resolver ? text.slice(resolver.index + resolver[0].length) : undefined
    const pmid = /pubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,9})/i.exec(text)
    if (doi !== undefined) add('DOI', doi, end - doi.length)
    else add('URL', text, start)
    if (pmid) add('PMID', pmid[1]!, start + pmid.index + pmid[0].length - pmid[1]!.length)
  }
  const pmid = /\bPMID:? {0,2}(\d{1,9})\b/i.exec(raw)
  if (pmid) add('PMID', pmid[1]!, pmid.index + pmid[0].length - pmid[1]!.length)
  return [...found.values()]
}
