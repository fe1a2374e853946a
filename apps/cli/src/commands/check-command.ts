// Command: compendium check.
import { listCorpus, type Stamps, stampFiles } from '@compendium/corpus'
import { exitCode, formatJson } from '@compendium/diagnostics'
import type { VFileMessage } from 'vfile-message'
import { stampTool } from '../build/tool-key.ts'
import { checkFolder } from '../check/check-folder.ts'
import { listAllRules } from '../rules/list-all-rules.ts'
import { formatGithub } from '../show/format-github.ts'
import { countArticles } from '../show/format-outcome.ts'
import { formatSarif } from '../show/format-sarif.ts'
import { nameFiles } from '../show/name-files.ts'
import { showMessages } from '../show/show-messages.ts'
import type { Terminal } from '../terminal.ts'

/** How `check` writes messages. */
export type CheckFormat = (typeof checkFormats)[number]

/** The formats, the default first. */
export const checkFormats = ['pretty', 'json', 'sarif', 'github'] as const

/**
 * Run `compendium check`.
 *
 * @param folder
 *   The content folder.
 * @param format
 *   How to write the messages.
 * @param terminal
 *   Where to write.
 * @returns
 *   The exit code: 1 where there is an error.
 */
export async function runCheck(folder: string, format: CheckFormat, terminal: Terminal): Promise<number> {
  const seen = terminal.remember && (await lookAt(folder))
  const { messages, sources } = await checkFolder(folder, terminal.environment.SOURCE_DATE_EPOCH)
  nameFiles(folder, messages)
  const text = await write(messages, format, terminal.color)
  const shown =
    text === '' && format !== 'github'
      ? `${folder}: no issues found in ${countArticles(sources.length)}`
      : text
  if (shown !== '') terminal.print(shown)
  const code = exitCode(messages)
  if (seen) await terminal.remember?.({ content: folder, ...seen, text: shown, exitCode: code })
  return code
}

/** Stamps of the content and of the tool, before they are read. */
async function lookAt(folder: string): Promise<{ inputs: Stamps; tool: Stamps }> {
  const { articles, editors } = listCorpus(folder)
  return { inputs: stampFiles(folder, [...articles, ...editors]), tool: stampTool() }
}

async function write(messages: VFileMessage[], format: CheckFormat, color: boolean): Promise<string> {
  if (format === 'json') return formatJson(messages)
  if (format === 'sarif') {
    const rules = (await listAllRules()).flatMap((group) => group.rules)
    return formatSarif(messages, rules)
  }
  if (messages.length === 0) return ''
  return format === 'github' ? formatGithub(messages) : showMessages(messages, color)
}
