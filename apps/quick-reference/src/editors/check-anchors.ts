// Editors: each statement against the text it is anchored to.
import { createHash } from 'node:crypto'
import { report } from '@compendium/diagnostics'
import type { Origin } from '@compendium/schema'
import type { VFile } from 'vfile'
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
    report(file, `Unexpected anchor \`${id}\`: the corpus has no such entity`, {
      place,
      ruleId: 'quick-reference-anchor-missing',
      note: 'Look the id up in compendium.json. Until then the statement is left out of the page.',
      fatal: true,
    })
    return null
  }
  const found = words === undefined ? whole(entity) : withWords(words, entity)
  if (!found) {
    report(file, `Unexpected words: \`${id}\` does not say “${words}”`, {
      place,
      ruleId: 'quick-reference-anchor-stale',
      note: 'Copy the words from the text of the entity in compendium.json. Until then the statement is left out of the page.',
      fatal: true,
    })
    return null
  }
  // The prefix keeps YAML from reading a fingerprint of digits as a number.
  const now = `sha-${createHash('sha256').update(found.text).digest('hex').slice(0, 8)}`
  const fresh = seen === undefined || seen === now
  if (!fresh) {
    report(file, `Unexpected text at \`${id}\`: it has changed since \`seen: ${seen}\` was written`, {
      place,
      ruleId: 'quick-reference-anchor-stale',
      note: `Read it again, correct the statement where needed, then write \`seen: ${now}\`.`,
      actual: seen,
      expected: [now],
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
