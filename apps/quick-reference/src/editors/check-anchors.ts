// Editors: each statement against the text it is anchored to.
import { createHash } from 'node:crypto'
import { nearestName, report } from '@compendium/diagnostics'
import type { Origin } from '@compendium/schema'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { narrowOrigin } from '../view/narrow-origin.ts'
import type { Anchor } from './editors-file.ts'
import type { EntityText, FindEntity } from './entity-texts.ts'

/** What an anchor stands on. */
export interface AnchorFinding {
  /** Where the words stand, or the first passage of the entity. */
  origins: Origin[]
  /** The passage with the words, or everything the entity says. */
  text: string
  /** Whether it still says what the editor read. */
  fresh: boolean
}

/**
 * Finds what an anchor stands on; a missing or changed text is reported.
 * @param anchor the anchor
 * @param entities texts of entities
 * @param file the editors' file
 * @param place where the anchor stands in it
 * @returns the finding; null where there is no such entity or the words are gone
 */
export function checkAnchor(
  anchor: Anchor,
  entities: FindEntity,
  file: VFile,
  place: { line: number; column: number },
): AnchorFinding | null {
  const { id, words, seen } = anchor
  const entity = entities(id)
  if (!entity) {
    const near = nearestName(id, entities.ids())
    const hint = near ? `Did you mean \`${near}\`?` : 'Look the id up in compendium.json, or in the preview.'
    report(file, `Unexpected anchor \`${id}\`, expected the id of an entity`, {
      place,
      ruleId: 'quick-reference-anchor-missing',
      expected: near ? [near] : undefined,
      note: `${hint} Until then the statement is left out of the page.`,
      fatal: true,
    })
    return null
  }
  const found = words === undefined ? whole(entity) : withWords(words, entity)
  if (!found) {
    report(file, `Unexpected words “${words}”, expected words of \`${id}\``, {
      place,
      ruleId: 'quick-reference-anchor-stale',
      note: 'Copy the words from one paragraph, item or row of it, to the letter. Until then the statement is left out of the page.',
      fatal: true,
    })
    return null
  }
  // The prefix keeps YAML from reading a fingerprint of digits as a number.
  const now = `sha-${createHash('sha256').update(found.text).digest('hex').slice(0, 8)}`
  const fresh = seen === undefined || seen === now
  if (!fresh) {
    report(file, `Unexpected change of the text of \`${id}\`, expected the one of \`seen: ${seen}\``, {
      place,
      ruleId: 'quick-reference-anchor-stale',
      note: `Read it again, correct the statement where needed, then write \`seen: ${now}\` (\`compendium review\` does).`,
      actual: seen,
      expected: [now],
      cause: sourceOf(found.origins[0], entities),
    })
  }
  return { ...found, fresh }
}

function whole({ text, parts }: EntityText): Omit<AnchorFinding, 'fresh'> {
  return { text, origins: parts.slice(0, 1).map(({ origin }) => origin) }
}

function withWords(words: string, { parts }: EntityText): Omit<AnchorFinding, 'fresh'> | null {
  for (const { text, origin } of parts) {
    const at = text.indexOf(words)
    if (at >= 0) return { text, origins: [narrowOrigin(origin, text, at, at + words.length)] }
  }
  return null
}

/** The line of the article that the statement rests on, for the second place of the message. */
function sourceOf(origin: Origin | undefined, entities: FindEntity): VFileMessage | undefined {
  const path = origin && entities.pathOf(origin.document)
  const place = origin?.spans[0]?.start
  if (!path || !place) return undefined
  const ruleId = 'quick-reference-anchor-stale'
  return report(new VFile({ path }), 'It rests on this', { place, ruleId, fatal: null })
}
