// The form of a rule that finds disagreements.
import type { RuleDescription } from '@compendium/diagnostics'
import type { VocabularyFile } from '../../editors/schemas/vocabulary-schema.ts'
import type { Disagreement } from '../../entities/disagreement.ts'
import type { Reference } from '../../entities/reference.ts'
import type { ComparedClaim } from '../article-facts.ts'
import type { FactorStatement } from './factor-statements.ts'

/** What rules look at. */
export interface Evidence {
  references: readonly Reference[]
  /** What was read of factors, in order of documents. */
  factors: readonly FactorStatement[]
  /** What was read of medicines, running prose included. */
  claims: readonly ComparedClaim[]
  medicines: VocabularyFile['medicines']
}

/** A rule: finds subjects of which the articles say different things. Its id is the name of its file. */
export interface DisagreementRule extends RuleDescription {
  find: (evidence: Evidence) => Omit<Disagreement, 'rule'>[]
}
