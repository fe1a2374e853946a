// Plan: whether a clinician's review covers what is printed.
import type { YamlPlace } from '@compendium/schema/editors-files'

/** A clinician's decision on a handout, kept beside the content. */
export interface Review {
  status: 'draft' | 'in-review' | 'approved'
  /** Full name of the clinician. */
  name: string
  /** For example "consultant endocrinologist". */
  role: string
  /** Day of the review, ISO 8601. */
  date: string
  /** `contentHash` of the handout that was reviewed: of the compendium and, where there is one, the script. */
  contentHash: string
  /** The file it stands in, and where in it: a message on the decision is about these. */
  source?: { path: string; contentHash: YamlPlace; date: YamlPlace }
}

/** Stands on each page of a handout that no review covers. */
export const draftStamp = 'DRAFT – not clinically reviewed – do not give to patients'

/**
 * Tells whether a review covers this content on this day. It does for twelve months, for the content with its hash only.
 * @param review the decision, or null
 * @param contentHash hash of the content at hand
 * @param date the day of the build, ISO 8601
 */
export function isApproved(review: Review | null, contentHash: string, date: string): review is Review {
  if (review?.status !== 'approved' || review.contentHash !== contentHash) return false
  if (!review.name.trim() || !review.role.trim()) return false
  const given = Date.parse(review.date)
  const end = new Date(given)
  end.setUTCFullYear(end.getUTCFullYear() + 1)
  return Date.parse(date) >= given && Date.parse(date) <= end.getTime()
}
