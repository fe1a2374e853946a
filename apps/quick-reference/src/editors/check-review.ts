// Editors: a sign-off covers the content that it was given for.
import { report } from '@compendium/diagnostics'
import type { VFile } from 'vfile'
import type { EditorsContent } from './editors-file.ts'

/**
 * Reports a sign-off of other content.
 * @param review the sign-off, or null
 * @param contentHash hash of the content of the page
 * @param file the editors' file
 * @param place where the hash of the sign-off stands in it
 */
export function checkReview(
  review: EditorsContent['review'],
  contentHash: string,
  file: VFile,
  place: { line: number; column: number },
): void {
  if (!review || review.contentHash === contentHash) return
  report(
    file,
    `Unexpected review of other content on ${review.date}, expected contentHash \`${contentHash}\``,
    {
      place,
      ruleId: 'quick-reference-review',
      note: 'The page says that it is a draft until a clinician has read it whole again.',
      actual: review.contentHash,
      expected: [contentHash],
    },
  )
}
