// Editors' file: glossary.yaml, one entry a concept.
import { z } from 'zod'

const names = z.array(z.string().min(1)).default([])

export const glossaryFileSchema = z
  .strictObject({
    terms: z.array(
      z.strictObject({
        term: z.string().min(1).describe('The name to show'),
        abbreviations: names.describe('Short forms; upper and lower case count'),
        aliases: names.describe('Other names; case and plural do not count'),
        plain: z.string().min(1).nullable().default(null).describe('The meaning in plain words'),
        see: names.describe('Names of other concepts to look at; never in a circle'),
        prefer: z
          .string()
          .min(1)
          .optional()
          .describe('Id of the document whose definition is shown, where the rule would choose another'),
      }),
    ),
  })
  .meta({ id: 'GlossaryFile', description: 'glossary.yaml: one entry for each concept' })

/** The content of glossary.yaml. */
export type GlossaryFile = z.infer<typeof glossaryFileSchema>
/** One concept of glossary.yaml. */
export type GlossaryEntry = GlossaryFile['terms'][number]
