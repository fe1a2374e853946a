// What a build finds before it begins, and what it leaves for the next build of its process.
import type { BuildRecord, CorpusListing, KeptStamps, Stamps } from '@compendium/corpus'
import type { OutputRow, Report } from './build-outcome.ts'

/** What a build finds before it begins. */
export interface Findings {
  /** What identifies the record that was read; null where there is none. */
  identity: string | null
  listing: CorpusListing
  /** What the last build remembered; null where there was none, or it was stopped while it put its outputs in place. */
  record: BuildRecord<OutputRow, Report> | null
  /** Stamps of the last build. */
  stamps: KeptStamps
  inputs: Stamps
  tool: Stamps
  /** Stamps of the outputs of the kinds that are asked for, as they lie there. */
  outputs: Stamps
  /** Hash of the tool. */
  toolKey: string
  /** Hash of the part of the tool that parses. */
  parserKey: string
  /** Key of everything that outputs are made from. */
  key: string
  /** True where everything that is asked for lies there, made from the same bytes without an error. */
  isUnchanged: boolean
}

/** What a build of this process left in the output folder: the next one need not read it. */
export interface LeftState {
  /** What identifies the record: another build of the folder puts another in its place. */
  identity: string | null
  listing: CorpusListing
  record: BuildRecord<OutputRow, Report>
  stamps: KeptStamps
}
