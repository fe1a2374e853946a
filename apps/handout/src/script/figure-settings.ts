// Script: what editors may write about a figure.
import { z } from 'zod'

const anchorsSchema = z.array(z.strictObject({ id: z.string(), quote: z.string().optional() })).min(1)
const signalSchema = z.strictObject({ label: z.string(), active: z.boolean() })

/** Settings of the figures that a script can ask for. */
export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hormone-loop'),
    title: z.string(),
    caption: z.string().optional(),
    from: anchorsSchema,
    stages: z.array(z.string()).min(2),
    states: z
      .array(
        z.strictObject({
          label: z.string(),
          caption: z.string(),
          signals: z.array(signalSchema),
          feedback: signalSchema.extend({ targets: z.array(z.int().min(0)).min(1) }),
          input: z.string().nullable(),
        }),
      )
      .min(1),
  }),
  z.strictObject({
    kind: z.literal('icon-arrays'),
    title: z.string(),
    caption: z.string().optional(),
    from: anchorsSchema,
    key: z.strictObject({ filled: z.string(), empty: z.string(), doubtful: z.string().nullable() }),
    arrays: z
      .array(
        z.strictObject({
          label: z.string(),
          caption: z.string(),
          /** Id of a finding in percent. */
          count: z.string(),
          /** How many of the icons stand for "nearly". */
          nearly: z.int().min(0).default(0),
        }),
      )
      .min(1),
  }),
  z.strictObject({
    kind: z.literal('timeline'),
    title: z.string(),
    caption: z.string().optional(),
    axis: z.string(),
    ticks: z.array(z.number()).min(2),
    /** Id of a table whose first column holds timeframes. */
    table: z.string(),
    /** What happens in each phase, in plain words; a row (from 0) gives the time. */
    phases: z.array(z.strictObject({ row: z.int().min(0), text: z.string() })).min(1),
  }),
])

/** Settings of one figure. */
export type FigureSettings = z.infer<typeof figureSchema>
