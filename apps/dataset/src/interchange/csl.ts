// Stage: interchange. References as CSL-JSON that the CSL schema accepts.
import type { CslItem, Reference } from '@compendium/schema'
import type { LossReport } from './losses.ts'

/** Path of the file in the package. */
export const cslPath = 'references.csl.json'

/** The item types of CSL 1.0.2. */
export const cslTypes: ReadonlySet<string> = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
  document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript
  map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post
  post-weblog regulation report review review-book software song speech standard thesis treaty webpage`.split(
    /\s+/,
  ),
)

/**
 * Make the CSL items of references.
 *
 * @param references The references.
 * @param losses Takes note of types that CSL does not know and of what stands around an item.
 * @returns One item a reference, in order; a type that CSL does not know becomes `document`.
 */
export function cslItems(references: readonly Reference[], losses: LossReport): CslItem[] {
  return references.map((reference) => {
    const { id, csl, audit, checked } = reference
    if (audit.length > 0) losses.add(cslPath, 'audit', 'CSL has no such field; references.json keeps it', id)
    if (checked) losses.add(cslPath, 'checked', 'CSL has no such field; references.json keeps it', id)
    if (cslTypes.has(csl.type)) return { ...csl, id }
    losses.add(cslPath, 'type', `"${csl.type}" is no CSL type; written as "document"`, id)
    return { ...csl, id, type: 'document' }
  })
}
