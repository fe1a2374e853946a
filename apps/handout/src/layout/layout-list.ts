// Layout: lists and sources, tagged as lists with labels and bodies.

import { measureSourceSans } from '@compendium/figures'
import type { ListPlan, SourcesPlan } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutText } from './layout-text.ts'
import type { Piece, Tag } from './pieces.ts'
import { splitCosts, splittable } from './split-costs.ts'

/**
 * Lays out a list with its nested lists.
 * @param plan the list
 * @param context place and width
 */
export function layoutList(plan: ListPlan, context: LayoutContext): Piece[] {
  const { body } = context.sizes
  const list: Tag = { type: 'L', parent: context.parent }
  const items = plan.items.map((item, index) => {
    const entry: Tag = { type: 'LI', parent: list }
    const bodyTag: Tag = { type: 'LBody', parent: entry }
    const label = { bullet: '•', number: `${index + 1}.`, checkbox: '☐' }[plan.marker]
    const indent = plan.marker === 'bullet' ? body * 1.05 : body * 1.7
    const inner = { ...context, x: context.x + indent, width: context.width - indent }
    const before = index === 0 ? body * 0.25 : body * 0.28
    const pieces = layoutText(item.runs, inner, {
      size: body,
      weight: 'regular',
      colour: 'ink',
      before,
      tag: bodyTag,
    })
    withLabel(pieces, label, context, plan.marker === 'checkbox' ? body * 1.25 : body, {
      type: 'Lbl',
      parent: entry,
    })
    const nested = item.children.flatMap((child) => layoutList(child, { ...inner, parent: bodyTag }))
    return [...pieces, ...nested]
  })
  keepEnds(items)
  return splittable(items.flat(), splitCosts.list)
}

/**
 * Lays out the sources as a numbered list; a source with an address ends in a link.
 * @param plan lines and addresses
 * @param context place and width
 */
export function layoutSources(plan: SourcesPlan, context: LayoutContext): Piece[] {
  const { small } = context.sizes
  const list: Tag = { type: 'L', parent: context.parent }
  const indent = small * 2
  const inner = { ...context, x: context.x + indent, width: context.width - indent }
  const items = plan.entries.map(({ text, url }, index) => {
    const entry: Tag = { type: 'LI', parent: list }
    const runs = url === null ? [{ text }] : [{ text: `${text} ` }, { text: url, url }]
    const pieces = layoutText(runs, inner, {
      size: small,
      weight: 'regular',
      colour: 'ink',
      before: small * 0.3,
      tag: { type: 'LBody', parent: entry },
    })
    withLabel(pieces, `${index + 1}.`, context, small, { type: 'Lbl', parent: entry })
    return pieces
  })
  keepEnds(items)
  return items.flat()
}

// No page ends after the first item or starts with the last.
function keepEnds(items: Piece[][]): void {
  for (const item of [items[0], items.at(-2)]) {
    const last = items.length > 1 ? item?.at(-1) : undefined
    if (last) last.keepWithNext = true
  }
}

function withLabel(pieces: Piece[], text: string, context: LayoutContext, size: number, tag: Tag): void {
  const first = pieces[0]
  if (!first) return
  first.fragments.unshift({
    kind: 'text',
    tag,
    x: context.x,
    y: first.height / 2 + size * 0.33,
    text,
    width: measureSourceSans(text, size, 'regular'),
    size,
    weight: 'regular',
    colour: 'accent',
  })
}
