// Stage: show. How often each rule spoke, worst first.
import type { VFileMessage } from 'vfile-message'
import { type Severity, severity } from './severity.ts'
import { sortMessages } from './sort-messages.ts'

/** How often one rule spoke at one severity. */
export interface RuleCount {
  severity: Severity
  ruleId: string
  count: number
  /** The first message of the rule, as `file:line:column reason` would name it. */
  first: VFileMessage
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/**
 * Count messages by rule and severity.
 *
 * @param messages
 *   Messages of any number of files.
 * @returns
 *   One entry a rule and severity: errors before warnings before information, then the most frequent first.
 */
export function countByRule(messages: readonly VFileMessage[]): RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const message of sortMessages(messages)) {
    const level = severity(message)
    const ruleId = message.ruleId ?? 'no-rule'
    const key = `${level} ${ruleId}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { severity: level, ruleId, count: 1, first: message })
  }
  return [...counts.values()].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1),
  )
}
