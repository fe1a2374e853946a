// Source view: the characters of each article that entities claim as content.
import type { Block, Compendium, List, Origin } from '@compendium/schema'

/**
 * Collects what entities claim, by document. Furniture and image descriptions count as unclaimed here: they are no content.
 * @param compendium the compiled corpus
 * @returns ranges of offsets, end exclusive, in order and apart
 */
export function claimedRanges(compendium: Compendium): Map<string, [number, number][]> {
  const ranges = new Map<string, [number, number][]>(compendium.documents.map(({ id }) => [id, []]))
  const claim = (origin: Origin) => {
    for (const { start, end } of origin.spans) ranges.get(origin.document)?.push([start.offset, end.offset])
  }
  const claimList = ({ items }: List) => {
    for (const { term, origin, children } of items) {
      if (term) claim(term.origin)
      claim(origin)
      for (const child of children as List[]) claimList(child)
    }
  }
  const claimBlock = (block: Block) => {
    if (block.type === 'paragraph' || block.type === 'pullQuote') claim(block.origin)
    else if (block.type === 'list') claimList(block)
  }
  for (const { heading, blocks } of compendium.sections) {
    if (heading) claim(heading.origin)
    for (const block of blocks) claimBlock(block)
  }
  for (const { caption, columns, rows } of compendium.tables) {
    if (caption) claim(caption.origin)
    for (const { origin } of [...columns, ...rows.flat()]) claim(origin)
  }
  for (const { definitions } of compendium.glossary) {
    for (const { term, origin } of definitions) {
      claim(term.origin)
      claim(origin)
    }
  }
  for (const { citations } of compendium.references) for (const { origin } of citations) claim(origin)
  for (const list of ranges.values()) list.sort((a, b) => a[0] - b[0])
  return new Map([...ranges].map(([id, list]) => [id, merge(list)]))
}

function merge(sorted: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const [start, end] of sorted) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
