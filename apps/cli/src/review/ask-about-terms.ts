// Review: terms that may be one concept under two names.
import { locate } from '@compendium/diagnostics'
import type { Edited } from '@compendium/preview'
import type { VFileMessage } from 'vfile-message'
import type { Question, WriteFile } from './question.ts'
import { addAlias, addEntries } from './write-glossary.ts'

/**
 * Ask about terms.
 *
 * @param messages Messages of the folder; those of the rule `glossary-unmerged` are asked about.
 * @param glossaryPath Path of the glossary inside the content folder.
 * @param write Writes a file of the folder.
 * @returns A question a pair.
 */
export function askAboutTerms(
  messages: readonly VFileMessage[],
  glossaryPath: string,
  write: WriteFile,
): Question[] {
  return messages.flatMap((message) => {
    const { ruleId, actual: other, expected, file = '', reason, note = '', cause } = message
    const term = expected?.[0]
    if (ruleId !== 'glossary-unmerged' || !other || !term) return []
    const { line, column } = locate(message)
    const answer = (label: string, shows: string, edit: (text: string | null) => Edited) => ({
      label,
      shows,
      write: (hash: string | null) => write(glossaryPath, hash, { edit }),
    })
    const first = cause instanceof Error && 'place' in cause ? (cause as VFileMessage) : null
    return [
      {
        place: { file, line, column },
        rule: ruleId,
        reason,
        shown: first ? [`${first.file}:${locate(first).line} ${first.reason}`] : [],
        note,
        target: glossaryPath,
        answers: [
          answer(
            `They are one: \`${other}\` is another name of \`${term}\``,
            `- term: ${term}\n  aliases: [${other}]`,
            (text) => addAlias(text, term, other),
          ),
          answer(
            `They are one: \`${term}\` is another name of \`${other}\``,
            `- term: ${other}\n  aliases: [${term}]`,
            (text) => addAlias(text, other, term),
          ),
          answer('They are two: give each an entry of its own', `- term: ${term}\n- term: ${other}`, (text) =>
            addEntries(text, [term, other]),
          ),
        ],
      },
    ]
  })
}
