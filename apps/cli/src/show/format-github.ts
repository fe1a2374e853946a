// Stage: show. Messages as workflow commands, which GitHub shows at the lines of a change.
import { locate, rulePage, severity, sortMessages } from '@compendium/diagnostics'
import type { VFileMessage } from 'vfile-message'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Write messages as workflow commands.
 *
 * @param messages
 *   Messages of any number of files; `file` is a path inside the repository.
 * @returns
 *   A line a message; empty where there is none.
 */
export function formatGithub(messages: readonly VFileMessage[]): string {
  return sortMessages(messages)
    .map((message) => {
      const { line, column } = locate(message)
      const fields = { file: message.file ?? '', line, col: column, title: message.ruleId ?? '' }
      const properties = Object.entries(fields).map(([name, value]) => `${name}=${property(String(value))}`)
      const help = message.ruleId && `About the rule: ${rulePage(message.ruleId)}`
      const text = [message.reason, message.note, help].filter(Boolean).join('\n')
      return `::${commands[severity(message)]} ${properties.join(',')}::${escapeText(text)}`
    })
    .join('\n')
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
