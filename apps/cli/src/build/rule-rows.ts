// Stage: show. Messages counted by rule, for the closing table of a build.
import { countByRule, locate } from '@compendium/diagnostics'
import type { VFileMessage } from 'vfile-message'
import type { RuleRow } from './build-outcome.ts'

/**
 * Count messages by rule.
 *
 * @param messages
 *   Messages of a build.
 * @returns
 *   A row a rule, with its first place inside the content folder.
 */
export function ruleRows(messages: readonly VFileMessage[]): RuleRow[] {
  return countByRule(messages).map(({ severity, ruleId, count, first }) => {
    const { line, column } = locate(first)
    return { severity, ruleId, count, file: first.file ?? '', line, column }
  })
}
