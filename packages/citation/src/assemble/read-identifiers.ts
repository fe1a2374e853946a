/** Stage: assemble. DOI, PMID and address; they are told by their form, not by the model. */
import { Shape } from '../tokens/shape.ts'
import type { Token } from '../tokens/tokenize.ts'

const VIEW = /(?:\/(?:full|abstract|pdf|epdf|html|meta|summary)|\.(?:pdf|html?|full))$/i

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
  const found: FoundIdentifier[] = []
  for (const { shape, text, start, end } of tokens) {
    if (shape === Shape.doi) add(found, 'DOI', text, start)
    if (shape !== Shape.url) continue
    const resolver = /doi\.org\/(?=10\.)/i.exec(text)
    if (resolver) {
      const doi = text.slice(resolver.index + resolver[0].length)
      add(found, 'DOI', doi, end - doi.length)
    } else {
      add(found, 'URL', text, start)
      // Publishers' addresses often end in the DOI: "https://link.springer.com/article/10.1007/s00167-016-4359-8".
      const path = /\/10\.\d{4,9}\/[^?#&]+/.exec(text)
      if (path) add(found, 'DOI', path[0].slice(1).replace(VIEW, ''), start + path.index + 1)
    }
    const pmid = /pubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,9})/i.exec(text)
    if (pmid) add(found, 'PMID', pmid[1]!, start + pmid.index + pmid[0].length - pmid[1]!.length)
  }
  const pmid = /\bPMID:? {0,2}(\d{1,9})\b/i.exec(raw)
  if (pmid) add(found, 'PMID', pmid[1]!, pmid.index + pmid[0].length - pmid[1]!.length)
  return found
}

function add(found: FoundIdentifier[], field: FoundIdentifier['field'], value: string, start: number): void {
  if (found.some((other) => other.field === field)) return
  found.push({ field, value, range: [start, start + value.length] })
}
