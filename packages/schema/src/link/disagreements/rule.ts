// The form of a rule that finds disagreements.
import type { RuleDescription } from '@compendium/diagnostics'
import type { VocabularyFile } from '../../editors/schemas/vocabulary-schema.ts'
import type { Disagreement } from '../../entities/disagreement.ts'
import type { ComparedCitation, ComparedClaim, ComparedFactor, FactPointer } from '../compared-facts.ts'
import type { MergedReference } from '../references/merge-references.ts'

/** What rules look at. */
export interface Evidence {
  references: readonly MergedReference[]
  /** All citations of the corpus. */
  citations: readonly ComparedCitation[]
  /** What was read of factors, in order of documents. */
  factors: readonly ComparedFactor[]
  /** What was read of medicines, running prose included. */
  claims: readonly ComparedClaim[]
  medicines: VocabularyFile['medicines']
}

/** A disagreement whose sides are facts of articles. */
export interface FoundDisagreement extends Omit<Disagreement, 'rule' | 'positions'> {
  positions: FactPointer[]
}

/** A disagreement that the corpus has; where its sides stand is looked up afterwards. */
export interface LinkedDisagreement extends FoundDisagreement {
  rule: string
}

/** A rule: finds subjects of which the articles say different things. Its id is the name of its file. */
export interface DisagreementRule extends RuleDescription {
  find: (evidence: Evidence) => FoundDisagreement[]
}
