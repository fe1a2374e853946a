// Editors: the shape of content/quick-reference.yaml.
import { z } from 'zod'
import { topicIds } from '../view/topics.ts'

const anchorSchema = z
  .strictObject({
    id: z.string().min(1).describe('Id of the entity that says it'),
    words: z.string().min(1).optional().describe('Exact words of it; without them the whole entity is meant'),
    seen: z
      .string()
      .min(1)
      .optional()
      .describe('Fingerprint of the passage with the words, or of the entity, when the editor read it'),
  })
  .refine(({ seen, words }) => seen !== undefined || words !== undefined, {
    message: 'expected `words`, `seen` or both',
  })
  .meta({ anyOf: [{ required: ['words'] }, { required: ['seen'] }] })

const itemSchema = z.strictObject({
  label: z.string().min(1).optional().describe('Lead term'),
  text: z.string().min(1).describe('What is said, in the editor’s words'),
  population: z.string().min(1).optional().describe('Who was studied'),
  anchors: z.array(anchorSchema).min(1).describe('What says so'),
})

export const editorsFileSchema = z.strictObject({
  title: z.string().min(1).describe('Title of the page'),
  subtitle: z.string().min(1).optional().describe('Who the page is for'),
  scope: z.array(itemSchema).describe('What the page covers and what it does not'),
  bottomLine: z.array(itemSchema).max(7).describe('The few lines to read first'),
  pathway: z.array(itemSchema).describe('Steps, in order'),
  evidence: z
    .array(
      z.strictObject({
        anchor: anchorSchema,
        reference: z.string().describe('Id of the study behind the entity'),
        population: z.string().min(1).optional().describe('Who was studied'),
        note: z.string().min(1).optional().describe('What to know about the study'),
      }),
    )
    .default([])
    .describe('Studies that an editor has tied to entities'),
  axis: z
    .strictObject({
      title: z.string().min(1).describe('Title of the drawing'),
      stages: z
        .array(z.strictObject({ name: z.string().min(1), target: z.string().min(1) }))
        .min(2)
        .describe('Stages from top to bottom, with the value of a medicine’s target that stands for each'),
      signals: z.array(z.string().min(1)).describe('The signal from each stage to the next'),
      anchors: z.array(anchorSchema).min(1).describe('What says so'),
    })
    .refine(({ stages, signals }) => signals.length === stages.length - 1, {
      message: 'expected one signal fewer than stages',
    })
    .nullable()
    .default(null)
    .describe('The chain on which the medicines are drawn'),
  topics: z
    .partialRecord(z.enum(topicIds), z.array(z.string().min(1)))
    .default({})
    .describe('Words of this subject by section of the page'),
  goals: z
    .record(z.string(), z.array(z.string().min(1)))
    .default({})
    .describe('Words by goal of treatment, for the filter'),
  review: z
    .strictObject({
      name: z.string().min(1).describe('Name of the clinician'),
      role: z.string().min(1).describe('Role of the clinician'),
      date: z.iso.date().describe('Day of the sign-off; it is good for twelve months'),
      contentHash: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
        .describe('`meta.contentHash` of the compendium it was given for'),
    })
    .nullable()
    .default(null)
    .describe('A clinician’s sign-off, tied to the content it was given for'),
})

/** The editors' part of the page. */
export type EditorsContent = z.infer<typeof editorsFileSchema>
/** One statement of an editor. */
export type EditorsItem = z.infer<typeof itemSchema>
/** What a statement rests on. */
export type Anchor = z.infer<typeof anchorSchema>
