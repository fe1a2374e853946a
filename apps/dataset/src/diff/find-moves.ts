// Stage: diff. Finds where the entities of removed ids went, so that an editor can accept a redirect.
import type { Compendium } from '@compendium/schema'
import { type Entity, type EntityKind, entityKinds } from '../entities.ts'
import { wordsOf } from './words-of.ts'

/** A redirect that an editor may accept. */
export interface Move {
  kind: EntityKind
  id: string
  how: 'moved' | 'split'
  to: string[]
  /** Share of the words of the old entity that stand in the new ones, from 0 to 1. */
  likeness: number
}

const leastLikeness = 0.6
const leastPart = 0.25
// A word of more entities than this says little of any of them.
const commonWord = 24

interface Candidate {
  id: string
  words: Set<string>
}

/** How many words of an entity each new entity shares, found by an index of the rarer words. */
function shared(words: Set<string>, byWord: ReadonlyMap<string, Candidate[]>): Map<Candidate, number> {
  const counts = new Map<Candidate, number>()
  for (const word of words) {
    const candidates = byWord.get(word) ?? []
    if (candidates.length > commonWord) continue
    for (const candidate of candidates) counts.set(candidate, 0)
  }
  for (const candidate of counts.keys()) {
    let count = 0
    for (const word of words) if (candidate.words.has(word)) count++
    counts.set(candidate, count)
  }
  return counts
}

function moveOf(
  kind: EntityKind,
  id: string,
  words: Set<string>,
  counts: Map<Candidate, number>,
): Move | null {
  const ranked = [...counts].sort(([a, one], [b, other]) => other - one || (a.id < b.id ? -1 : 1))
  const [best] = ranked
  if (!best || words.size === 0) return null
  const union = words.size + best[0].words.size - best[1]
  const likeness = best[1] / union
  if (likeness >= leastLikeness) return { kind, id, how: 'moved', to: [best[0].id], likeness }
  // Parts of a split lie almost wholly in the old entity.
  const parts = ranked.filter(
    ([{ words: own }, count]) => count >= own.size * 0.8 && count >= words.size * leastPart,
  )
  const covered = new Set(parts.flatMap(([{ words: own }]) => [...own].filter((word) => words.has(word))))
  const cover = covered.size / words.size
  if (cover < leastLikeness) return null
  const to = parts.map(([{ id: part }]) => part)
  return { kind, id, how: to.length > 1 ? 'split' : 'moved', to, likeness: cover }
}

/**
 * Find where removed entities went.
 *
 * @param before The old compendium.
 * @param after The new one.
 * @param removed Ids that are gone.
 * @param added Ids that are new.
 * @returns A redirect for every id whose content stands under a new id. A renamed article is known by its hash, and its
 *   sections by what follows the article in their id; everything else by its words.
 */
export function findMoves(
  before: Compendium,
  after: Compendium,
  removed: readonly { kind: EntityKind; id: string }[],
  added: readonly { kind: EntityKind; id: string }[],
): Move[] {
  const newIds = new Set(added.map(({ id }) => id))
  const gone = new Set(removed.map(({ id }) => id))
  const byHash = new Map(after.documents.map(({ id, source }) => [source.sha256, id]))
  const renamed = new Map<string, string>()
  for (const { id, source } of before.documents) {
    const to = byHash.get(source.sha256)
    if (to && gone.has(id) && newIds.has(to)) renamed.set(id, to)
  }
  const moves: Move[] = []
  for (const { kind } of entityKinds) {
    const left: Entity[] = []
    for (const entity of before[kind] as Entity[]) {
      if (!gone.has(entity.id)) continue
      const to = renamedId(entity.id, renamed)
      if (to && newIds.has(to)) moves.push({ kind, id: entity.id, how: 'moved', to: [to], likeness: 1 })
      else left.push(entity)
    }
    if (left.length === 0) continue
    const byWord = new Map<string, Candidate[]>()
    for (const entity of after[kind] as Entity[]) {
      if (!newIds.has(entity.id)) continue
      const candidate = { id: entity.id, words: wordsOf(entity) }
      for (const word of candidate.words) {
        const known = byWord.get(word)
        if (known) known.push(candidate)
        else byWord.set(word, [candidate])
      }
    }
    for (const entity of left) {
      const words = wordsOf(entity)
      const move = moveOf(kind, entity.id, words, shared(words, byWord))
      if (!move) continue
      moves.push(move)
      if (move.to.length === 1) renamed.set(entity.id, move.to[0]!)
    }
  }
  return moves
}

/** The id that follows from a renamed section or article, whose id the id begins with. */
function renamedId(id: string, renamed: ReadonlyMap<string, string>): string | undefined {
  for (const mark of ['/', '#']) {
    const end = id.indexOf(mark)
    const to = end === -1 ? undefined : renamed.get(id.slice(0, end))
    if (to) return to + id.slice(end)
  }
  return renamed.get(id)
}
