// Audit: details that cannot be right.
import { yearOf } from '../../link/references/fold-work.ts'
import type { AuditRule } from './rule.ts'

const doi = /^10\.\d{4,9}\/\S+$/

function reversedPages(page: string | undefined): boolean {
  const found = /^(\d+)\s?[-–—]\s?(\d+)$/.exec(page ?? '')
  if (!found) return false
  const [start, end] = [found[1]!, found[2]!]
  return end.length >= start.length && Number(end) < Number(start)
}

/** A malformed DOI, pages that run backwards, a year before print. */
export const implausibleDetails: AuditRule = {
  id: 'reference-implausible-details',
  finds: 'A DOI, page range or year that cannot be right.',
  why: 'Details that cannot be right are slips, or the citation was made up.',
  fix: 'Look the work up, then record the right details in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Alder, B. "Anemia in Adults." Journal of Blood Tests, vol. 4, no. 2, 2016, pp. 119-111.
`,
    },
  },
  isConflict: false,
  check({ csl, citations }) {
    const messages: string[] = []
    for (const item of [csl, ...citations.map((citation) => citation.csl)]) {
      if (item.DOI && !doi.test(item.DOI))
        messages.push(`Unexpected DOI \`${item.DOI}\`, expected \`10.…/…\``)
      if (reversedPages(item.page))
        messages.push(`Unexpected pages \`${item.page}\` that run backwards, expected a range`)
      const year = yearOf(item)
      if (year !== null && year < 1450)
        messages.push(`Unexpected year \`${year}\`, expected one since printing began`)
    }
    return [...new Set(messages)]
  },
}
