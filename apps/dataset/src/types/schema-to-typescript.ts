// Stage: types. TypeScript declarations from JSON Schema, so that types and files cannot part.
import { type JsonSchema, refName } from '../schemas/json-schema.ts'

const comment = (text: string | undefined, indent = '') =>
  text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : ''
const keyOf = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key))

function typeOf(schema: JsonSchema, indent: string): string {
  if (schema.$ref) return refName(schema.$ref)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const union = schema.oneOf ?? schema.anyOf
  if (union) return union.map((node) => typeOf(node, indent)).join(' | ')
  if (Array.isArray(schema.type)) {
    return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(' | ')
  }
  if (schema.type === 'array') return `Array<${typeOf(schema.items ?? {}, indent)}>`
  if (schema.type === 'object') return objectType(schema, indent)
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  if (schema.type === 'string' || schema.type === 'boolean' || schema.type === 'null') return schema.type
  return 'unknown'
}

function objectType(schema: JsonSchema, indent: string): string {
  if (!schema.properties) {
    const values = schema.additionalProperties
    return `Record<string, ${typeof values === 'object' ? typeOf(values, indent) : 'unknown'}>`
  }
  const inner = `${indent}  `
  const members = Object.entries(schema.properties).map(([key, property]) => {
    const optional = schema.required?.includes(key) ? '' : '?'
    return `${comment(property.description, inner)}${inner}${keyOf(key)}${optional}: ${typeOf(property, inner)}\n`
  })
  return `{\n${members.join('')}${indent}}`
}

/**
 * Declare one exported type for every definition of a schema.
 *
 * @param definitions The definitions, by name.
 * @returns TypeScript declarations.
 */
export function schemaToTypescript(definitions: Record<string, JsonSchema>): string {
  return Object.entries(definitions)
    .map(([name, schema]) => {
      const isInterface = schema.type === 'object' && schema.properties !== undefined
      const head = isInterface ? `export interface ${name} ` : `export type ${name} = `
      return `${comment(schema.description)}${head}${typeOf(schema, '')}\n`
    })
    .join('\n')
}
