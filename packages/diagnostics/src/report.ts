// Stage: any. The only maker of messages: every package reports through here.
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

type Place = NonNullable<VFileMessage['place']>

/** What a message says beside its reason. */
export interface ReportOptions {
  /** Where in the file: a unist point or position, or a node that has one; line 1, column 1 when left out. */
  place?: Place | undefined
  /** Stable id of the rule, in kebab-case. */
  ruleId: string
  /** What an editor can do about it. */
  note?: string | undefined
  /** What stands there. */
  actual?: string | undefined
  /** What could stand there instead, best first. */
  expected?: string[] | undefined
  /** A message about a second place that has to do with this one. */
  cause?: VFileMessage | undefined
  /** `true` is an error, `false` (the default) a warning, `null` information only. */
  fatal?: boolean | null | undefined
}

/**
 * Add a message to a file.
 *
 * @param file
 *   The file the message is about; the message is pushed on `file.messages` and takes its path.
 * @param reason
 *   What was found, as one sentence without a full stop.
 * @param options
 *   Rule, place, advice and severity.
 * @returns
 *   The message, with `source` "compendium".
 */
export function report(file: VFile, reason: string, options: ReportOptions): VFileMessage {
  const { place = { line: 1, column: 1 }, ruleId, note, actual, expected, cause, fatal = false } = options
  const message = file.message(reason, { place, ruleId, source: 'compendium', cause })
  message.fatal = fatal ?? undefined
  message.note = note
  message.actual = actual
  message.expected = expected
  return message
}
