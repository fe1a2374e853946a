// Entity: one subject of which documents say different things.
import { z } from 'zod'
import { originSchema } from './fields/origin.ts'

export const positionSchema = z
  .strictObject({
    text: z.string().describe('What is said, as printed'),
    document: z.string().describe('Id of the document'),
    origin: originSchema.describe('Where it is said'),
  })
  .meta({ id: 'Position', description: 'One side of a disagreement' })

export const disagreementSchema = z
  .strictObject({
    id: z.string().describe('Stable id'),
    subject: z
      .string()
      .describe('Id of the entity the documents differ on; "factor:" and a slug for a factor of a table'),
    property: z.string().describe('What of it they differ on'),
    note: z.string().nullable().describe('An editor’s explanation'),
    positions: z.array(positionSchema).describe('Every side, with its place'),
    rule: z.string().describe('Id of the rule that found it, or "editor"'),
  })
  .meta({ id: 'Disagreement', description: 'Where documents say different things of one subject' })

/** One side of a disagreement. */
export type Position = z.infer<typeof positionSchema>
/** Where documents say different things of one subject. */
export type Disagreement = z.infer<typeof disagreementSchema>
