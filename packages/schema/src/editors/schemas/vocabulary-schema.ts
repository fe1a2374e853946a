// Editors' file: vocabulary.yaml, the subject's own words.
import { z } from 'zod'
import { propertySchema } from '../../entities/medicine.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')
  .describe('Lower-case words joined by hyphens')
const names = z.array(z.string().min(1)).default([])

export const vocabularyFileSchema = z
  .strictObject({
    medicines: z
      .array(
        z.strictObject({
          id: slug,
          name: z.string().min(1).describe('Generic name'),
          names: names.describe('Brand names and other spellings'),
          class: z.string().min(1).nullable().default(null).describe('Pharmacological class'),
          codes: z
            .strictObject({
              atc: z.string().nullable().default(null).describe('ATC code, null where nobody confirmed it'),
              rxnorm: z
                .string()
                .nullable()
                .default(null)
                .describe('RxNorm id, null where nobody confirmed it'),
            })
            .default({ atc: null, rxnorm: null }),
        }),
      )
      .default([]),
    classes: z
      .array(
        z.strictObject({
          id: slug,
          name: z.string().min(1).describe('The class'),
          names: names.describe('How articles name the class'),
          medicines: z.array(slug).describe('Ids of the medicines in it'),
        }),
      )
      .default([]),
    properties: z
      .array(
        z.strictObject({
          property: propertySchema,
          labels: names.describe('Headings of columns or rows that hold the property'),
          cues: names.describe('Words by which a sentence is known to state the property'),
        }),
      )
      .default([]),
    targets: z
      .array(
        z.strictObject({
          id: slug,
          name: z.string().min(1).describe('The place'),
          names: names.describe('How articles name the place'),
        }),
      )
      .default([]),
  })
  .meta({
    id: 'VocabularyFile',
    description: 'vocabulary.yaml: medicines, their classes, properties, places',
  })

/** The content of vocabulary.yaml. */
export type VocabularyFile = z.infer<typeof vocabularyFileSchema>
