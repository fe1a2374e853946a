// Figure: data of the hormone loop, and what it says in words.

/** One signal between two stages, or back to earlier ones. */
export interface LoopSignal {
  label: string
  active: boolean
}

/** One state of the loop. */
export interface LoopState {
  label: string
  caption: string
  /** Signals from each stage to the next: one fewer than there are stages. */
  signals: LoopSignal[]
  /** The signal back up, and which stages (from 0) it reaches. */
  feedback: LoopSignal & { targets: number[] }
  /** What comes in from outside, where something does; the feedback then starts there. */
  input: string | null
}

/** Data of the hormone loop. */
export interface HormoneLoopData {
  id: string
  title: string
  /** Stages from top to bottom. */
  stages: string[]
  states: LoopState[]
}

/**
 * Lists the signals of one state: state, from, to, signal, whether it runs.
 * @param data the figure's data
 * @param state one of its states
 */
export function tableRows(data: HormoneLoopData, state: LoopState): string[][] {
  const runs = (signal: LoopSignal) => (signal.active ? 'yes' : 'paused')
  const last = state.input ?? data.stages.at(-1)!
  const targets = state.feedback.targets.map((target) => data.stages[target]!).join(', ')
  return [
    ...state.signals.map((signal, index) => [
      state.label,
      data.stages[index]!,
      data.stages[index + 1]!,
      signal.label,
      runs(signal),
    ]),
    [state.label, last, targets, state.feedback.label, runs(state.feedback)],
  ]
}

/**
 * Says the figure in sentences, one a state.
 * @param data the figure's data
 */
export function describeLoop(data: HormoneLoopData): string[] {
  return data.states.map((state) => {
    const signals = tableRows(data, state).map(
      ([, from, to, label, runs]) => `${from} to ${to}, ${label}${runs === 'paused' ? ' (paused)' : ''}`,
    )
    const input = state.input === null ? '' : ` From outside: ${state.input}.`
    return `${state.label}: ${state.caption}${/[.!?]$/.test(state.caption) ? '' : '.'} ${signals.join('; ')}.${input}`
  })
}
