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
  description: 'Citations of one work give an author two first names.',
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
