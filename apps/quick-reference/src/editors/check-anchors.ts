// Editors: each statement against the text it is anchored to.
import { report } from '@compendium/diagnostics'
import type { Origin } from '@compendium/schema'
import type { VFile } from 'vfile'
import { narrowOrigin } from '../view/narrow-origin.ts'
import { fingerprint } from '../view/slug.ts'
import type { Anchor } from './editors-file.ts'
import type { EntityText } from './entity-texts.ts'

/** What an anchor stands on. */
export interface AnchorFinding {
  /** Exact words, or the entity as a whole; null where there is no such entity or the words are gone. */
  origins: Origin[] | null
  /** Everything the entity says. */
  text: string
  /** Whether the entity still says what the editor read. */
  fresh: boolean
}

/**
 * Finds what an anchor stands on; a missing or changed text is reported.
 * @param anchor the anchor
 * @param entities texts by entity id
 * @param file the editors' file
 * @param place where the anchor stands in it
 * @returns the finding
 */
export function checkAnchor(
  anchor: Anchor,
  entities: ReadonlyMap<string, EntityText>,
  file: VFile,
  place: { line: number; column: number },
): AnchorFinding {
  const entity = entities.get(anchor.id)
  if (!entity) {
    report(file, `Unexpected anchor \`${anchor.id}\`: the corpus has no such entity`, {
      place,
      ruleId: 'quick-reference-anchor-missing',
      note: 'Look the id up in compendium.json. Until then the statement is left out of the page.',
      fatal: true,
    })
    return { origins: null, text: '', fresh: false }
  }
  if (anchor.words !== undefined)
    return { ...findWords(anchor.words, anchor.id, entity, file, place), text: entity.text }
  // The prefix keeps YAML from reading a fingerprint of digits as a number.
  const now = `sha-${fingerprint(entity.text)}`
  const fresh = now === anchor.seen
  if (!fresh) {
    report(
      file,
      `Unexpected text at \`${anchor.id}\`: it is not the text that was read when \`seen: ${anchor.seen}\` was written`,
      {
        place,
        ruleId: 'quick-reference-anchor-stale',
        note: `Read it again, correct the statement where needed, then write \`seen: ${now}\`.`,
        actual: anchor.seen,
        expected: [now],
      },
    )
  }
  return { origins: entity.origins, text: entity.text, fresh }
}

function findWords(
  words: string,
  id: string,
  entity: EntityText,
  file: VFile,
  place: { line: number; column: number },
): Pick<AnchorFinding, 'origins' | 'fresh'> {
  for (const { text, origin } of entity.parts) {
    const at = text.indexOf(words)
    if (at >= 0) return { origins: [narrowOrigin(origin, text, at, at + words.length)], fresh: true }
  }
  // The note of a checked reference stands in the editors' vocabulary, not in an article.
  if (entity.text.includes(words)) return { origins: entity.origins, fresh: true }
  report(file, `Unexpected words: \`${id}\` does not say “${words}”`, {
    place,
    ruleId: 'quick-reference-anchor-stale',
    note: 'Copy the words from the text of the entity in compendium.json. Until then the statement is left out of the page.',
    fatal: true,
  })
  return { origins: null, fresh: false }
}
