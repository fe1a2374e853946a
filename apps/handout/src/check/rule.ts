// Check: what a rule over a script is.
import type { Compendium } from '@compendium/schema'
import type { VFile } from 'vfile'
import type { AnchorTarget } from '../script/anchor-index.ts'
import type { Statement } from '../script/statement.ts'

/** What rules look at. */
export interface CheckInput {
  statements: Statement[]
  compendium: Compendium
  index: Map<string, AnchorTarget>
  /** Texts of anchors as the editors saw them. */
  seen: Record<string, string>
}

/** One rule: it reads and reports, and changes nothing. */
export interface Rule {
  /** Stands in every message; the file has the same name. */
  ruleId: string
  /** What must hold. */
  description: string
  check(input: CheckInput, file: VFile): void
}
