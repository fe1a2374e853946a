// Plan: the editors' file on the clinician's review.
import { report } from '@compendium/diagnostics'
import { parseYaml } from '@compendium/schema/editors-files'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { z } from 'zod'
import type { Review } from './review.ts'

const signed = { name: z.string().trim().min(1), role: z.string().trim().min(1) }
const covers = {
  date: z.iso.date(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
}

// Only a decision to print without the stamp needs a signature; what is known earlier may be noted earlier.
const reviewSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('draft'), ...z.object({ ...signed, ...covers }).partial().shape }),
  z.strictObject({ status: z.literal('in-review'), ...z.object({ ...signed, ...covers }).partial().shape }),
  z.strictObject({ status: z.literal('approved'), ...signed, ...covers }),
])

/** What a review file says. */
export interface ReadReview {
  /** The decision; null where nobody has approved, or the file breaks its schema. */
  review: Review | null
  messages: VFileMessage[]
}

/**
 * Reads `review.yaml`: status, and the name, role, date and content hash that an approval must state.
 * @param source path and text of the file
 * @returns the approval, if there is one; what is wrong with the file is reported at its line and column
 */
export function readReview(source: { path: string; text: string }): ReadReview {
  const file = new VFile({ path: source.path, value: source.text })
  const { value, issues, placeOf } = parseYaml(source.text, reviewSchema)
  for (const { kind, place, reason, expected, note } of issues) {
    const advice =
      kind === 'syntax'
        ? note
        : 'State a `status`, and for an approval the `name`, `role`, `date` and `contentHash` of who read the handout.'
    report(file, reason, {
      ruleId: 'handout-review',
      place,
      expected,
      note: `${advice} Every page says that it is a draft until this file is right.`,
      fatal: true,
    })
  }
  if (value?.status !== 'approved') return { review: null, messages: file.messages }
  const places = { contentHash: placeOf(['contentHash']), date: placeOf(['date']) }
  return { review: { ...value, source: { path: source.path, ...places } }, messages: file.messages }
}
