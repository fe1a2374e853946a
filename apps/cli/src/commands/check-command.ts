// Command: compendium check.
import { listCorpus } from '@compendium/corpus'
import { exitCode, formatJson, formatPretty } from '@compendium/diagnostics'
import { compileCorpus } from '../build/compile-corpus.ts'
import { countArticles, inFolder } from '../show/format-outcome.ts'
import type { Terminal } from '../terminal.ts'

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
export async function runCheck(
  folder: string,
  format: 'pretty' | 'json',
  terminal: Terminal,
): Promise<number> {
  const { messages, sources } = await compileCorpus(folder, await listCorpus(folder), null)
  for (const message of messages) message.file = inFolder(folder, message.file)
  if (format === 'json') terminal.print(formatJson(messages))
  else if (messages.length > 0) terminal.print(await formatPretty(messages, { color: terminal.color }))
  else terminal.print(`${folder}: no issues found in ${countArticles(sources.length)}`)
  return exitCode(messages)
}
