// Stage: diff. Redirects that came, went or changed.
import type { Compendium } from '@compendium/schema'
import type { ContractChange } from './compare-schemas.ts'

/**
 * Compare the redirects of two compendiums.
 *
 * @param before The old redirects.
 * @param after The new ones.
 * @param leads Whether an id leads to an entity of the new compendium.
 * @returns Lost redirects, which break a reader, and new or changed ones, which do not.
 */
export function compareRedirects(
  before: Compendium['redirects'],
  after: Compendium['redirects'],
  leads: (id: string) => boolean,
): ContractChange[] {
  const changes: ContractChange[] = []
  for (const [id, old] of Object.entries(before)) {
    if (!leads(id))
      changes.push({ subject: id, message: 'redirect gone; the old id leads nowhere', bump: 'major' })
    else if (after[id] && JSON.stringify(after[id]) !== JSON.stringify(old)) {
      changes.push({ subject: id, message: `redirect leads to ${after[id].to.join(', ')}`, bump: 'minor' })
    }
  }
  for (const [id, { to }] of Object.entries(after)) {
    if (!Object.hasOwn(before, id))
      changes.push({ subject: id, message: `redirect to ${to.join(', ')} added`, bump: 'minor' })
  }
  return changes
}
