// Entity: a heading with what stands under it.
import { z } from 'zod'
import { blockSchema } from './block.ts'
import { confidenceSchema, reviewedSchema } from './fields/judgement.ts'
import { locatedTextSchema, originSchema } from './fields/origin.ts'

export const tierSchema = z
  .enum(['fundamentals', 'intermediate', 'academic', 'references', 'reflection', 'glossary'])
  .meta({
    id: 'Tier',
    description: 'The level of reader, or the kind of end matter, that a top-level section serves',
  })

export const sectionSchema = z
  .strictObject({
    id: z.string().describe('Stable id: document id, "#", heading slug'),
    document: z.string().describe('Id of the document'),
    parent: z.string().nullable().describe('Id of the section above, null at the top'),
    children: z.array(z.string()).describe('Ids of the sections below, in order'),
    depth: z.int().min(1).describe('1 is a tier or top-level section'),
    tier: tierSchema.nullable().describe('The tier the section belongs to, where known'),
    heading: locatedTextSchema.nullable().describe('The heading; null for text before the first heading'),
    blocks: z.array(blockSchema).describe('The blocks of the section itself, in order'),
    origin: originSchema.describe('From the heading to the end of the last block of the section itself'),
    confidence: confidenceSchema.optional(),
    reviewed: reviewedSchema.optional(),
  })
  .meta({ id: 'Section', description: 'A heading with what stands under it' })

/** A heading with what stands under it. */
export type Section = z.infer<typeof sectionSchema>
/** The level of reader, or the kind of end matter, of a top-level section. */
export type Tier = z.infer<typeof tierSchema>
