/** Stage: training. Writes a parsed citation in the form that the bench scores. */
import type { ParsedCitation } from '../src/types.ts'

/** One prediction line. */
export function toBench(id: string, { csl, confidence }: ParsedCitation) {
  return {
    id,
    authors: csl.author ?? [],
    title: csl.title ?? null,
    container: csl['container-title'] ?? null,
    publisher: csl.publisher ?? null,
    edition: csl.edition ?? null,
    volume: csl.volume ?? null,
    issue: csl.issue ?? null,
    pages: csl.page ?? null,
    year: csl.issued ? String(csl.issued['date-parts'][0]![0]) : null,
    doi: csl.DOI ?? null,
    url: csl.URL ?? null,
    type: csl.type,
    confidence,
  }
}
