// Editors' file: <article>.corrections.yaml, what the parse of one article got wrong.
import { z } from 'zod'
import { tierSchema } from '../../entities/section.ts'

/** The kinds that an editor can give a line. */
export const lineKinds = [
  'title',
  'furniture',
  'heading',
  'paragraph',
  'pullQuote',
  'imageDescription',
  'listItem',
  'tableRow',
  'caption',
  'flatTable',
  'glossaryTerm',
  'glossaryDefinition',
  'reference',
  'continuation',
] as const

const correctionSchema = z
  .strictObject({
    quote: z.string().min(1).describe('Words of the article file, to the letter, that stand in one place'),
    prefix: z.string().min(1).optional().describe('Words just before the quote, where it stands twice'),
    suffix: z.string().min(1).optional().describe('Words just after the quote, where it stands twice'),
    kind: z.enum(lineKinds).optional().describe('What the line of the quote is'),
    depth: z
      .int()
      .min(1)
      .max(6)
      .optional()
      .describe('Depth of the heading that the quote stands in; 1 is a tier'),
    tier: tierSchema.nullable().optional().describe('Tier of the section whose heading the quote stands in'),
    columns: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Column labels of the table whose header line the quote stands in'),
    rows: z
      .array(z.array(z.string()))
      .optional()
      .describe('Cells of each row of that table, to the letter; a row a line'),
    definition: z
      .enum(['definition', 'teaser', 'drop'])
      .optional()
      .describe('What the glossary text is that the quote stands in'),
    note: z.string().optional().describe('Why'),
  })
  .refine(
    ({ kind, depth, tier, columns, rows, definition }) =>
      [kind, depth, tier, columns, rows, definition].some((field) => field !== undefined),
    { error: 'expected one of `kind`, `depth`, `tier`, `columns`, `rows` or `definition`' },
  )
  .refine(({ rows, columns }) => rows === undefined || columns !== undefined, {
    error: 'expected `columns` beside `rows`',
  })

export const correctionsFileSchema = z
  .strictObject({
    title: z.string().min(1).optional().describe('Title of the article'),
    corrections: z.array(correctionSchema).default([]).describe('Corrections, each at its quote'),
  })
  .meta({ id: 'CorrectionsFile', description: '<article>.corrections.yaml: corrections to one article' })

/** The content of a corrections file. */
export type CorrectionsFile = z.infer<typeof correctionsFileSchema>
/** One correction. */
export type Correction = CorrectionsFile['corrections'][number]
