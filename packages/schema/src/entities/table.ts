// Entity: a table, whatever layout it was printed in.
import { z } from 'zod'
import { confidenceSchema, reviewedSchema } from './fields/judgement.ts'
import { locatedTextSchema, originSchema } from './fields/origin.ts'

export const columnSchema = z
  .strictObject({
    key: z.string().describe('Slug of the label, unique in the table'),
    label: z.string().describe('The label, normalised'),
    origin: originSchema.describe('Where the label stands'),
  })
  .meta({ id: 'Column', description: 'A column of a table' })

export const tableSchema = z
  .strictObject({
    id: z.string().describe('Stable id'),
    document: z.string().describe('Id of the document'),
    section: z.string().describe('Id of the section'),
    caption: locatedTextSchema.nullable().describe('The caption, where one is printed'),
    layout: z.enum(['pipe', 'flattened', 'tab', 'gfm']).describe('How the table was printed'),
    columns: z.array(columnSchema).describe('The columns, in order'),
    rows: z.array(z.array(locatedTextSchema)).describe('The rows: a cell a column'),
    confidence: confidenceSchema,
    reviewed: reviewedSchema,
  })
  .meta({ id: 'Table', description: 'A table' })

/** A table. */
export type Table = z.infer<typeof tableSchema>
/** A column of a table. */
export type Column = z.infer<typeof columnSchema>
