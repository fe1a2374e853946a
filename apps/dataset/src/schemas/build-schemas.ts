// Stage: schemas. One self-contained schema for every kind of JSON file in the package.
import { compendiumJsonSchema } from '@compendium/schema'
import { compactSchema } from '../compact/compact-schema.ts'
import { entityKinds } from '../entities.ts'
import { lossesSchema } from '../interchange/losses.ts'
import { describeFields } from './describe-fields.ts'
import { documentFileSchema } from './document-file-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { usedDefinitions } from './used-definitions.ts'

/** The schemas of the package, 2020-12, by the name of the file they describe. */
export interface DatasetSchemas {
  /** `compendium`, `compact`, `meta`, `redirects`, `document`, `interchange` and every entity kind. */
  files: Map<string, JsonSchema>
  /** Definitions of the whole, by the name of their type. */
  definitions: Record<string, JsonSchema>
  /** Definitions of the compact twin, by the name of their type. */
  compactDefinitions: Record<string, JsonSchema>
}

let built: DatasetSchemas | undefined

/**
 * Make the schemas of everything that is shipped as JSON.
 *
 * @returns The schemas and their definitions, the same each time; nobody changes them.
 */
export function buildSchemas(): DatasetSchemas {
  built ??= makeSchemas()
  return built
}

function makeSchemas(): DatasetSchemas {
  const whole = describeFields(compendiumJsonSchema() as JsonSchema)
  const definitions: Record<string, JsonSchema> = {
    ...whole.$defs,
    DocumentFile: documentFileSchema(),
    Losses: lossesSchema(),
  }
  const compactDefinitions = compactSchema(whole).$defs ?? {}
  const files = new Map<string, JsonSchema>()
  const add = (name: string, root: JsonSchema, from: Record<string, JsonSchema> = definitions) => {
    files.set(name, {
      $schema: whole.$schema!,
      $id: whole.$id!.replace('compendium.schema.json', `${name}.schema.json`),
      ...root,
      $defs: usedDefinitions(root, from),
    })
  }
  add('compendium', { $ref: '#/$defs/Compendium' })
  add('compact', { $ref: '#/$defs/Compendium' }, compactDefinitions)
  add('meta', { $ref: '#/$defs/Meta' })
  add('redirects', { ...definitions.Compendium!.properties!.redirects! })
  add('document', { $ref: '#/$defs/DocumentFile' })
  add('interchange', { $ref: '#/$defs/Losses' })
  for (const { kind, type, label } of entityKinds) {
    add(kind, { description: `All ${label}`, type: 'array', items: { $ref: `#/$defs/${type}` } })
  }
  return { files, definitions, compactDefinitions }
}
