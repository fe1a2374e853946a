// Stage: diff. The changed fields of one entity.
import type { EntityKind } from '../entities.ts'
import { type Change, natureOf } from './change.ts'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const withoutOrigins = (value: unknown) =>
  JSON.stringify(value, (key, child) => (key === 'origin' || key === 'titleOrigin' ? undefined : child))
const show = (value: unknown): string | null => {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : withoutOrigins(value)
}

/** What a member of a list is known by when its text changes. */
function nameOf(member: unknown): string {
  if (!isFields(member)) return ''
  const { property, document, type, key, rule } = member
  return [property, type, key, rule, document].filter((part) => typeof part === 'string').join(' ')
}
const stepOf = (member: unknown, index: number) =>
  (isFields(member) && typeof member.property === 'string' && member.property) || String(index)

/** Pairs members that are equal but for their places first, then by name in order; the rest came or went. */
function pairMembers(before: readonly unknown[], after: readonly unknown[]): [unknown, unknown, number][] {
  const waiting = new Map<string, number[]>()
  const enqueue = (key: string, index: number) => {
    const queue = waiting.get(key)
    if (queue) queue.push(index)
    else waiting.set(key, [index])
  }
  const pairs: [unknown, unknown, number][] = []
  const left = new Set(before.keys())
  for (const [index, member] of before.entries()) enqueue(`=${withoutOrigins(member)}`, index)
  const unmatched = after.flatMap((member, index) => {
    const match = waiting.get(`=${withoutOrigins(member)}`)?.shift()
    if (match === undefined) return [index]
    left.delete(match)
    pairs.push([before[match], member, index])
    return []
  })
  for (const index of left) enqueue(`~${nameOf(before[index])}`, index)
  for (const index of unmatched) {
    const match = waiting.get(`~${nameOf(after[index])}`)?.shift()
    if (match !== undefined) left.delete(match)
    pairs.push([match === undefined ? undefined : before[match], after[index], index])
  }
  for (const index of left) pairs.push([before[index], undefined, index])
  return pairs
}

/**
 * Compare an entity with its successor.
 *
 * @param kind Kind of both.
 * @param id Id of both.
 * @param before The old entity.
 * @param after The new one.
 * @returns Every changed field.
 */
export function compareEntity(kind: EntityKind, id: string, before: unknown, after: unknown): Change[] {
  const changes: Change[] = []
  const compare = (one: unknown, other: unknown, path: string[]): void => {
    if (one === other) return
    if (Array.isArray(one) && Array.isArray(other)) {
      for (const [old, now, index] of pairMembers(one, other))
        compare(old, now, [...path, stepOf(now ?? old, index)])
    } else if (isFields(one) && isFields(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
        compare(one[key], other[key], [...path, key])
    } else {
      const [was, is] = [show(one), show(other)]
      if (was === is) return
      changes.push({
        kind,
        id,
        field: path.join('.'),
        before: was,
        after: is,
        nature: natureOf(kind, path, was, is),
      })
    }
  }
  compare(before, after, [])
  return changes
}
