// Check: the list of rules over a script, in the order they run.
import { handoutAnchor } from './handout-anchor.ts'
import { handoutDose } from './handout-dose.ts'
import { handoutMedicine } from './handout-medicine.ts'
import { handoutNumber } from './handout-number.ts'
import { handoutStale } from './handout-stale.ts'
import { handoutTerm } from './handout-term.ts'
import { handoutWording } from './handout-wording.ts'
import type { Rule } from './rule.ts'

/** All rules over a script. */
export const scriptRules: readonly Rule[] = [
  handoutAnchor,
  handoutStale,
  handoutNumber,
  handoutMedicine,
  handoutDose,
  handoutWording,
  handoutTerm,
]
