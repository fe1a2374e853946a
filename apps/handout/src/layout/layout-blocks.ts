// Layout: blocks of the plan to pieces; one short function a kind of block, longer ones in their own files.

import { measureSourceSans } from '@compendium/figures'
import type {
  BoxPlan,
  ColumnsPlan,
  ContentsPlan,
  FigurePlan,
  HeadingPlan,
  ParagraphPlan,
  PlanBlock,
} from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutDefinitions } from './layout-definitions.ts'
import { layoutList, layoutSources } from './layout-list.ts'
import { layoutTable } from './layout-table.ts'
import { layoutText } from './layout-text.ts'
import { type Frame, type Piece, pieceOf, type Tag } from './pieces.ts'
import { stackPieces } from './stack-pieces.ts'

/**
 * Lays blocks out one under another.
 * @param blocks blocks in reading order
 * @param context place, width and type
 */
export function layoutBlocks(blocks: PlanBlock[], context: LayoutContext): Piece[] {
  const pieces: Piece[] = []
  let startsPage = false
  for (const block of blocks) {
    if (block.type === 'pageBreak') {
      startsPage = true
      continue
    }
    const next = layoutBlock(block, context)
    if (startsPage && next[0]) {
      next[0] = { ...next[0], startsPage: true }
      startsPage = false
    }
    pieces.push(...next)
  }
  return pieces
}

function layoutBlock(block: Exclude<PlanBlock, { type: 'pageBreak' }>, context: LayoutContext): Piece[] {
  const narrow = { ...context, width: Math.min(context.width, context.sizes.measure) }
  switch (block.type) {
    case 'heading':
      return layoutHeading(block, context)
    case 'paragraph':
      return layoutParagraph(block, context)
    case 'list':
      return layoutList(block, narrow)
    case 'definitions':
      return layoutDefinitions(block, context)
    case 'sources':
      return layoutSources(block, context)
    case 'table':
      return layoutTable(block, context)
    case 'figure':
      return layoutFigure(block, context)
    case 'box':
      return layoutBox(block, context)
    case 'columns':
      return layoutColumns(block, context)
    case 'contents':
      return layoutContents(block, narrow)
  }
}

function layoutHeading(block: HeadingPlan, context: LayoutContext): Piece[] {
  const size = context.sizes.heading[block.level - 1]!
  const tag: Tag = { type: `H${block.level}`, parent: context.parent }
  const before = { 1: 0, 2: context.sizes.body * 1.45, 3: context.sizes.body * 1.1 }[block.level]
  const colour = block.level === 3 ? 'ink' : 'accent'
  const tight = { ...context, sizes: { ...context.sizes, leading: 1.18 } }
  const pieces = layoutText([{ text: block.text }], tight, { size, weight: 'bold', colour, before, tag })
  for (const piece of pieces) piece.keepWithNext = true
  const destination = context.destinations.get(block)
  const text = context.guard.clean(block.text)
  if (pieces[0] && destination) pieces[0].heading = { level: block.level, text, destination }
  return pieces
}

function layoutParagraph(block: ParagraphPlan, context: LayoutContext): Piece[] {
  const { body, lead } = context.sizes
  const tag: Tag = { type: 'P', parent: context.parent }
  const size = block.style === 'lead' ? lead : body
  const colour = block.style === 'note' ? 'quiet' : 'ink'
  const measure = (context.sizes.measure * size) / body
  const narrow = { ...context, width: Math.min(context.width, measure) }
  return layoutText(block.runs, narrow, { size, weight: 'regular', colour, before: body * 0.55, tag })
}

function layoutFigure(block: FigurePlan, context: LayoutContext): Piece[] {
  const { body, small } = context.sizes
  const drawn = block.draw({ width: context.width, fontSize: small, measure: measureSourceSans })
  const clean = context.guard.clean
  const scene = { ...drawn, alt: clean(drawn.alt), marks: cleanMarks(drawn.marks, clean) }
  const tag: Tag = { type: 'Figure', parent: context.parent, alt: scene.alt }
  const picture = pieceOf({
    height: scene.height,
    before: body * 0.7,
    keepWithNext: block.caption !== null,
    fragments: [{ kind: 'scene', tag, x: context.x, y: 0, scene }],
  })
  if (block.caption === null) return [picture]
  const caption = layoutText([{ text: block.caption }], context, {
    size: body,
    weight: 'regular',
    colour: 'ink',
    before: body * 0.4,
    tag: { type: 'P', parent: context.parent },
  })
  return [picture, ...caption]
}

function cleanMarks<Marks extends ReturnType<FigurePlan['draw']>['marks']>(
  marks: Marks,
  clean: (text: string) => string,
): Marks {
  return marks.map((mark) => {
    if (mark.type === 'group') return { ...mark, marks: cleanMarks(mark.marks, clean) }
    return mark.type === 'text' ? { ...mark, text: clean(mark.text) } : mark
  }) as Marks
}

const tones = {
  main: { fill: 'tint', stroke: 'accent', edge: true },
  plain: { fill: 'tint', stroke: 'tint', edge: false },
  warning: { fill: 'paper', stroke: 'ink', edge: true },
} as const

function layoutBox(block: BoxPlan, context: LayoutContext): Piece[] {
  const padding = context.sizes.body * 0.9
  const frame: Frame = { x: context.x, width: context.width, padding, ...tones[block.tone] }
  const left = padding + (frame.edge ? 4 : 0)
  const inner = layoutBlocks(block.blocks, {
    ...context,
    x: context.x + left,
    width: context.width - left - padding,
  })
  if (inner[0]) inner[0].before = 0
  const height = inner.reduce((total, piece) => total + piece.before + piece.height, 0)
  const whole = height < context.pageHeight * 0.6
  return [
    pieceOf({ height: padding * 0.7, before: context.sizes.body * 0.8, keepWithNext: true, frame }),
    ...inner.map((piece, index) => ({
      ...piece,
      frame,
      keepWithNext: piece.keepWithNext || whole || index === inner.length - 1,
    })),
    pieceOf({ height: padding * 0.8, frame }),
  ]
}

function layoutColumns(block: ColumnsPlan, context: LayoutContext): Piece[] {
  const { body } = context.sizes
  const gap = body * 1.6
  const width = (context.width - gap * (block.columns.length - 1)) / block.columns.length
  if (width < body * 15) return block.columns.flatMap((column) => layoutBlocks(column, context))
  const columns = block.columns.map((column, index) =>
    layoutBlocks(column, { ...context, x: context.x + index * (width + gap), width }),
  )
  const stacks = columns.map(stackPieces)
  const height = Math.max(...stacks.map((stack) => stack.height))
  if (height > context.pageHeight) return block.columns.flatMap((column) => layoutBlocks(column, context))
  const fragments = stacks.flatMap((stack) => stack.fragments)
  return [pieceOf({ height, before: body * 1.2, fragments })]
}

function layoutContents(block: ContentsPlan, context: LayoutContext): Piece[] {
  const { body, leading } = context.sizes
  const contents: Tag = { type: 'TOC', parent: context.parent }
  const chapters = [...context.destinations].filter(
    ([heading]) => heading.level === 2 && heading !== block.heading,
  )
  const entries = chapters.flatMap(([heading, destination]) => {
    const reference: Tag = { type: 'Reference', parent: { type: 'TOCI', parent: contents } }
    const tag: Tag = { type: 'Link', parent: reference }
    const inner = { ...context, width: context.width - body * 2.5 }
    const lines = layoutText([{ text: heading.text }], inner, {
      size: body,
      weight: 'regular',
      colour: 'accent',
      before: body * 0.2,
      tag,
    })
    for (const piece of lines) {
      for (const fragment of piece.fragments) if (fragment.kind === 'text') fragment.link = { destination }
    }
    const right = context.x + context.width
    const y = (body * leading) / 2 + body * 0.33
    lines.at(-1)?.fragments.push({ kind: 'pageNumber', tag, right, y, size: body, destination })
    return lines
  })
  return [...layoutHeading(block.heading, context), ...entries]
}
