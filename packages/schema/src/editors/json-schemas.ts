// The editors' files as JSON Schema 2020-12, for editors that check YAML while it is written.
import { z } from 'zod'
import { correctionsFileSchema } from './schemas/corrections-schema.ts'
import { disagreementsFileSchema } from './schemas/disagreements-schema.ts'
import { glossaryFileSchema } from './schemas/glossary-schema.ts'
import { redirectsFileSchema } from './schemas/redirects-schema.ts'
import { referencesFileSchema } from './schemas/references-schema.ts'
import { vocabularyFileSchema } from './schemas/vocabulary-schema.ts'

const schemas = {
  corrections: correctionsFileSchema,
  disagreements: disagreementsFileSchema,
  glossary: glossaryFileSchema,
  redirects: redirectsFileSchema,
  references: referencesFileSchema,
  vocabulary: vocabularyFileSchema,
}

/**
 * Derive the JSON Schemas of the editors' files.
 *
 * @returns Schemas as plain objects, by the name of the file without its extension.
 */
export function editorsJsonSchemas(): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { '~standard': _, ...plain } = z.toJSONSchema(schema as z.ZodType, {
        target: 'draft-2020-12',
        io: 'input',
      })
      return [name, plain]
    }),
  )
}
