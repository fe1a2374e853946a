// Script: the works that the editors name, and the articles of the corpus.
import { nearestName, report } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'
import type { VFile } from 'vfile'
import type { SourcesPlan } from '../plan/blocks.ts'
import { isPrintable, sourceLine } from '../plan/source-list.ts'
import type { Statement } from './statement.ts'

/**
 * Plans the list of sources.
 * @param ids ids of references, in the order of print
 * @param compendium the corpus
 * @param file takes an error for an id that is unknown, a web page or rejected by an editor
 * @param place of the directive
 */
export function planSources(
  ids: string[],
  compendium: Compendium,
  file: VFile,
  place: Statement['place'],
): SourcesPlan {
  const references = new Map(compendium.references.map((reference) => [reference.id, reference]))
  const entries = ids.flatMap((id) => {
    const reference = references.get(id)
    if (reference && isPrintable(reference)) return [sourceLine(reference)]
    const near = reference ? null : nearestName(id, references.keys())
    const reason = reference
      ? `Unexpected source \`${id}\`, expected no page of the web, shop, machine-written text or rejected work`
      : `Unexpected source \`${id}\`, expected the id of a reference`
    report(file, reason, {
      ruleId: 'handout-source',
      place,
      expected: near ? [near] : undefined,
      note: near
        ? `Did you mean \`${near}\`?`
        : 'Name another work of the reference list, or take this one out.',
      fatal: true,
    })
    return []
  })
  const titles = compendium.documents.map(({ title, id }) => title ?? id).join('; ')
  return { type: 'sources', entries: [...entries, { text: `The articles: ${titles}.`, url: null }] }
}
