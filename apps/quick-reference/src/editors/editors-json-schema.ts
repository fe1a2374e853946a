// Editors: the shape of the file as JSON Schema 2020-12, for editors that check YAML while it is written.
import { z } from 'zod'
import { editorsFileSchema } from './editors-file.ts'

/**
 * Derives the JSON Schema of the editors' file.
 * @returns the schema as a plain object
 */
export function quickReferenceJsonSchema(): Record<string, unknown> {
  const { '~standard': _, ...plain } = z.toJSONSchema(editorsFileSchema as z.ZodType, {
    target: 'draft-2020-12',
    io: 'input',
  })
  return plain
}
