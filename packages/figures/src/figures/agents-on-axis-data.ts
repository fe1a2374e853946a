// Figure: data of the agents on an axis, and what it says in words.

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
 * Names the stages an agent acts on.
 * @param data the figure's data
 * @param agent one of its agents
 */
export function targetNames(data: AgentsOnAxisData, agent: AxisAgent): string {
  return (
    agent.targets.flatMap((target) => data.stages[target] ?? []).join(', ') || 'not stated in the sources'
  )
}

/**
 * Says the figure in sentences.
 * @param data the figure's data
 */
export function describeAgents(data: AgentsOnAxisData): string[] {
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
