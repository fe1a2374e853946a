// Stage: diff. What is compared: a compendium with its schema and the paths that its package exports.
import type { Compendium } from '@compendium/schema'
import type { JsonSchema } from '../schemas/json-schema.ts'

/** A dataset that was read from somewhere. */
export interface Dataset {
  compendium: Compendium
  /** JSON Schema 2020-12 of `compendium.json`; null where the dataset came without it. */
  schema: JsonSchema | null
  /** Subpaths that the package exports; null where the dataset came without a package.json. */
  exports: string[] | null
}
