// Plan: the works that the articles cite, as lines in AMA style.
import { formatAma } from '@compendium/citation'
import type { Compendium, Reference } from '@compendium/schema'

/** Lines for print, and how many works were left out for being web pages or rejected by an editor. */
export interface SourceList {
  entries: { text: string; url: string | null }[]
  left: number
}

/**
 * Lists guidelines, papers and books. Web pages and commercial sites are counted, not printed, and so is what an editor rejected.
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
 * Writes one work as a line, with its address apart.
 * @param reference the work; an editor's checked form is complete, so "et al" is not added to it
 */
export function sourceLine(reference: Reference): { text: string; url: string | null } {
  const { csl } = reference
  const etAl = reference.citations.some((citation) => citation.etAl) && reference.checked === null
  const url = addressOf(csl.DOI, csl.URL)
  const { DOI: _doi, URL: _url, ...printed } = csl
  return { text: formatAma((url ? printed : csl) as Parameters<typeof formatAma>[0], etAl), url }
}

function isPrintable({ evidence, checked }: Reference): boolean {
  return evidence !== 'web' && evidence !== 'commercial' && checked?.status !== 'rejected'
}

function addressOf(doi: string | undefined, url: string | undefined): string | null {
  const address = doi ? `https://doi.org/${doi}` : url
  return address && /^https?:\/\/[^\s"<>]+$/.test(address) ? address : null
}
