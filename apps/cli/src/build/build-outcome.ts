// What a build tells the command that asked for it.
import type { Stamps } from '@compendium/corpus'
import type { Severity } from '@compendium/diagnostics'
import type { VFileMessage } from 'vfile-message'

/** One written file, or a folder of them. */
export interface OutputRow {
  path: string
  bytes: number
  detail: string
}

/** What one rule said, with its first place inside the content folder. */
export interface RuleRow {
  severity: Severity
  ruleId: string
  count: number
  file: string
  line: number
  column: number
}

/** Stamps of content and tool, taken before they were read. */
export interface Seen {
  inputs: Stamps
  tool: Stamps
}

/** What a build did. */
export interface BuildOutcome {
  /** True where the last build was made from the same bytes and its outputs still lie there. */
  unchanged: boolean
  articles: number
  outputs: OutputRow[]
  rules: RuleRow[]
  /** All messages; `file` is a path inside the content folder. Empty where nothing changed. */
  messages: VFileMessage[]
  /** Stacks of renderers that failed, for a person who debugs them. */
  stacks: string[]
  /** Stamps of the outputs of the kinds that were built, by path. */
  written: Stamps
  /** What the outputs were made from; null where nothing was built. */
  seen: Seen | null
  exitCode: 0 | 1
}

/** What is remembered of an outcome. `content`: the folder that was built, so that the ids of another one are not missed. */
export type Report = Pick<BuildOutcome, 'articles' | 'rules' | 'exitCode'> & { content: string }
