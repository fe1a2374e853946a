// Editors: a statement may carry no number and no medicine that its anchors do not.
import { report } from '@compendium/diagnostics'
import type { VFile } from 'vfile'
import type { NameIndex } from '../view/name-index.ts'

/**
 * Reports numbers and medicines of a statement that none of its anchored texts carries.
 * @param text the statement
 * @param anchored the texts it is anchored to
 * @param names names of the medicines
 * @param file the editors' file
 * @param place where the statement stands in it
 * @returns whether the statement is covered
 */
export function checkClaims(
  text: string,
  anchored: string,
  names: NameIndex,
  file: VFile,
  place: { line: number; column: number },
): boolean {
  const unsourced = [
    ...missing(numbersIn(text), () => numbersIn(anchored)),
    ...missing(names.medicinesIn(text), () => names.medicinesIn(anchored)),
  ]
  for (const claim of new Set(unsourced)) {
    report(file, `Unexpected claim \`${claim}\`, expected one that an anchored text carries`, {
      place,
      ruleId: 'quick-reference-claim-unsourced',
      note: 'Anchor the statement to an entity that says so, or take the claim out. Until then the statement is left out of the page.',
      fatal: true,
    })
  }
  return unsourced.length === 0
}

function missing(claims: readonly string[], sourced: () => readonly string[]): string[] {
  if (!claims.length) return []
  const known = new Set(sourced())
  return claims.filter((claim) => !known.has(claim))
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? []
}
