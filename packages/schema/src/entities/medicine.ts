// Entity: a medicine with every statement that the articles make of it.
import { z } from 'zod'
import { originSchema } from './fields/origin.ts'

export const propertySchema = z
  .enum(['class', 'mechanism', 'target', 'route', 'role', 'dose', 'schedule', 'caution', 'effect'])
  .meta({ id: 'Property', description: 'What a statement says of a medicine' })

export const statementSchema = z
  .strictObject({
    property: propertySchema,
    text: z.string().describe('The statement as printed, normalised'),
    values: z.array(z.string()).describe('Typed values found in it, such as "pituitary"; empty where none'),
    document: z.string().describe('Id of the document'),
    section: z.string().describe('Id of the section'),
    table: z.string().nullable().describe('Id of the table it stands in'),
    origin: originSchema.describe('Where the statement stands'),
  })
  .meta({ id: 'Statement', description: 'What one place says of a medicine' })

export const medicineSchema = z
  .strictObject({
    id: z.string().describe('Stable id: "med:" and a slug'),
    name: z.string().describe('Generic name'),
    names: z.array(z.string()).describe('Brand names and other spellings'),
    class: z.string().nullable().describe('Pharmacological class, from the editors’ vocabulary'),
    codes: z
      .strictObject({
        atc: z.string().nullable().describe('Anatomical Therapeutic Chemical code'),
        rxnorm: z.string().nullable().describe('RxNorm concept identifier'),
      })
      .describe('Codes from the editors’ vocabulary'),
    statements: z.array(statementSchema).describe('Every statement, in order of documents'),
  })
  .meta({ id: 'Medicine', description: 'A medicine' })

/** A medicine. */
export type Medicine = z.infer<typeof medicineSchema>
/** What one place says of a medicine. */
export type Statement = z.infer<typeof statementSchema>
/** What a statement says of a medicine. */
export type Property = z.infer<typeof propertySchema>
