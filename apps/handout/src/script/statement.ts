// Script: what the checks look at.
import type { Root } from 'mdast'

type Position = Root['position']

/** A place that a statement rests on. */
export interface Anchor {
  /** Id of an entity. */
  id: string
  /** Words that single out one of its texts; null for the whole entity. */
  quote: string | null
  place: Position
}

/** A number that no article prints but that follows from ones that it does. */
export interface DerivedNumber {
  /** As printed, for example "2½". */
  text: string
  /** For example "74 / 30.4". */
  formula: string
}

/** A paragraph, list item, row or label, as it is printed. */
export interface Statement {
  text: string
  /** Headings name what follows and need no anchor; free lines come from the settings. */
  kind: 'claim' | 'heading' | 'free'
  anchors: Anchor[]
  derived: DerivedNumber[]
  /** Words that are explained here. */
  terms: string[]
  place: Position
}

/**
 * Key of an anchor in the list of seen texts.
 * @param anchor id and quote
 */
export function anchorKey({ id, quote }: Pick<Anchor, 'id' | 'quote'>): string {
  return quote === null ? id : `${id} “${quote}”`
}
