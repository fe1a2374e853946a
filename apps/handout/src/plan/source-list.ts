// Plan: the works that the articles cite, as lines in AMA style.
import { formatAma } from '@compendium/citation'
import type { Compendium, Reference } from '@compendium/schema'

/** Lines for print, and how many works were left out. */
export interface SourceList {
  entries: { text: string; url: string | null }[]
  left: number
}

/**
 * Lists guidelines, papers and books. What a patient must not be sent to is counted, not printed.
 * @param compendium the corpus
 * @returns lines in alphabetical order
 */
export function sourceList(compendium: Compendium): SourceList {
  const kept = compendium.references.filter(isPrintable)
  const entries = kept.map(sourceLine)
  entries.sort((a, b) => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1))
  return { entries, left: compendium.references.length - kept.length }
}

/**
 * Tells whether a work may be named to a patient: it is no web page, shop or machine-written text, and no editor rejected it.
 * @param reference the work
 */
export function isPrintable({ evidence, checked, audit }: Reference): boolean {
  if (evidence === 'web' || evidence === 'commercial' || checked?.status === 'rejected') return false
  return !audit.some(({ rule }) => rule === 'reference-machine-written-source')
}

/**
 * Writes one work as a line, with its address apart.
 * @param reference the work; "et al" is kept where the printed form leaves authors out and the work names no more of them
 */
export function sourceLine(reference: Reference): { text: string; url: string | null } {
  const { csl } = reference
  const authors = csl.author?.length ?? 0
  const etAl = reference.citations.some(
    (citation) => citation.etAl && (citation.csl.author?.length ?? 0) >= authors,
  )
  const url = addressOf(csl.DOI, csl.URL)
  const { DOI: _doi, URL: _url, ...printed } = csl
  return { text: formatAma((url ? printed : csl) as Parameters<typeof formatAma>[0], etAl), url }
}

function addressOf(doi: string | undefined, url: string | undefined): string | null {
  const address = doi ? `https://doi.org/${doi}` : url
  return address && /^https?:\/\/[^\s"<>]+$/.test(address) ? address : null
}
