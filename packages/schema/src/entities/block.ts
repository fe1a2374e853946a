// Entity: the blocks of a section, in reading order.
import { z } from 'zod'
import { confidenceSchema } from './fields/judgement.ts'
import { locatedTextSchema, originSchema } from './fields/origin.ts'

export const mentionSchema = z
  .strictObject({
    term: z.string().describe('Id of the term'),
    origin: originSchema.describe('The words that mention it'),
  })
  .meta({ id: 'Mention', description: 'A place in prose where a glossary term is used' })

export const paragraphSchema = z
  .strictObject({
    type: z.literal('paragraph'),
    text: z.string().describe('The text, normalised'),
    origin: originSchema.describe('Where the text stands'),
    mentions: z.array(mentionSchema).describe('Glossary terms used in the paragraph'),
    confidence: confidenceSchema.optional(),
  })
  .meta({ id: 'Paragraph', description: 'Ordinary prose' })

/** The schema of a list item; named, because a declaration file cannot spell out a type that holds itself. */
export interface ListItemSchema
  extends z.ZodObject<
    {
      term: z.ZodNullable<typeof locatedTextSchema>
      text: z.ZodString
      origin: typeof originSchema
      readonly children: z.ZodArray<ListSchema>
    },
    z.core.$strict
  > {}
/** The schema of a list; named for the same reason. */
export interface ListSchema
  extends z.ZodObject<
    { type: z.ZodLiteral<'list'>; ordered: z.ZodBoolean; readonly items: z.ZodArray<ListItemSchema> },
    z.core.$strict
  > {}

export const listItemSchema: ListItemSchema = z
  .strictObject({
    term: locatedTextSchema.nullable().describe('The lead term, where the item has one'),
    text: z.string().describe('The text after the lead term, normalised'),
    origin: originSchema.describe('Where the text after the lead term stands'),
    get children(): z.ZodArray<ListSchema> {
      return z.array(listSchema).describe('Lists nested in the item')
    },
  })
  .meta({ id: 'ListItem', description: 'An item of a list' })

export const listSchema: ListSchema = z
  .strictObject({
    type: z.literal('list'),
    ordered: z.boolean().describe('Whether the items are numbered'),
    get items(): z.ZodArray<ListItemSchema> {
      return z.array(listItemSchema).describe('The items, in order')
    },
  })
  .meta({ id: 'List', description: 'A list' })

export const tableBlockSchema = z
  .strictObject({ type: z.literal('table'), table: z.string().describe('Id of the table') })
  .meta({ id: 'TableBlock', description: 'Where a table stands' })

export const pullQuoteSchema = z
  .strictObject({
    type: z.literal('pullQuote'),
    text: z.string().describe('The text, normalised'),
    origin: originSchema.describe('Where the text stands'),
    confidence: confidenceSchema.optional(),
  })
  .meta({ id: 'PullQuote', description: 'A one-sentence highlight set between paragraphs' })

export const imageDescriptionSchema = z
  .strictObject({
    type: z.literal('imageDescription'),
    text: z.string().describe('The text, normalised'),
    origin: originSchema.describe('Where the text stands'),
    confidence: confidenceSchema.optional(),
  })
  .meta({ id: 'ImageDescription', description: 'Alternative text of a picture that leaked into the prose' })

export const glossaryEntrySchema = z
  .strictObject({
    type: z.literal('glossaryEntry'),
    term: z.string().describe('Id of the term'),
    definition: z.int().min(0).describe('Index into the definitions of the term'),
  })
  .meta({ id: 'GlossaryEntry', description: 'Where a glossary entry stands' })

export const referenceBlockSchema = z
  .strictObject({
    type: z.literal('reference'),
    reference: z.string().describe('Id of the reference'),
    citation: z.int().min(0).describe('Index into the citations of the reference'),
  })
  .meta({ id: 'ReferenceBlock', description: 'Where an entry of a reference list stands' })

export const blockSchema = z
  .discriminatedUnion('type', [
    paragraphSchema,
    listSchema,
    tableBlockSchema,
    pullQuoteSchema,
    imageDescriptionSchema,
    glossaryEntrySchema,
    referenceBlockSchema,
  ])
  .meta({ id: 'Block', description: 'A block of a section' })

/** A place in prose where a glossary term is used. */
export type Mention = z.infer<typeof mentionSchema>
/** Ordinary prose. */
export type Paragraph = z.infer<typeof paragraphSchema>
/** An item of a list. */
export type ListItem = z.infer<typeof listItemSchema>
/** A list. */
export type List = z.infer<typeof listSchema>
/** A block of a section. */
export type Block = z.infer<typeof blockSchema>
