// Audit: one work under different authors.
import type { CslName } from '../../entities/reference.ts'
import { familyOf, foldWords, showName } from '../../link/references/fold-work.ts'
import type { AuditedCitation, AuditRule } from './rule.ts'

function authorsOf({ csl }: AuditedCitation): readonly CslName[] {
  return csl.author ?? []
}

function wholeFamily(name: CslName): string {
  return foldWords(
    `${name['non-dropping-particle'] ?? ''} ${name['dropping-particle'] ?? ''} ${familyOf(name)}`,
  )
}

/** A particle may be printed or not: "van der Berg" and "Berg" agree. */
function sameFamily(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

/** One list may end sooner ("et al."); as far as both go, the family names agree. */
function agree(a: AuditedCitation, b: AuditedCitation): boolean {
  const [left, right] = [authorsOf(a), authorsOf(b)]
  const shared = Math.min(left.length, right.length)
  for (let at = 0; at < shared; at++)
    if (!sameFamily(wholeFamily(left[at]!), wholeFamily(right[at]!))) return false
  return true
}

/** Different family names at the same place of the list. */
export const conflictingAuthors: AuditRule = {
  id: 'reference-conflicting-authors',
  finds: 'Citations of one title name different authors.',
  why: 'Two people cannot both have written one page range of one journal: one citation is wrong, and a reader who looks for it finds nothing.',
  fix: 'Look the work up, then record the right form in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/runners.txt': `References

  • Alder, B. "Iron Stores of Runners in Winter." Journal of Blood Tests, vol. 4, no. 2, 2016, pp. 11-19.
`,
      'articles/winter.txt': `References

  • Birch, D. "Iron Stores of Runners in Winter." Journal of Blood Tests, vol. 4, no. 2, 2016, pp. 11-19.
`,
    },
  },
  isConflict: true,
  check({ citations }) {
    const views: AuditedCitation[] = []
    for (const citation of citations)
      if (authorsOf(citation).length > 0 && !views.some((view) => agree(view, citation))) views.push(citation)
    if (views.length < 2) return []
    const shown = views.map(
      (view) =>
        `\`${authorsOf(view).map(showName).join('; ')}${view.etAl ? ' et al.' : ''}\` in \`${view.document}\``,
    )
    return [`Unexpected authors of one title, expected the same: ${shown.join(' but ')}`]
  },
}
