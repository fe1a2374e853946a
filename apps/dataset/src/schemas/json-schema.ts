// Stage: schemas. The part of JSON Schema that the contract uses.

/** A JSON Schema node. */
export interface JsonSchema {
  $schema?: string
  $id?: string
  $ref?: string
  $defs?: Record<string, JsonSchema>
  definitions?: Record<string, JsonSchema>
  title?: string
  description?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  propertyNames?: JsonSchema
  items?: JsonSchema
  allOf?: JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  [keyword: string]: unknown
}

/**
 * Change every schema node below one, from the inside out.
 *
 * @param schema The outermost node.
 * @param change Makes a node from a node whose own nodes have been changed.
 * @returns The changed copy.
 */
export function mapSchema(schema: JsonSchema, change: (node: JsonSchema) => JsonSchema): JsonSchema {
  const copy: JsonSchema = { ...schema }
  const named = (nodes: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, mapSchema(node, change)]))
  if (copy.$defs) copy.$defs = named(copy.$defs)
  if (copy.properties) copy.properties = named(copy.properties)
  if (typeof copy.additionalProperties === 'object') {
    copy.additionalProperties = mapSchema(copy.additionalProperties, change)
  }
  if (copy.propertyNames) copy.propertyNames = mapSchema(copy.propertyNames, change)
  if (copy.items) copy.items = mapSchema(copy.items, change)
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const nodes = copy[keyword]
    if (nodes) copy[keyword] = nodes.map((node) => mapSchema(node, change))
  }
  return change(copy)
}

/**
 * The name a `$ref` points to.
 *
 * @param ref A reference such as `#/$defs/Medicine`.
 * @returns The last step of it.
 */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}
