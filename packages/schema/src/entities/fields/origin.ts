// Field: where a text stands in its article, as unist points.
import { z } from 'zod'

export const pointSchema = z
  .strictObject({
    line: z.int().min(1).describe('Line, counted from 1'),
    column: z.int().min(1).describe('Column in UTF-16 units, counted from 1'),
    offset: z.int().min(0).describe('Offset in UTF-16 units of the decoded file, counted from 0'),
  })
  .meta({ id: 'Point', description: 'A place in an article: a unist point' })

export const spanSchema = z
  .strictObject({
    start: pointSchema.describe('First character'),
    end: pointSchema.describe('The place after the last character'),
  })
  .meta({ id: 'Span', description: 'A run of characters of an article' })

export const originSchema = z
  .strictObject({
    document: z.string().describe('Id of the document'),
    spans: z.array(spanSchema).describe('Runs in reading order; more than one where something was cut out'),
  })
  .meta({
    id: 'Origin',
    description: 'Where a text comes from: its slices, joined and normalised, are the text',
  })

export const locatedTextSchema = z
  .strictObject({
    text: z.string().describe('The text, normalised'),
    origin: originSchema.describe('Where the text stands'),
  })
  .meta({ id: 'LocatedText', description: 'A text and where it stands' })

/** A unist point: line and column from 1, offset from 0 in UTF-16 units. */
export type Point = z.infer<typeof pointSchema>
/** A run of characters, end exclusive. */
export type Span = z.infer<typeof spanSchema>
/** The spans of one document that a text was read from. */
export type Origin = z.infer<typeof originSchema>
/** A text with its origin. */
export type LocatedText = z.infer<typeof locatedTextSchema>
