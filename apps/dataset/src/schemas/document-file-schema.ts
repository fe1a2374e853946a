// Stage: schemas. The file of one article: what is in it alone, and the ids of what it shares with others.
import type { JsonSchema } from './json-schema.ts'

const list = (type: string, description: string): JsonSchema => ({
  type: 'array',
  items: { $ref: `#/$defs/${type}` },
  description,
})
const ids = (description: string): JsonSchema => ({ type: 'array', items: { type: 'string' }, description })

/**
 * The schema of `documents/<id>.json`.
 *
 * @returns A definition that refers to those of the entities.
 */
export function documentFileSchema(): JsonSchema {
  const properties: Record<string, JsonSchema> = {
    document: { $ref: '#/$defs/Document', description: 'The article' },
    sections: list('Section', 'Its sections, in order'),
    tables: list('Table', 'Its tables, in order'),
    findings: list('Finding', 'Quantities it states, in order'),
    glossary: ids('Ids of terms that it defines'),
    references: ids('Ids of works that it cites'),
    medicines: ids('Ids of medicines that it makes statements of'),
    disagreements: ids('Ids of disagreements that it has a part in'),
  }
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    description: 'One article with everything that stands in it',
  }
}
