// The list of rules: every id under which this package reports, disagrees or audits, for docs/rules.md.
import type { RuleGroup } from '@compendium/diagnostics'
import { disagreementRules } from '../link/disagreements/link-disagreements.ts'
import { editorsRules } from './editors-rules.ts'
import { parseRules } from './parse-rules.ts'
import { auditRules } from './reference-audit/index.ts'

/**
 * List the rules.
 *
 * @returns Every rule once, by what it is about.
 */
export function listRules(): RuleGroup[] {
  return [
    parseRules,
    editorsRules,
    { title: 'references', rules: auditRules },
    { title: 'disagreements between articles', rules: disagreementRules },
  ]
}
