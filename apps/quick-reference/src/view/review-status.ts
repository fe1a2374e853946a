// View: whether a clinician has signed off exactly this content.
import type { EditorsContent } from '../editors/editors-file.ts'

/**
 * Reads the review status. A sign-off holds for the content it was given for, and for twelve months.
 * @param review the sign-off, or null
 * @param contentHash hash of the content of the page
 * @param date date of the page, ISO 8601
 * @returns whether the page is approved, and the words to print
 */
export function reviewStatus(
  review: EditorsContent['review'],
  contentHash: string,
  date: string,
): { approved: boolean; text: string } {
  const draft = 'DRAFT – not clinically reviewed'
  if (!review) return { approved: false, text: draft }
  if (review.contentHash !== contentHash)
    return { approved: false, text: `${draft} since the content changed` }
  const [year, ...rest] = review.date.split('-')
  const expires = [Number(year) + 1, ...rest].join('-')
  if (date >= expires)
    return { approved: false, text: `${draft} since ${review.date}: the review has expired` }
  return { approved: true, text: `Reviewed by ${review.name}, ${review.role}, ${review.date}` }
}
