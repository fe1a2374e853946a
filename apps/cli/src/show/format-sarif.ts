// Stage: show. Messages as SARIF 2.1.0, which code hosts and editors read.
import { locate, type RuleDescription, rulePage, severity, sortMessages } from '@compendium/diagnostics'
import type { VFileMessage } from 'vfile-message'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * Write messages as SARIF.
 *
 * @param messages
 *   Messages of any number of files; `file` is a path relative to where the log is read.
 * @param described
 *   What the rules find, and how to mend it.
 * @returns
 *   A SARIF log with one run.
 */
export function formatSarif(
  messages: readonly VFileMessage[],
  described: readonly RuleDescription[],
): string {
  const sorted = sortMessages(messages)
  const rules = [...new Set(sorted.map(({ ruleId }) => ruleId ?? 'message'))].sort()
  const byId = new Map(described.map((rule) => [rule.id, rule]))
  const results = sorted.map((message) => {
    const { line, column, endLine, endColumn } = locate(message)
    const end = endLine === null ? {} : { endLine, endColumn }
    return {
      ruleId: message.ruleId ?? 'message',
      level: levels[severity(message)],
      message: { text: message.note ? `${message.reason}. ${message.note}` : message.reason },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI((message.file ?? '').replaceAll('\\', '/')) },
            region: { startLine: line, startColumn: column, ...end },
          },
        },
      ],
    }
  })
  const driver = { name: 'compendium', rules: rules.map((id) => describe(id, byId.get(id))) }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return JSON.stringify(log, null, 2)
}

function describe(id: string, rule: RuleDescription | undefined) {
  if (!rule) return { id }
  return {
    id,
    shortDescription: { text: rule.finds },
    fullDescription: { text: `${rule.finds} ${rule.why}` },
    help: { text: `${rule.fix} See ${rulePage(id)}.` },
  }
}
