// Stage: contract. The shapes that go into and come out of this package.

/** What the rest of the same document says; every field only helps to decide, none is needed. */
export interface FlatTableContext {
  /** Running text of the same document: words that stand together there are seldom parted here. */
  prose?: string
  /** Headings, lead terms of lists, glossary terms and bold terms of the same document. */
  phrases?: readonly string[]
  /** The table's caption, where one is known. */
  caption?: string | null
}

/** One cell: its text and its UTF-16 range in its line (`end` exclusive). An empty cell has `start === end`. */
export interface FlatCell {
  text: string
  start: number
  end: number
}

/** One row of the body. */
export interface FlatRow {
  /** Index into the lines that were passed in. */
  line: number
  /** As many cells as there are columns; joined they are the line, white space aside. */
  cells: FlatCell[]
  /** Calibrated probability (0..1) that every cell of the row is right. */
  confidence: number
}

/** One way to cut the header and the rows. */
export interface FlatReading {
  columns: FlatCell[]
  rows: FlatRow[]
}

/** A table that got its borders back. */
export interface FlatTable extends FlatReading {
  /** Index of the header among the lines that were passed in; -1 when there was no line. */
  headerLine: number
  /** Number of lines used up, counted from the first line passed in. */
  end: number
  /** Calibrated share (0..1) of rows that are expected to be right in every cell. */
  confidence: number
  /** Sentences that say what made the confidence as low as it is; empty when nothing did. */
  reasons: string[]
  /** The second-best reading; `null` when there is no other. */
  alternative: FlatReading | null
}

/** A table found within a run of lines. */
export interface FoundFlatTable {
  /** Index of the line that is the caption; `null` when the run starts with the header. */
  captionLine: number | null
  table: FlatTable
}
