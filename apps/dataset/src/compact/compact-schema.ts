// Stage: compact. The schema of data without origins, made from the schema of the whole.
import { type JsonSchema, mapSchema } from '../schemas/json-schema.ts'
import { isOriginKey } from './to-compact.ts'

/**
 * Rewrite a schema by the rules of `toCompact`.
 *
 * @param schema The schema of the whole.
 * @returns The schema of the compact twin.
 */
export function compactSchema(schema: JsonSchema): JsonSchema {
  const compact = mapSchema(schema, (node) => {
    if (!node.properties) return node
    const kept = Object.entries(node.properties).filter(([key]) => !isOriginKey(key))
    const [only, ...others] = kept
    if (node.properties.origin && only && others.length === 0) {
      return { ...only[1], ...(node.description && { description: node.description }) }
    }
    return withProperties(node, kept)
  })
  const { Term, ...others } = compact.$defs ?? {}
  if (!Term) return compact
  const kept = Object.entries(Term.properties ?? {}).filter(([key]) => key !== 'mentions')
  return { ...compact, $defs: { ...others, Term: withProperties(Term, kept) } }
}

function withProperties(node: JsonSchema, kept: [string, JsonSchema][]): JsonSchema {
  const properties = Object.fromEntries(kept)
  return { ...node, properties, required: node.required?.filter((key) => properties[key]) ?? [] }
}
