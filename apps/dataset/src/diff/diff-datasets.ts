// Stage: diff. Two datasets compared by id.
import type { Compendium } from '@compendium/schema'
import { type Entity, type EntityKind, entityKinds } from '../entities.ts'
import { type Bump, largerBump } from './bump.ts'
import { bumpOfNature, type Change } from './change.ts'
import { compareEntity } from './compare-entity.ts'
import { compareRedirects } from './compare-redirects.ts'
import { type ContractChange, compareExports, compareSchemas } from './compare-schemas.ts'
import type { Dataset } from './dataset.ts'
import { findMoves, type Move } from './find-moves.ts'

/** An id that came or went. */
export interface IdChange {
  kind: EntityKind
  id: string
}

/** What differs between two datasets. */
export interface DatasetDiff {
  /** Ids that only the new dataset has. */
  added: IdChange[]
  /** Ids that are gone and lead nowhere. */
  removed: IdChange[]
  /** Ids that are gone and are redirected. */
  moved: (IdChange & { how: 'moved' | 'split'; to: string[] })[]
  /** Changed fields, doses, units and cautions first; changes of position only are not among them. */
  changed: Change[]
  /** Ids of which only positions differ. */
  repositioned: IdChange[]
  /** Changes of the schema and of the paths of the package. */
  contract: ContractChange[]
  /** Redirects that would keep removed ids resolvable, for an editor to accept. */
  proposed: Move[]
  /** The least bump by the table of docs/versions.md. */
  bump: Bump
}

const natures = Object.keys(bumpOfNature)

function indexOf(compendium: Compendium): Map<string, { kind: EntityKind; entity: Entity }> {
  const index = new Map<string, { kind: EntityKind; entity: Entity }>()
  for (const { kind } of entityKinds)
    for (const entity of compendium[kind]) index.set(entity.id, { kind, entity })
  return index
}

/**
 * Tell which ids are gone and lead nowhere, and where their content may have gone.
 *
 * @param old The compendium that readers have.
 * @param now The one that would replace it.
 * @returns The ids, and redirects that would keep them resolvable.
 */
export function findLostIds(old: Compendium, now: Compendium): Pick<DatasetDiff, 'removed' | 'proposed'> {
  const [before, after] = [indexOf(old), indexOf(now)]
  const kindsOf = (ids: Iterable<[string, { kind: EntityKind }]>, isWanted: (id: string) => boolean) =>
    [...ids].flatMap(([id, { kind }]) => (isWanted(id) ? [{ kind, id }] : []))
  const removed = kindsOf(before, (id) => !leadsSomewhere(id, now, after))
  if (removed.length === 0) return { removed, proposed: [] }
  const added = kindsOf(after, (id) => !before.has(id))
  return { removed, proposed: findMoves(old, now, removed, added) }
}

/** What changed in an entity besides its id and its places. */
function changesOf(kind: EntityKind, before: Entity, after: Entity): Change[] {
  const changes = compareEntity(kind, after.id, before, after)
  return changes.filter(({ field, nature }) => nature !== 'position' && field !== 'id' && field !== 'csl.id')
}

/** Whether an id leads to an entity, over any number of redirects. */
function leadsSomewhere(id: string, { redirects }: Compendium, ids: ReadonlyMap<string, unknown>): boolean {
  const seen = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (ids.has(next)) return true
    if (seen.has(next)) continue
    seen.add(next)
    if (Object.hasOwn(redirects, next)) waiting.push(...redirects[next]!.to)
  }
  return false
}

/**
 * Compare two datasets.
 *
 * @param old The dataset that readers have.
 * @param now The dataset that would replace it.
 * @returns The differences by id, and the least bump of the version.
 */
export function diffDatasets(old: Dataset, now: Dataset): DatasetDiff {
  const [before, after] = [indexOf(old.compendium), indexOf(now.compendium)]
  const diff: DatasetDiff = {
    ...{ added: [], removed: [], moved: [], changed: [], repositioned: [], proposed: [] },
    contract: [
      ...(old.schema && now.schema ? compareSchemas(old.schema, now.schema) : []),
      ...(old.exports && now.exports ? compareExports(old.exports, now.exports) : []),
    ],
    bump: 'none',
  }
  for (const [id, { kind, entity }] of before) {
    const successor = after.get(id)
    if (successor?.entity === entity) continue
    if (successor) {
      const changes = compareEntity(kind, id, entity, successor.entity)
      const real = changes.filter(({ nature }) => nature !== 'position')
      diff.changed.push(...real)
      if (changes.length > 0 && real.length === 0) diff.repositioned.push({ kind, id })
    } else if (leadsSomewhere(id, now.compendium, after)) {
      const { kind: how, to } = now.compendium.redirects[id]!
      diff.moved.push({ kind, id, how, to })
    } else diff.removed.push({ kind, id })
  }
  for (const [id, { kind }] of after) if (!before.has(id)) diff.added.push({ kind, id })
  diff.contract.push(
    ...compareRedirects(old.compendium.redirects, now.compendium.redirects, (id) =>
      leadsSomewhere(id, now.compendium, after),
    ),
  )
  diff.proposed = findMoves(old.compendium, now.compendium, diff.removed, diff.added)
  // A dose that changed in an entity that moved is seen before anybody has accepted the redirect.
  for (const { kind, id, to } of [...diff.moved, ...diff.proposed]) {
    const target = to.length === 1 ? after.get(to[0]!) : undefined
    if (target?.kind === kind) diff.changed.push(...changesOf(kind, before.get(id)!.entity, target.entity))
  }
  diff.changed.sort((a, b) => natures.indexOf(a.nature) - natures.indexOf(b.nature))
  diff.bump = leastBump(diff)
  return diff
}

function leastBump({ added, removed, moved, changed, repositioned, contract }: DatasetDiff): Bump {
  let bump: Bump = repositioned.length > 0 ? 'patch' : 'none'
  for (const { nature } of changed) bump = largerBump(bump, bumpOfNature[nature])
  if (added.length > 0 || moved.length > 0) bump = largerBump(bump, 'minor')
  for (const change of contract) bump = largerBump(bump, change.bump)
  return removed.length > 0 ? 'major' : bump
}
