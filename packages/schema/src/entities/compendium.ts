// Entity: the compiled corpus, the one file between the parse and everything that is rendered.
import { z } from 'zod'
import { disagreementSchema } from './disagreement.ts'
import { documentSchema } from './document.ts'
import { findingSchema } from './finding.ts'
import { medicineSchema } from './medicine.ts'
import { referenceSchema } from './reference.ts'
import { sectionSchema } from './section.ts'
import { tableSchema } from './table.ts'
import { termSchema } from './term.ts'

/** Version of the contract; raised by the table in docs/versions.md. */
export const schemaVersion = '1.0.0'

export const metaSchema = z
  .strictObject({
    schemaVersion: z.string().describe('Version of this contract'),
    contentHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 over the entities'),
    counts: z.record(z.string(), z.int().min(0)).describe('How many of each entity'),
  })
  .meta({ id: 'Meta', description: 'What the file holds' })

export const redirectSchema = z
  .strictObject({
    kind: z.enum(['moved', 'split']),
    to: z.array(z.string()).min(1).describe('The ids that replace it'),
  })
  .meta({ id: 'Redirect', description: 'Where an id that is no longer in use points' })

export const compendiumSchema = z
  .strictObject({
    meta: metaSchema,
    documents: z.array(documentSchema),
    sections: z.array(sectionSchema),
    tables: z.array(tableSchema),
    glossary: z.array(termSchema),
    references: z.array(referenceSchema),
    medicines: z.array(medicineSchema),
    findings: z.array(findingSchema),
    disagreements: z.array(disagreementSchema),
    redirects: z.record(z.string(), redirectSchema),
  })
  .meta({ id: 'Compendium', description: 'A compiled corpus of clinical articles' })

/** A compiled corpus of clinical articles. */
export type Compendium = z.infer<typeof compendiumSchema>
/** What the file holds. */
export type Meta = z.infer<typeof metaSchema>
