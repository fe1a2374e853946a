// Script: the works that the editors name, and the articles that the handout rests on.
import { nearestName, report } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'
import type { VFile } from 'vfile'
import type { SourcesPlan } from '../plan/blocks.ts'
import { isPrintable, sourceLine } from '../plan/source-list.ts'
import type { AnchorTarget } from './anchor-index.ts'
import { resolveAnchor } from './resolve-anchors.ts'
import type { Anchor, Statement } from './statement.ts'

/**
 * Plans the list of works; the articles are added when everything that is stated is known.
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
  return { type: 'sources', entries }
}

/**
 * Names the articles that statements rest on.
 * @param statements everything the script states
 * @param compendium the corpus
 * @param index entities by id
 * @returns a line of the list of sources; none where no statement rests on an article
 */
export function articleLines(
  statements: readonly Statement[],
  { documents }: Compendium,
  index: ReadonlyMap<string, AnchorTarget>,
): SourcesPlan['entries'] {
  // What rests on the whole of an entity rests on every article that it stands in.
  const originsOf = (anchor: Anchor) => {
    if (anchor.quote === null) return index.get(anchor.id)?.origins ?? []
    const found = resolveAnchor(anchor, index)
    return 'text' in found ? [found.origin] : []
  }
  const origins = statements.flatMap(({ anchors }) => anchors.flatMap(originsOf))
  const rested = new Set(origins.map((origin) => origin?.document))
  const titles = documents.filter(({ id }) => rested.has(id)).map(({ title, id }) => title ?? id)
  if (titles.length === 0) return []
  return [{ text: `The ${titles.length === 1 ? 'article' : 'articles'}: ${titles.join('; ')}.`, url: null }]
}
