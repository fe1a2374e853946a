// Stage: any. What a page about a rule says; each package keeps the descriptions of its rules beside them.

/** Content that makes a rule speak. */
export interface RuleExample {
  /** Contents by path inside a content folder, beside the article that all examples share. */
  files: Readonly<Record<string, string>>
  /** Contents of an earlier build, where the rule compares with one; `files` replace them. */
  before?: Readonly<Record<string, string>>
}

/** A rule, as an editor reads of it. */
export interface RuleDescription {
  /** Stable id, in kebab-case: it stands in every message of the rule. */
  id: string
  /** What the rule finds, as one sentence. */
  finds: string
  /** Why it matters. */
  why: string
  /** How to mend it. */
  fix: string
  /** Content that makes the rule speak, or in words when it speaks where no content can show it. */
  example: RuleExample | string
}

/** Rules that are about one thing. */
export interface RuleGroup {
  /** What they are about, in the plural. */
  title: string
  rules: readonly RuleDescription[]
}

/** The page that describes every rule, inside the repository. */
export const rulesPage = 'docs/rules.md'

/**
 * Tell where a rule is described.
 *
 * @param ruleId
 *   Id of the rule.
 * @returns
 *   Path of the page with the heading of the rule: "docs/rules.md#yaml-syntax".
 */
export function rulePage(ruleId: string): string {
  return `${rulesPage}#${ruleId}`
}
