// Stage: package. Tables of the fields of every entity, from the schemas.
import { type JsonSchema, refName } from '../schemas/json-schema.ts'

function typeName(schema: JsonSchema): string {
  if (schema.$ref) return refName(schema.$ref)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ')
  const union = schema.oneOf ?? schema.anyOf
  if (union) return union.map(typeName).join(' or ')
  if (schema.type === 'array') return `list of ${typeName(schema.items ?? {})}`
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
    return `${typeName(schema.additionalProperties)} by key`
  }
  return [schema.type ?? 'any'].flat().join(' or ')
}

function fields(schema: JsonSchema, prefix = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const name = `${prefix}${key}${schema.required?.includes(key) ? '' : '?'}`
    const row = `| \`${name}\` | ${typeName(property)} | ${property.description ?? ''} |`
    return [row, ...fields(property, `${name}.`)]
  })
}

/**
 * Describe every definition with its fields.
 *
 * @param definitions The schema definitions, by name.
 * @returns Markdown sections.
 */
export function fieldGuide(definitions: Record<string, JsonSchema>): string {
  return Object.entries(definitions)
    .map(([name, schema]) => {
      const rows = fields(schema)
      const head = `### ${name}\n\n${schema.description ?? ''}.\n`
      if (rows.length === 0) return `${head}\n${typeName(schema)}\n`
      return `${head}\n| field | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n`
    })
    .join('\n')
}
