// Stage: diff. The changed fields of one entity.
import type { EntityKind } from '../entities.ts'
import { type Change, natureOf, positionKeys } from './change.ts'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const withoutOrigins = (value: unknown) =>
  JSON.stringify(value, (key, child) => (key === 'origin' || key === 'titleOrigin' ? undefined : child))
const show = (value: unknown): string | null => {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : withoutOrigins(value)
}

const stepOf = (member: unknown, index: number) =>
  (isFields(member) && typeof member.property === 'string' && member.property) || String(index)

function nameOf(member: unknown): string {
  if (!isFields(member)) return ''
  const { property, type, key, rule } = member
  return [property, type, key, rule].filter((part) => typeof part === 'string').join(' ')
}

/** What a member of a list is known by, the surest first: its content, its kind and article, its kind. */
const marks: readonly ((member: unknown) => string)[] = [
  (member) => JSON.stringify(member, (key, child) => (positionKeys.has(key) ? undefined : child)) ?? '',
  (member) => `${nameOf(member)} ${isFields(member) ? member.document : ''}`,
  nameOf,
]

/** Pairs the members of two lists, in order within each mark; the rest came or went. */
function pairMembers(before: readonly unknown[], after: readonly unknown[]): [unknown, unknown, number][] {
  const pairs: [unknown, unknown, number][] = []
  let left = [...before.keys()]
  let unmatched = [...after.keys()]
  for (const mark of marks) {
    const waiting = new Map<string, number[]>()
    for (const index of left.toReversed()) {
      const key = mark(before[index])
      const stack = waiting.get(key)
      if (stack) stack.push(index)
      else waiting.set(key, [index])
    }
    const paired = new Set<number>()
    unmatched = unmatched.filter((index) => {
      const match = waiting.get(mark(after[index]))?.pop()
      if (match === undefined) return true
      paired.add(match)
      pairs.push([before[match], after[index], index])
      return false
    })
    left = left.filter((index) => !paired.has(index))
  }
  for (const index of unmatched) pairs.push([undefined, after[index], index])
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
