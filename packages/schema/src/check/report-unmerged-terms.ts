// Check: terms that may be one concept, as messages at the definitions of the second one.
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { EditorsFile } from '../editors/editors-file.ts'
import { readEditors } from '../editors/read-editors.ts'
import { relatePlace } from '../editors/relate-place.ts'
import type { Compendium } from '../entities/compendium.ts'
import type { Term } from '../entities/term.ts'
import { findUnmergedTerms } from './find-unmerged-terms.ts'

const ruleId = 'glossary-unmerged'

/**
 * Report terms that may be one concept under two names.
 *
 * @param compendium The compiled corpus.
 * @param editorsFiles The editors' files: terms that both have an entry in glossary.yaml are held apart on purpose.
 * @returns Information, at the second term's first definition; `actual` is its name, `expected` that of the first.
 */
export function reportUnmergedTerms(
  { glossary, documents }: Compendium,
  editorsFiles: readonly EditorsFile[],
): VFileMessage[] {
  const pathOf = new Map(documents.map(({ id, source }) => [id, source.path]))
  const entries = new Set(readEditors(editorsFiles).glossary?.value?.terms.map(({ term }) => term) ?? [])
  const settled = new Set(glossary.filter(({ term }) => entries.has(term)).map(({ id }) => id))
  const placeOf = ({ definitions }: Term) => {
    const origin = definitions[0]?.term.origin
    const [path, start] = [origin && pathOf.get(origin.document), origin?.spans[0]?.start]
    return path && start ? { path, start } : null
  }
  return findUnmergedTerms(glossary, settled).flatMap(({ term, other, because }) => {
    const [first, second] = [placeOf(term), placeOf(other)]
    if (!second) return []
    const reason = `Unexpected second name \`${other.term}\` beside \`${term.term}\`, expected one term: ${because}`
    return [
      report(new VFile({ path: second.path }), reason, {
        place: second.start,
        ruleId,
        cause: first
          ? relatePlace(first.path, `\`${term.term}\` stands here`, first.start, ruleId)
          : undefined,
        actual: other.term,
        expected: [term.term],
        note: 'Where they are one thing, name one in the `aliases` of the other in glossary.yaml. Where they are two, give each an entry of its own there.',
        fatal: null,
      }),
    ]
  })
}
