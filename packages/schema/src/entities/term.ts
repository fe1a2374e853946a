// Entity: a concept of the glossary with every definition that the articles give of it.
import { z } from 'zod'
import { locatedTextSchema, originSchema } from './fields/origin.ts'

export const definitionSchema = z
  .strictObject({
    term: locatedTextSchema.describe('The headword as printed there'),
    text: z.string().describe('The definition without its mark, normalised'),
    document: z.string().describe('Id of the document'),
    kind: z.enum(['definition', 'teaser']).describe('A teaser stands under the term but does not define it'),
    placement: z
      .enum(['section', 'inline'])
      .describe(
        'An entry of its own, in a glossary or in a box (`section`), or a tooltip run into prose (`inline`)',
      ),
    origin: originSchema.describe('Where the definition stands'),
  })
  .meta({ id: 'Definition', description: 'What one article says under a headword' })

export const termSchema = z
  .strictObject({
    id: z.string().describe('Stable id: "term:" and a slug'),
    term: z.string().describe('The preferred name'),
    abbreviations: z.array(z.string()).describe('Short forms'),
    aliases: z.array(z.string()).describe('Other names'),
    plain: z.string().nullable().describe('An editor’s plain-language definition'),
    see: z.array(z.string()).describe('Ids of terms that an editor points to'),
    preferred: z
      .int()
      .min(0)
      .nullable()
      .describe('Index of the preferred definition; null where all are teasers'),
    definitions: z.array(definitionSchema).describe('Every definition, in order of documents'),
    mentions: z
      .array(
        z.strictObject({
          section: z.string().describe('Id of the section'),
          origin: originSchema.describe('The words that mention the term'),
        }),
      )
      .describe('Where the prose uses the term'),
  })
  .meta({ id: 'Term', description: 'A concept of the glossary' })

/** A concept of the glossary. */
export type Term = z.infer<typeof termSchema>
/** What one article says under a headword. */
export type Definition = z.infer<typeof definitionSchema>
