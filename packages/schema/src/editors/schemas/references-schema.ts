// Editors' file: references.yaml, what a check of each citation found.
import { z } from 'zod'
import { checkedSchema, cslItemSchema, evidenceSchema } from '../../entities/reference.ts'

/** Addresses become links, so only those are taken that lead to a page or a record. */
const checkedItemSchema = cslItemSchema.omit({ id: true }).extend({
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/[^\s"]+$/, 'expected a DOI such as 10.1000/182')
    .optional()
    .describe('Digital Object Identifier'),
  URL: z
    .string()
    .regex(/^https?:\/\/[^\s"<>]+$/, 'expected an address that starts with https:// or http://')
    .optional()
    .describe('Address'),
})

export const referencesFileSchema = z
  .strictObject({
    references: z.array(
      z.strictObject({
        match: z.string().min(1).describe('Part of a citation as an article prints it, to the letter'),
        status: checkedSchema.shape.status,
        evidence: evidenceSchema
          .optional()
          .describe('Kind of source, where it is not what the citation says'),
        checked: checkedItemSchema.nullable().describe('The checked form as a CSL-JSON item'),
        by: z.string().min(1).describe('Who checked'),
        on: z.iso.date().describe('Date of the check'),
        note: z.string().nullable().default(null).describe('What the check found'),
      }),
    ),
  })
  .meta({ id: 'ReferencesFile', description: 'references.yaml: checked forms of the works that are cited' })

/** The content of references.yaml. */
export type ReferencesFile = z.infer<typeof referencesFileSchema>
