// Audit: one author with two given names.
import { familyOf, foldWords } from '../../link/references/fold-work.ts'
import { findConflict } from './conflict.ts'
import type { AuditRule } from './rule.ts'

/** "Edward L." and "E. L." agree; "Edward" and "Emile" do not, though their initials do. */
function sameGiven(a: string, b: string): boolean {
  const left = foldWords(a).split(' ')
  const right = foldWords(b).split(' ')
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one, other] = [left[at]!, right[at]!]
    if (!one.startsWith(other) && !other.startsWith(one)) return false
  }
  return true
}

/** Given names of one author that contradict each other. */
export const conflictingGivenNames: AuditRule = {
  id: 'reference-conflicting-given-names',
  finds: 'Citations of one work give an author two first names.',
  why: "A wrong first name sends a reader to another person's work.",
  fix: 'Look the author up, then record the right name in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Camaschella, Clara. "Iron deficiency." Blood, vol. 133, no. 1, 2019, pp. 30-39.
`,
      'articles/iron.txt': `References

  • Camaschella, Denise. "Iron deficiency." Blood, vol. 133, no. 1, 2019, pp. 30-39.
`,
    },
  },
  isConflict: true,
  check(reference) {
    const families = new Set(
      reference.citations.flatMap(({ csl }) => (csl.author ?? []).map((name) => foldWords(familyOf(name)))),
    )
    return [...families].flatMap((family) => {
      const given = (name: { given?: string | undefined } | undefined) => name?.given ?? null
      return findConflict(
        reference,
        ({ csl }) => given(csl.author?.find((name) => foldWords(familyOf(name)) === family)),
        sameGiven,
      ).map((shown) => `Unexpected first names of the author \`${family}\`, expected one: ${shown}`)
    })
  },
}
