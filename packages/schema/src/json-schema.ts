// The contract as JSON Schema 2020-12, derived from the zod schemas.
import { z } from 'zod'
import { compendiumSchema, schemaVersion } from './entities/compendium.ts'

/**
 * Derive the JSON Schema (2020-12) of a compiled corpus.
 *
 * @returns The schema as a plain object, entities under `$defs`.
 */
export function compendiumJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(compendiumSchema, { target: 'draft-2020-12' })
  return { $id: `https://compendium.example/schema/${schemaVersion}/compendium.schema.json`, ...schema }
}
