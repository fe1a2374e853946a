// Glossary entries and tooltips of the tree to definitions of the contract.
import type { GlossaryEntry, Tooltip } from '@compendium/raw-article'
import type { Definition } from '../entities/term.ts'
import { type ArticleContext, locateWords } from './locate.ts'

/** A definition from an entry of a glossary, or from a box within another section. */
export function parseEntry(
  context: ArticleContext,
  node: GlossaryEntry,
  kind: Definition['kind'],
): Definition {
  return {
    term: locateWords(context, [node.headword], 'title'),
    ...locateWords(context, node.definition),
    document: context.document,
    kind,
    placement: 'section',
  }
}

/** A definition from a tooltip that leaked into prose. */
export function parseTooltip(context: ArticleContext, node: Tooltip): Definition {
  return {
    term: locateWords(context, [node.headword], 'title'),
    ...locateWords(context, [node.definition]),
    document: context.document,
    kind: 'definition',
    placement: 'inline',
  }
}
