// Figure: which medicine acts where on an axis of stages.
import { arrow } from '../layout/arrow.ts'
import type { FigureOptions } from '../layout/figure-options.ts'
import { type TextBlock, textBlock } from '../layout/text-block.ts'
import type { Mark, Scene } from '../scene/scene.ts'

/** One medicine and where it acts. */
export interface AxisAgent {
  name: string
  /** What it does there. */
  effect: string
  /** Stages (from 0) it acts on. */
  targets: number[]
  /** What the sources disagree about, or null. */
  conflict: string | null
}

/** Data of the figure. */
export interface AgentsOnAxisData {
  id: string
  title: string
  /** Stages from top to bottom, and the signal from each to the next (one fewer). */
  stages: string[]
  signals: string[]
  agents: AxisAgent[]
}

/**
 * Draws the axis as a column of stages and the agents in a second column, each with an arrow to every stage it acts on.
 * A disagreement is a triangle with an exclamation mark and words.
 * @param data stages and agents
 * @param options room and type
 */
export function agentsOnAxis(data: AgentsOnAxisData, options: FigureOptions): Scene {
  const { width, fontSize: size } = options
  const stageWidth = width * 0.32
  const agentLeft = width * 0.46
  const agentWidth = width - agentLeft - 0.5
  // Agents in the order of what they act on, so that their arrows do not cross more than they must.
  const agents = [...data.agents].sort((a, b) => mean(a.targets) - mean(b.targets))
  const boxes = agents.map((agent) => agentBox(agent, agentWidth, options))
  const gap = size * 0.8
  const agentsHeight = boxes.reduce((total, box) => total + box.height + gap, -gap)
  const column = stageColumn(data, stageWidth, Math.max(agentsHeight, 0), options)
  const height = Math.max(agentsHeight, column.height)
  const marks: Mark[] = [...column.marks]

  const arrowsAt = data.stages.map(
    (_, stage) => agents.filter((agent) => agent.targets.includes(stage)).length,
  )
  const used = data.stages.map(() => 0)
  const links = agents.reduce((total, agent) => total + agent.targets.length, 0)
  let lane = 0
  let y = Math.max(0, (height - agentsHeight) / 2)
  for (const [index, agent] of agents.entries()) {
    const box = boxes[index]!
    marks.push({ type: 'group', x: agentLeft, y, marks: box.marks })
    for (const [order, target] of agent.targets.entries()) {
      const stage = column.stages[target]
      if (!stage) continue
      const from = y + (box.height * (order + 1)) / (agent.targets.length + 1)
      const to = stage.top + (stage.height * ++used[target]!) / (arrowsAt[target]! + 1)
      const corridor = agentLeft - stageWidth - size * 1.6
      const laneX = stageWidth + size + (corridor * ++lane) / (links + 1)
      const tip = stageWidth + 1
      const style = { stroke: 'ink' as const, strokeWidth: 1.1, head: size * 0.5 }
      marks.push(
        ...arrow(
          [
            [agentLeft, from],
            [laneX, from],
            [laneX, to],
            [tip, to],
          ],
          style,
        ),
      )
    }
    y += box.height + gap
  }
  return {
    id: data.id,
    width,
    height,
    title: data.title,
    alt: `${data.title}. ${describe(data).join(' ')}`,
    longDescription: describe(data),
    table: {
      caption: data.title,
      columns: ['Medicine', 'Acts on', 'Effect', 'Sources disagree'],
      rows: agents.map((agent) => [
        agent.name,
        targetNames(data, agent),
        agent.effect,
        agent.conflict ?? 'no',
      ]),
    },
    marks,
  }
}

function agentBox(
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

interface StageColumn {
  height: number
  stages: { top: number; height: number }[]
  marks: Mark[]
}

function stageColumn(
  data: AgentsOnAxisData,
  width: number,
  wanted: number,
  { fontSize: size, measure }: FigureOptions,
): StageColumn {
  const labels = data.stages.map((stage) => textBlock(stage, width - size, { size, weight: 'bold', measure }))
  const signals = data.signals.map((signal) =>
    textBlock(signal, width / 2 - size, { size, weight: 'regular', measure }),
  )
  const stageHeights = labels.map((label) => label.height + size)
  const linkHeights = labels
    .slice(1)
    .map((_, index) => Math.max((signals[index]?.height ?? 0) + size * 0.8, size * 2.4))
  const natural = [...stageHeights, ...linkHeights].reduce((total, height) => total + height, 0)
  const stretch = linkHeights.length > 0 ? Math.max(0, wanted - natural) / linkHeights.length : 0
  const marks: Mark[] = []
  const stages: { top: number; height: number }[] = []
  let y = 0.5
  for (const [index, label] of labels.entries()) {
    const height = stageHeights[index]!
    marks.push({
      type: 'rect',
      x: 0.5,
      y,
      width: width - 1,
      height,
      radius: 4,
      fill: 'tint',
      stroke: 'accent',
      strokeWidth: 1.25,
    })
    marks.push(...label.at(width / 2, y + size / 2, 'middle'))
    stages.push({ top: y, height })
    y += height
    const link = linkHeights[index]
    if (link === undefined) continue
    const length = link + stretch
    marks.push(
      ...arrow(
        [
          [width / 2, y],
          [width / 2, y + length],
        ],
        { stroke: 'accent', strokeWidth: 2, head: size * 0.65 },
      ),
    )
    const signal = signals[index]
    if (signal) marks.push(...signal.at(width / 2 + size * 0.7, y + (length - signal.height) / 2))
    y += length
  }
  return { height: y + 0.5, stages, marks }
}

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / (values.length || 1)
}

function targetNames(data: AgentsOnAxisData, agent: AxisAgent): string {
  return (
    agent.targets.flatMap((target) => data.stages[target] ?? []).join(', ') || 'not stated in the sources'
  )
}

function describe(data: AgentsOnAxisData): string[] {
  const chain = data.stages.map((stage, index) =>
    index === 0 ? stage : `${data.signals[index - 1] ?? ''} to ${stage}`.trim(),
  )
  return [
    `The axis: ${chain.join(', ')}.`,
    ...data.agents.map((agent) => {
      const conflict = agent.conflict === null ? '' : ` Sources disagree: ${agent.conflict}.`
      return `${agent.name} acts on ${targetNames(data, agent)}: ${agent.effect}.${conflict}`
    }),
  ]
}
