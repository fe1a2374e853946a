// Model: the text of a page as runs and lines.

/** A run of text in one font and size. */
export interface PdfTextRun {
  text: string
  /** Left end of the baseline in points from the left edge of the page. */
  x: number
  /** Baseline in points from the bottom edge of the page. */
  y: number
  /** Width in points. */
  width: number
  /** Height in points. */
  height: number
  /** Size in points as printed, after all scaling. */
  fontSize: number
  /** Page index from 0. */
  page: number
  /** Standard type of the structure element that holds it; `Artifact`; `null` for text without a tag. */
  tag: string | null
  /** Standard types from the root of the structure tree down to `tag`; empty outside of it. */
  path: string[]
  /** Marked-content identifier on its page. */
  mcid: number | null
  /** Whether it runs horizontally from left to right. */
  upright: boolean
  /** Whether the line ends after it. */
  endsLine: boolean
}

/** Runs that stand on one line. */
export interface PdfTextLine {
  text: string
  x: number
  y: number
  width: number
  height: number
  /** The largest size on the line. */
  fontSize: number
  page: number
  runs: PdfTextRun[]
}

/** The text of a page. */
export interface PdfPageText {
  /** Page index from 0. */
  page: number
  /** Tagged runs in the order of the structure tree, then artifacts and untagged runs as they are painted. */
  runs: PdfTextRun[]
  /** The same runs as lines. */
  lines: PdfTextLine[]
}
