// Figure: which medicine acts where on an axis of stages.
import { arrow } from '../layout/arrow.ts'
import type { FigureOptions } from '../layout/figure-options.ts'
import type { Mark, Scene } from '../scene/scene.ts'
import { agentBox } from './agent-box.ts'
import { type AgentsOnAxisData, describeAgents, targetNames } from './agents-on-axis-data.ts'
import { stageColumn } from './stage-column.ts'

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
    alt: `${data.title}. ${describeAgents(data).join(' ')}`,
    longDescription: describeAgents(data),
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

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / (values.length || 1)
}
