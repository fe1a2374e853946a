// Entity: one article as a whole.
import { z } from 'zod'
import { locatedTextSchema, originSchema } from './fields/origin.ts'

export const coverageSchema = z
  .strictObject({
    content: z.int().min(0).describe('Characters that entities claim'),
    markup: z.int().min(0).describe('Characters of bullets, pipes, rules and marks between claims'),
    furniture: z.int().min(0).describe('Characters of page furniture'),
    blank: z.int().min(0).describe('White space'),
    unclaimed: z.int().min(0).describe('Characters that nothing claims; always 0'),
  })
  .meta({ id: 'Coverage', description: 'Every character of the file, counted by what claimed it' })

export const documentSchema = z
  .strictObject({
    id: z.string().describe('Stable id, from the file name'),
    title: z.string().nullable().describe('Title, where the article or an editor states one'),
    titleOrigin: originSchema
      .nullable()
      .describe('Where the article prints its title; null where it prints none'),
    source: z
      .strictObject({
        path: z.string().describe('Path inside the content folder, with forward slashes'),
        mediaType: z.enum(['text/plain', 'text/markdown']).describe('How the file is read'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('SHA-256 of the bytes of the file'),
        bytes: z.int().min(0).describe('Size of the file in bytes'),
      })
      .describe('The file the document was read from'),
    sections: z.array(z.string()).describe('Ids of the top-level sections, in order'),
    furniture: z.array(locatedTextSchema).describe('Lines that belong to the page, not to the article'),
    coverage: coverageSchema.describe('What claimed each character'),
  })
  .meta({ id: 'Document', description: 'One article' })

/** One article. */
export type Document = z.infer<typeof documentSchema>
/** Every character of the file, counted by what claimed it. */
export type Coverage = z.infer<typeof coverageSchema>
