// Corrections: the shape of one entry of `<article>.corrections.yaml`, as it is proposed and written here.

/** One correction: the quote says where, the other fields say what. The build checks it by the schema of the file. */
export interface Correction {
  /** Words of the article, to the letter. */
  quote: string
  /** Words just before the quote, where it stands twice. */
  prefix?: string
  /** Words just after the quote, where it stands twice. */
  suffix?: string
  kind?: string
  depth?: number
  tier?: string | null
  columns?: string[]
  rows?: string[][]
  definition?: 'definition' | 'teaser' | 'drop'
  note?: string
}

/** A correction that an editor can accept, with a sentence that says what it means. */
export interface Proposal {
  label: string
  correction: Correction
}
