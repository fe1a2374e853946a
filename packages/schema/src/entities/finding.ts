// Entity: a quantity that the articles state.
import { z } from 'zod'
import { originSchema } from './fields/origin.ts'

export const findingKindSchema = z
  .enum(['percentage', 'duration', 'dose', 'frequency', 'multiple', 'count', 'concentration', 'other'])
  .meta({ id: 'FindingKind', description: 'What a quantity measures' })

export const findingSchema = z
  .strictObject({
    id: z.string().describe('Stable id'),
    text: z.string().describe('The quantity as printed, with its qualifier'),
    kind: findingKindSchema,
    value: z.number().nullable().describe('The number, where there is one'),
    min: z.number().nullable().describe('Lower end of a range'),
    max: z.number().nullable().describe('Upper end of a range'),
    unit: z.string().nullable().describe('Unit, such as "day" or "%"'),
    sentence: z.string().describe('The sentence it stands in'),
    document: z.string().describe('Id of the document'),
    section: z.string().describe('Id of the section'),
    origin: originSchema.describe('Where the quantity stands'),
  })
  .meta({ id: 'Finding', description: 'A quantity that an article states' })

/** A quantity that an article states. */
export type Finding = z.infer<typeof findingSchema>
/** What a quantity measures. */
export type FindingKind = z.infer<typeof findingKindSchema>
