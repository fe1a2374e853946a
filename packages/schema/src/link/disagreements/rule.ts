// The form of a rule that finds disagreements.
import type { VocabularyFile } from '../../editors/schemas/vocabulary-schema.ts'
import type { Disagreement } from '../../entities/disagreement.ts'
import type { ParsedArticle } from '../../parse/parsed-article.ts'
import type { Claim } from '../medicines/claim.ts'
import type { OpenCompendium } from '../open-compendium.ts'

/** What rules look at. */
export interface Evidence {
  articles: readonly ParsedArticle[]
  compendium: OpenCompendium
  /** What was read of medicines, running prose included. */
  claims: readonly Claim[]
  medicines: VocabularyFile['medicines']
}

/** A rule: finds subjects of which the articles say different things. */
export interface DisagreementRule {
  /** Stable id: the name of the file. */
  id: string
  /** What it compares. */
  description: string
  find: (evidence: Evidence) => Omit<Disagreement, 'rule'>[]
}
