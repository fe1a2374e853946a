// View: a work as one line, and its outside addresses.
import { formatAma } from '@compendium/citation'
import type { CslItem } from '@compendium/schema'
import { safeUrl } from '../render/safe-url.ts'
import type { Link } from './view-model.ts'

/**
 * Writes a work as one line; its addresses are links of their own.
 * @param csl the work
 * @returns the line in AMA style, with page ranges closed by an en dash
 */
export function formatReference({ DOI: _doi, URL: _url, ...csl }: CslItem): string {
  return formatAma(csl as Parameters<typeof formatAma>[0]).replace(/(\d)-(?=\d)/g, '$1–')
}

/**
 * The outside addresses of a work.
 * @param csl the work
 * @returns links by DOI, PubMed id and address; only http and https
 */
export function referenceLinks(csl: CslItem): Link[] {
  const links: Link[] = []
  const doi = csl.DOI ? safeUrl(`https://doi.org/${csl.DOI}`) : null
  if (doi) links.push({ label: `doi:${csl.DOI}`, href: doi })
  if (csl.PMID && /^\d+$/.test(csl.PMID)) {
    links.push({ label: `PMID ${csl.PMID}`, href: `https://pubmed.ncbi.nlm.nih.gov/${csl.PMID}/` })
  }
  const url = csl.URL ? safeUrl(csl.URL) : null
  if (url) links.push({ label: new URL(url).host, href: url })
  return links
}
