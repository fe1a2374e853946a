// Stage: schemas. Which definitions a schema needs.
import { type JsonSchema, mapSchema, refName } from './json-schema.ts'

/**
 * Keep the definitions that a schema reaches, in their order.
 *
 * @param root A schema without definitions.
 * @param definitions Every definition there is.
 * @returns The definitions reached from the root.
 */
export function usedDefinitions(
  root: JsonSchema,
  definitions: Record<string, JsonSchema>,
): Record<string, JsonSchema> {
  const used = new Set<string>()
  const visit = (schema: JsonSchema): void => {
    mapSchema(schema, (node) => {
      const name = node.$ref && refName(node.$ref)
      if (name && !used.has(name) && definitions[name]) {
        used.add(name)
        visit(definitions[name])
      }
      return node
    })
  }
  visit(root)
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name)))
}
