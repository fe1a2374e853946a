// Check: what a rule over a script is.
import type { RuleDescription } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'
import type { VFile } from 'vfile'
import type { AnchorTarget } from '../script/anchor-index.ts'
import type { Statement } from '../script/statement.ts'

/** What rules look at. */
export interface CheckInput {
  title: string
  statements: Statement[]
  compendium: Compendium
  index: Map<string, AnchorTarget>
  /** Texts of anchors as the editors saw them. */
  seen: Record<string, string>
}

/** One rule: it reads and reports, and changes nothing. Its file has the name of its id. */
export interface Rule extends RuleDescription {
  check(input: CheckInput, file: VFile): void
}
