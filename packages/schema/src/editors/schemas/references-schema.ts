// Editors' file: references.yaml, what a check of each citation found.
import { z } from 'zod'
import { checkedSchema, cslItemSchema, evidenceSchema } from '../../entities/reference.ts'

export const referencesFileSchema = z
  .strictObject({
    references: z.array(
      z.strictObject({
        match: z.string().min(1).describe('Part of a citation as an article prints it, to the letter'),
        status: checkedSchema.shape.status,
        evidence: evidenceSchema
          .optional()
          .describe('Kind of source, where it is not what the citation says'),
        checked: cslItemSchema.omit({ id: true }).nullable().describe('The checked form as a CSL-JSON item'),
        by: z.string().min(1).describe('Who checked'),
        on: z.iso.date().describe('Date of the check'),
        note: z.string().nullable().default(null).describe('What the check found'),
      }),
    ),
  })
  .meta({ id: 'ReferencesFile', description: 'references.yaml: checked forms of the works that are cited' })

/** The content of references.yaml. */
export type ReferencesFile = z.infer<typeof referencesFileSchema>
