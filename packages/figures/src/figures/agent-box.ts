// Figure: the box of one agent.
import type { FigureOptions } from '../layout/figure-options.ts'
import { type TextBlock, textBlock } from '../layout/text-block.ts'
import type { Mark } from '../scene/scene.ts'
import type { AxisAgent } from './agents-on-axis-data.ts'

/**
 * Draws name, effect and, under a triangle with an exclamation mark, what the sources disagree about.
 * @param agent one agent
 * @param width width of the box
 * @param options type of the figure
 */
export function agentBox(
  agent: AxisAgent,
  width: number,
  { fontSize: size, measure }: FigureOptions,
): { height: number; marks: Mark[] } {
  const pad = size * 0.6
  const room = width - pad * 2
  const flagWidth = agent.conflict === null ? 0 : size * 1.5
  const blocks: [block: TextBlock, indent: number][] = [
    [textBlock(agent.name, room, { size, weight: 'bold', measure }), 0],
    [textBlock(agent.effect, room, { size, weight: 'regular', measure }), 0],
  ]
  if (agent.conflict !== null) {
    blocks.push([
      textBlock(`Sources disagree: ${agent.conflict}`, room - flagWidth, {
        size,
        weight: 'regular',
        measure,
      }),
      flagWidth,
    ])
  }
  const height = blocks.reduce((total, [block]) => total + block.height, pad * 1.4)
  const marks: Mark[] = [
    {
      type: 'rect',
      x: 0,
      y: 0,
      width,
      height,
      radius: 4,
      fill: 'paper',
      stroke: agent.conflict === null ? 'middle' : 'ink',
      strokeWidth: 1,
    },
  ]
  let y = pad * 0.7
  for (const [block, indent] of blocks) {
    if (indent > 0) marks.push(...flag(pad, y + size * 0.15, size))
    marks.push(...block.at(pad + indent, y))
    y += block.height
  }
  return { height, marks }
}

// The exclamation mark is drawn, not set: a label inside a triangle would be smaller than all other type.
function flag(x: number, y: number, size: number): Mark[] {
  const middle = x + size * 0.55
  return [
    {
      type: 'polygon',
      points: [
        [middle, y],
        [x + size * 1.1, y + size],
        [x, y + size],
      ],
      fill: 'ink',
    },
    {
      type: 'line',
      x1: middle,
      y1: y + size * 0.35,
      x2: middle,
      y2: y + size * 0.68,
      stroke: 'paper',
      strokeWidth: size * 0.12,
    },
    { type: 'circle', cx: middle, cy: y + size * 0.83, radius: size * 0.08, fill: 'paper' },
  ]
}
