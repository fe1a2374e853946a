// Script: the text that an anchor stands for.
import type { Origin } from '@compendium/schema'
import type { AnchorTarget } from './anchor-index.ts'
import type { Anchor } from './statement.ts'

/** Outcome of looking an anchor up. */
export type Resolved =
  | { text: string; denied: boolean; origin: Origin | null }
  | { fault: 'unknown' | 'no-quote' }

/**
 * Looks an anchor up.
 * @param anchor id and quote
 * @param index entities by id
 * @returns the text that holds the quote, or all texts of the entity; or what is wrong
 */
export function resolveAnchor(anchor: Anchor, index: ReadonlyMap<string, AnchorTarget>): Resolved {
  const target = index.get(anchor.id)
  if (!target) return { fault: 'unknown' }
  const { quote } = anchor
  if (quote === null)
    return { text: target.texts.join('\n'), denied: target.denied, origin: target.origins[0] ?? null }
  const at = target.texts.findIndex((one) => one.includes(quote))
  if (at === -1) return { fault: 'no-quote' }
  return { text: target.texts[at]!, denied: target.denied, origin: target.origins[at] ?? null }
}
