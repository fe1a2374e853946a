// Script: the text that an anchor stands for.
import type { AnchorTarget } from './anchor-index.ts'
import type { Anchor } from './statement.ts'

/** Outcome of looking an anchor up. */
export type Resolved = { text: string; denied: boolean } | { fault: 'unknown' | 'no-quote' }

/**
 * Looks an anchor up.
 * @param anchor id and quote
 * @param index entities by id
 * @returns the text that holds the quote, or all texts of the entity; or what is wrong
 */
export function resolveAnchor(anchor: Anchor, index: Map<string, AnchorTarget>): Resolved {
  const target = index.get(anchor.id)
  if (!target) return { fault: 'unknown' }
  const { quote } = anchor
  if (quote === null) return { text: target.texts.join('\n'), denied: target.denied }
  const text = target.texts.find((one) => one.includes(quote))
  return text === undefined ? { fault: 'no-quote' } : { text, denied: target.denied }
}
