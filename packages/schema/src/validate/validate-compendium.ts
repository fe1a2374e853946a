// Stage "validate": the compiled corpus against the contract, before anything is written.
import { type Compendium, compendiumSchema } from '../entities/compendium.ts'
import { checkPointers } from './check-pointers.ts'

/**
 * Validate a compendium.
 *
 * @param compendium What the pipeline built.
 * @throws When it breaks the contract: a fault of this program, never of an article.
 */
export function validateCompendium(compendium: Compendium): void {
  const checked = compendiumSchema.safeParse(compendium)
  if (checked.success) {
    const [fault] = checkPointers(checked.data)
    if (fault) throw new Error(fault)
    return
  }
  const [issue] = checked.error.issues
  throw new Error(
    `Unexpected compendium at \`${issue?.path.join('.')}\`, expected the contract to hold: ${issue?.message}`,
    { cause: checked.error },
  )
}
