// Stage "validate": the compiled corpus against the contract, before anything is written.
import type { z } from 'zod'
import { type Compendium, compendiumSchema } from '../entities/compendium.ts'
import { checkPointers } from './check-pointers.ts'

// Entities that have kept the contract and are not changed any more.
const valid = new WeakSet<object>()

/**
 * Validate a compendium.
 *
 * @param compendium What the pipeline built.
 * @throws When it breaks the contract: a fault of this program, never of an article.
 */
export function validateCompendium(compendium: Compendium): void {
  const { meta, redirects, ...lists } = compendium
  check(compendiumSchema.shape.meta, meta, 'meta')
  check(compendiumSchema.shape.redirects, redirects, 'redirects')
  for (const kind of Object.keys(lists) as (keyof typeof lists)[]) {
    const { element } = compendiumSchema.shape[kind]
    for (const [index, entity] of lists[kind].entries()) {
      if (valid.has(entity)) continue
      check(element, entity, `${kind}.${index}`)
      valid.add(entity)
    }
  }
  const [fault] = checkPointers(compendium)
  if (fault) throw new Error(fault)
}

function check(schema: z.ZodType, value: unknown, path: string): void {
  const checked = schema.safeParse(value)
  if (checked.success) return
  const [issue] = checked.error.issues
  throw new Error(
    `Unexpected compendium at \`${[path, ...(issue?.path ?? [])].join('.')}\`, expected the contract to hold: ${issue?.message}`,
    { cause: checked.error },
  )
}
