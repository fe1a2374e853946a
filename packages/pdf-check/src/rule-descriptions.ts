// Public: the list of rules, for documentation.

import { rules } from './rules/index.ts'

/** What a rule is about. */
export interface RuleDescription {
  /** Clause and test of PDF/UA-1 where there is one, else a word for it. */
  id: string
  /** What must hold. */
  says: string
  /** Why it matters to a reader. */
  why: string
}

/** All rules in the order they run. */
export const ruleDescriptions: readonly RuleDescription[] = rules.map(({ id, says, why }) => ({
  id,
  says,
  why,
}))
