// A message about a second place, to be the cause of another message. It stands in no list by itself.
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/**
 * Make a message about a second place.
 *
 * @param path Path of the file.
 * @param reason What stands there.
 * @param place Where.
 * @param ruleId The rule of the message that it belongs to.
 * @returns The message, for `cause`.
 */
export function relatePlace(
  path: string,
  reason: string,
  place: NonNullable<VFileMessage['place']>,
  ruleId: string,
): VFileMessage {
  return report(new VFile({ path }), reason, { place, ruleId, fatal: null })
}
