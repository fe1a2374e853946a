// Stage: schemas. The draft-07 twin of a 2020-12 schema, for validators that know no later draft.
import { type JsonSchema, mapSchema, refName } from './json-schema.ts'

/**
 * Rewrite a 2020-12 schema as draft-07: `definitions` for `$defs`, and no keyword beside `$ref`, which draft-07 ignores.
 *
 * @param schema A 2020-12 schema whose `$id` ends in `.schema.json`.
 * @returns The draft-07 schema, `$id` ending in `.draft-07.schema.json`.
 */
export function toDraft07(schema: JsonSchema): JsonSchema {
  const { $defs = {}, ...root } = mapSchema(schema, (node) => {
    if (!node.$ref) return node
    const { $ref, ...rest } = node
    const pointer = { $ref: `#/definitions/${refName($ref)}` }
    return Object.keys(rest).length === 0 ? pointer : { ...rest, allOf: [pointer] }
  })
  return {
    ...root,
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(root.$id && { $id: root.$id.replace(/\.schema\.json$/, '.draft-07.schema.json') }),
    definitions: $defs,
  }
}
