// Stage: show. Messages counted by rule, for the closing table of a build.
import { countByRule, locate, type Severity } from '@compendium/diagnostics'
import type { DoubtRow } from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import type { RuleRow } from './build-outcome.ts'

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/**
 * Count messages by rule.
 *
 * @param messages
 *   Messages of a build.
 * @param doubts
 *   Doubts of the parse that are counted already: warnings of rules that report nothing else.
 * @returns
 *   A row a rule, with its first place inside the content folder: errors first, then the most frequent.
 */
export function ruleRows(messages: readonly VFileMessage[], doubts: readonly DoubtRow[] = []): RuleRow[] {
  const rows = countByRule(messages).map(({ severity, ruleId, count, first }) => {
    const { line, column } = locate(first)
    return { severity, ruleId, count, file: first.file ?? '', line, column }
  })
  for (const { rule: ruleId, count, path: file, line, column } of doubts)
    rows.push({ severity: 'warning', ruleId, count, file, line, column })
  return rows.sort(
    (a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1),
  )
}
