// Editors' file: disagreements.yaml, contradictions that a reader found.
import { z } from 'zod'

export const disagreementsFileSchema = z
  .strictObject({
    disagreements: z.array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')
          .describe('Lower-case words joined by hyphens'),
        subject: z
          .string()
          .min(1)
          .describe('Id of the term, medicine, reference or section that it is about'),
        property: z.string().min(1).describe('What the documents differ on'),
        note: z.string().nullable().default(null).describe('What a reader should make of it'),
        positions: z
          .array(
            z.strictObject({
              document: z.string().min(1).describe('Id of the document'),
              quote: z.string().min(1).describe('Words of the document, to the letter'),
            }),
          )
          .min(2)
          .describe('The sides, each with its words'),
      }),
    ),
  })
  .meta({ id: 'DisagreementsFile', description: 'disagreements.yaml: contradictions that a reader found' })

/** The content of disagreements.yaml. */
export type DisagreementsFile = z.infer<typeof disagreementsFileSchema>
