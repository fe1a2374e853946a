// Theme: paper and type of the editions, in points.

/** Standard print, or large print re-flowed from the same plan. */
export type Edition = 'standard' | 'large-print'
/** Paper the handout is made for. */
export type Paper = 'a4' | 'letter'

/** Sizes of one edition. */
export interface Sizes {
  body: number
  lead: number
  /** Word list and sources. */
  small: number
  /** Sizes of headings of level 1 to 3. */
  heading: [number, number, number]
  /** Head and foot of the page. */
  furniture: number
  /** Lines at the foot of the page: the title stands on one of its own where type is large. */
  footLines: 1 | 2
  /** Height of a line as a share of its size. */
  leading: number
  /** Longest line of running text: about 70 characters of the face. */
  measure: number
}

/** A page. */
export interface PageSize {
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
}

/** Nothing in a handout is printed smaller than this. */
export const minimumFontSize = 12

const bodies: Record<Edition, number> = { standard: 12, 'large-print': 18 }
const sheets: Record<Paper, [number, number]> = { a4: [595.28, 841.89], letter: [612, 792] }

/**
 * Sizes of an edition.
 * @param edition standard or large print
 */
export function sizesOf(edition: Edition): Sizes {
  const body = bodies[edition]
  return {
    body,
    lead: Math.round(body * 1.16),
    small: edition === 'standard' ? minimumFontSize : 16,
    heading: edition === 'standard' ? [23, 16, 13] : [32, 24, 20],
    furniture: edition === 'standard' ? minimumFontSize : 16,
    footLines: edition === 'standard' ? 1 : 2,
    leading: 1.3,
    // Source Sans 3 sets about 2.13 characters to the em of running English.
    measure: body * 32.8,
  }
}

/**
 * Page of a paper size. Text stands 15 mm or more from the edges; head and foot of the page stand in the margin.
 * @param paper A4 or US Letter
 * @param edition large print needs more room for head and foot, and for its lines
 */
export function pageOf(paper: Paper, edition: Edition): PageSize {
  const [width, height] = sheets[paper]
  const [top, bottom, side] = edition === 'standard' ? [51, 43, 48] : [66, 76, 44]
  return { width, height, margin: { top, right: side, bottom, left: side } }
}
