// Command: compendium check.
import { exitCode, formatJson, formatPretty } from '@compendium/diagnostics'
import { checkFolder } from '../check/check-folder.ts'
import { listAllRules } from '../rules/list-all-rules.ts'
import { formatGithub } from '../show/format-github.ts'
import { countArticles } from '../show/format-outcome.ts'
import { formatSarif } from '../show/format-sarif.ts'
import { nameFiles } from '../show/name-files.ts'
import { textOf } from '../show/text-of.ts'
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
  const { messages, sources } = await checkFolder(folder, terminal.environment.SOURCE_DATE_EPOCH)
  nameFiles(folder, messages)
  if (format === 'json') terminal.print(formatJson(messages))
  else if (format === 'sarif') {
    const rules = (await listAllRules()).flatMap((group) => group.rules)
    terminal.print(formatSarif(messages, rules))
  } else if (format === 'github') {
    if (messages.length > 0) terminal.print(formatGithub(messages))
  } else if (messages.length > 0)
    terminal.print(await formatPretty(messages, { color: terminal.color, textOf }))
  else terminal.print(`${folder}: no issues found in ${countArticles(sources.length)}`)
  return exitCode(messages)
}
