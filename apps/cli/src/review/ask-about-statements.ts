// Review: statements whose source has changed since an editor read it.
import { locate } from '@compendium/diagnostics'
import type { Edited } from '@compendium/preview'
import type { Compendium } from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import type { Question, WriteFile } from './question.ts'

/**
 * Ask about statements of the handout and the quick reference.
 *
 * @param messages Messages of the folder.
 * @param compendium The compiled folder.
 * @param write Writes a file of the folder.
 * @returns A question a stale statement, in the order of the messages.
 */
export async function askAboutStatements(
  messages: readonly VFileMessage[],
  compendium: Compendium,
  write: WriteFile,
): Promise<Question[]> {
  const stale = messages.filter(
    ({ ruleId, fatal }) => /^(?:handout|quick-reference-anchor)-stale$/.test(ruleId ?? '') && fatal !== true,
  )
  if (stale.length === 0) return []
  const { acceptAnchors } = await import('@compendium/handout')
  return stale.map((message) => {
    const { ruleId = '', file = '', reason, cause } = message
    const place = locate(message)
    const edit = (text: string | null): Edited => {
      if (text === null) return { text: null, reason: 'it is gone' }
      const { line, column } = place
      if (ruleId === 'handout-stale')
        return { text: acceptAnchors(text, compendium, { line, column }), reason: null }
      return acceptSeen(text, message)
    }
    const source = cause instanceof Error && 'place' in cause ? (cause as VFileMessage) : null
    return {
      place: { file, line: place.line, column: place.column },
      rule: ruleId,
      reason,
      shown: [...changeOf(message), ...(source ? [`${source.file}:${locate(source).line}`] : [])],
      note: 'Where it does not hold, correct the statement in the file, then accept it here.',
      target: file,
      answers: [
        {
          label: 'The statement holds with the words that stand there: note that it was read again',
          shows:
            ruleId === 'handout-stale' ? `${file}: the words as they are` : `seen: ${message.expected?.[0]}`,
          write: (hash) => write(file, hash, { edit }),
        },
      ],
    }
  })
}

/** What the source said and what it says; the quick reference notes a fingerprint only. */
function changeOf({ ruleId, actual, expected, note = '' }: VFileMessage): string[] {
  if (ruleId !== 'handout-stale') return [note]
  return [...(expected ?? []).map((before) => `was  “${before}”`), `now  “${actual}”`]
}

/** The fingerprint that stands at the place of the message, or after it, is replaced. */
function acceptSeen(text: string, message: VFileMessage): Edited {
  const { actual: seen, expected } = message
  const { line } = locate(message)
  let from = 0
  for (let at = 1; at < line; at++) from = text.indexOf('\n', from) + 1
  const at = seen ? text.indexOf(seen, from) : -1
  const now = expected?.[0]
  if (!seen || !now || at === -1) return { text: null, reason: 'its `seen` does not stand where it stood' }
  return { text: text.slice(0, at) + now + text.slice(at + seen.length), reason: null }
}
