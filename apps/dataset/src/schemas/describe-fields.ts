// Stage: schemas. Gives every field a description: its own, or one that follows from what it holds.
import { type JsonSchema, mapSchema, refName } from './json-schema.ts'

const quoted = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join(', ')

/**
 * Fill in the descriptions that a schema leaves to its definitions.
 *
 * @param schema A schema with `$defs`.
 * @returns A copy in which every property has a description.
 */
export function describeFields(schema: JsonSchema): JsonSchema {
  const meaning = (node: JsonSchema | boolean | undefined): [string, string] | undefined => {
    const name = typeof node === 'object' && node.$ref ? refName(node.$ref) : undefined
    const description = name && schema.$defs?.[name]?.description
    return name && description ? [name, description] : undefined
  }
  const describe = (node: JsonSchema): string | undefined => {
    if (node.description) return node.description
    if (node.const !== undefined) return `Always ${quoted([node.const])}`
    if (node.enum) return `One of ${quoted(node.enum)}`
    const each = meaning(node.items) ?? meaning(node.additionalProperties)
    if (each)
      return `Every ${each[0]}${node.items ? '' : ', by id'}: ${each[1][0]!.toLowerCase()}${each[1].slice(1)}`
    return meaning(node)?.[1]
  }
  return mapSchema(schema, (node) => {
    if (!node.properties) return node
    const properties: Record<string, JsonSchema> = {}
    for (const [key, property] of Object.entries(node.properties)) {
      const description = describe(property)
      properties[key] = description ? { ...property, description } : property
    }
    return { ...node, properties }
  })
}
