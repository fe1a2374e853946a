// Stage: diff. What a change of the contract means for programs that read the data.
import type { JsonSchema } from '../schemas/json-schema.ts'
import type { Bump } from './bump.ts'

/** A change of the contract or of the package around it. */
export interface ContractChange {
  /** What changed, such as `Medicine.codes`. */
  subject: string
  message: string
  bump: Bump
}

/** The shape of a field without its explanations. */
const shapeOf = (schema: JsonSchema) =>
  JSON.stringify(schema, (key, value) => (key === 'description' || key === 'title' ? undefined : value))

function compareObjects(name: string, before: JsonSchema, after: JsonSchema): ContractChange[] {
  const changes: ContractChange[] = []
  const add = (subject: string, message: string, bump: Bump) => changes.push({ subject, message, bump })
  const now = after.properties ?? {}
  const needed = (schema: JsonSchema, key: string) => schema.required?.includes(key) ?? false
  for (const [key, old] of Object.entries(before.properties ?? {})) {
    const subject = `${name}.${key}`
    const property = now[key]
    if (!property) add(subject, 'property removed or renamed', 'major')
    else if (old.properties && property.properties) changes.push(...compareObjects(subject, old, property))
    else if (old.enum && property.enum && shapeOf(old) !== shapeOf(property))
      add(subject, 'closed list changed', 'major')
    else if (shapeOf(old) !== shapeOf(property)) add(subject, 'type changed', 'major')
    else if (needed(before, key) && !needed(after, key)) add(subject, 'property may be missing', 'major')
  }
  for (const key of Object.keys(now)) {
    if (!before.properties?.[key]) add(`${name}.${key}`, 'property added', 'minor')
  }
  return changes
}

/**
 * Compare two schemas of the contract.
 *
 * @param before The old schema.
 * @param after The new one.
 * @returns The changes that a reader of the data can notice.
 */
export function compareSchemas(before: JsonSchema, after: JsonSchema): ContractChange[] {
  const changes: ContractChange[] = []
  for (const [name, old] of Object.entries(before.$defs ?? {})) {
    const now = after.$defs?.[name]
    if (!now) changes.push({ subject: name, message: 'type removed or renamed', bump: 'major' })
    else if (old.properties && now.properties) changes.push(...compareObjects(name, old, now))
    else if (shapeOf(old) !== shapeOf(now)) {
      changes.push({
        subject: name,
        message: old.enum ? 'closed list changed' : 'type changed',
        bump: 'major',
      })
    }
  }
  return changes
}

/**
 * Compare the subpaths of two packages.
 *
 * @param before The old subpaths.
 * @param after The new ones.
 * @returns A change for every path that is gone or new.
 */
export function compareExports(before: readonly string[], after: readonly string[]): ContractChange[] {
  const [old, now] = [new Set(before), new Set(after)]
  return [
    ...before.filter((path) => !now.has(path)).map((path) => change(path, 'export path gone', 'major')),
    ...after.filter((path) => !old.has(path)).map((path) => change(path, 'export path added', 'minor')),
  ]
}

function change(subject: string, message: string, bump: Bump): ContractChange {
  return { subject, message, bump }
}
