// Plan: the editors' file on the clinician's review.
import { report } from '@compendium/diagnostics'
import { describeIssue } from '@compendium/schema/editors-files'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { isNode, LineCounter, parseDocument } from 'yaml'
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
  const lines = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const fault = (reason: string, offset: number) => {
    const { line, col } = lines.linePos(offset)
    const note = 'Every page says that it is a draft until this file is right.'
    report(file, reason, { ruleId: 'handout-review', place: { line, column: col }, note, fatal: true })
  }
  for (const { message, pos } of document.errors)
    fault(`Unexpected YAML, expected a well-formed file: ${message}`, pos[0])
  if (document.errors.length > 0) return { review: null, messages: file.messages }
  const result = reviewSchema.safeParse(document.toJS({ maxAliasCount: 100 }))
  if (!result.success) {
    for (const issue of result.error.issues) {
      const node = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true)
      for (const { reason } of describeIssue(issue, reviewSchema))
        fault(reason, (isNode(node) && node.range?.[0]) || 0)
    }
    return { review: null, messages: file.messages }
  }
  return { review: result.data.status === 'approved' ? result.data : null, messages: file.messages }
}
