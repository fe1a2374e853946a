// The definition that stands for a concept: the editor's choice, else one from a glossary, else the fuller one.
import type { DefinitionFacts } from '../article-facts.ts'

/** A definition with the id of its document. */
export interface CorpusDefinition extends DefinitionFacts {
  document: string
}

/**
 * Choose the preferred definition.
 *
 * @param definitions All definitions of a concept.
 * @param document The document that an editor prefers, or undefined.
 * @returns Its index; null where there are only teasers, which never count.
 */
export function choosePreferred(
  definitions: readonly CorpusDefinition[],
  document: string | undefined,
): number | null {
  let best: number | null = null
  const weight = (definition: CorpusDefinition) =>
    (definition.document === document ? 1_000_000 : 0) +
    (definition.placement === 'section' ? 10_000 : 0) +
    Math.min(definition.length, 9_999)
  for (const [index, definition] of definitions.entries()) {
    if (definition.kind === 'teaser') continue
    if (best === null || weight(definition) > weight(definitions[best]!)) best = index
  }
  return best
}
