// Data sets for the tests: everyday ones, long labels, single items, hostile text.
import {
  agentsOnAxis,
  barChart,
  type FigureOptions,
  hormoneLoop,
  iconArrays,
  type LoopState,
  recoveryCurve,
  recoveryTimeline,
  type Scene,
} from '@compendium/figures'

const long = 'a label that goes on and on because some editors like to say everything in one place'

function loopState(label: string, active: boolean, input: string | null): LoopState {
  return {
    label,
    caption: active ? 'The signals run.' : 'The signals rest.',
    signals: [
      { label: active ? 'GnRH' : 'GnRH: paused', active },
      { label: active ? 'LH and FSH' : 'LH and FSH: paused', active },
    ],
    feedback: { label: active ? 'Enough for today' : 'Plenty here, stop', active: true, targets: [0, 1] },
    input,
  }
}

/** Draws every figure with every data set. */
export function drawAll(options: FigureOptions): [name: string, scene: Scene, numbers: number[]][] {
  const states = [loopState('On treatment', false, 'Testosterone from a gel'), loopState('After', true, null)]
  const stages = ['Brain', 'Pituitary gland', 'Testes']
  const agents = [
    { name: 'Alpha', effect: 'hides the brake signal', targets: [0, 1], conflict: 'which of the two' },
    { name: 'Beta', effect: 'gives the pituitary its cue', targets: [1], conflict: null },
    { name: 'Gamma', effect: 'stands in for LH', targets: [2], conflict: null },
    { name: 'Delta', effect: long, targets: [2], conflict: long },
  ]
  const phases = [
    { label: 'Weeks 2 to 4', start: 0.5, end: 1, text: 'The medicine leaves the body.' },
    { label: 'Months 1 to 3', start: 1, end: 3, text: long },
    { label: 'Months 12 to 24', start: 12, end: 24, text: 'Late starters catch up.' },
  ]
  const array = (label: string, count: number, doubtful = 0) => ({
    label,
    count,
    doubtful,
    caption: `${label}: that many`,
  })
  const point = (x: number, y: number, limits: [number, number] | null = null) => ({
    x,
    y,
    low: limits?.[0] ?? null,
    high: limits?.[1] ?? null,
    label: `${y} of 100`,
  })
  return [
    ['loop', hormoneLoop({ id: 'loop', title: 'Loop', stages, states }, options), []],
    [
      'loop long',
      hormoneLoop(
        { id: 'l2', title: 'L', stages: [long, 'B', long], states: [loopState(long, false, long)] },
        options,
      ),
      [],
    ],
    [
      'agents',
      agentsOnAxis(
        { id: 'agents', title: 'Agents', stages, signals: ['GnRH', 'LH and FSH'], agents },
        options,
      ),
      [],
    ],
    [
      'one agent',
      agentsOnAxis(
        { id: 'one', title: 'One', stages, signals: ['GnRH', long], agents: agents.slice(0, 1) },
        options,
      ),
      [],
    ],
    [
      'no target',
      agentsOnAxis(
        { id: 'none', title: 'None', stages, signals: [], agents: [{ ...agents[0]!, targets: [] }] },
        options,
      ),
      [],
    ],
    [
      'icons',
      iconArrays(
        {
          id: 'icons',
          title: 'Icons',
          outOf: 100,
          arrays: [array('6 months', 67), array('12 months', 90), array('24 months', 100, 1)],
          key: { filled: 'enough', empty: 'not yet', doubtful: 'nearly' },
        },
        options,
      ),
      [67, 90, 100],
    ],
    [
      'icons long',
      iconArrays(
        {
          id: 'i2',
          title: 'I',
          outOf: 100,
          arrays: [array(long, 0), array('x', 100)],
          key: { filled: long, empty: long, doubtful: null },
        },
        options,
      ),
      [0, 100],
    ],
    [
      'timeline',
      recoveryTimeline(
        { id: 'time', title: 'Time', axisLabel: 'Months', ticks: [0, 3, 6, 12, 24], phases },
        options,
      ),
      [0.5, 1, 3, 12, 24],
    ],
    [
      'timeline dense',
      recoveryTimeline(
        {
          id: 't2',
          title: 'T',
          axisLabel: long,
          ticks: Array.from({ length: 40 }, (_, at) => at),
          phases: [phases[0]!],
        },
        options,
      ),
      [0.5, 1],
    ],
    [
      'curve',
      recoveryCurve(
        {
          id: 'curve',
          title: 'Curve',
          x: { label: 'Months', ticks: [0, 6, 12, 18, 24] },
          y: { label: 'Out of 100', ticks: [0, 20, 40, 60, 80, 100] },
          series: [
            {
              label: 'Pooled',
              otherPopulation: true,
              points: [
                point(6, 67, [61, 72]),
                point(12, 90, [85, 93]),
                point(16, 96, [92, 98]),
                point(24, 100),
              ],
            },
            { label: 'Cohort', otherPopulation: false, points: [point(12, 70)] },
            { label: long, otherPopulation: false, points: [point(4.6, 95.9)] },
          ],
        },
        options,
      ),
      [6, 67, 61, 72, 12, 90, 85, 93, 16, 96, 92, 98, 24, 100, 70, 4.6, 95.9],
    ],
    [
      'curve crowded',
      recoveryCurve(
        {
          id: 'c2',
          title: 'C',
          x: { label: 'Months', ticks: [0, 1] },
          y: { label: 'Share', ticks: [0] },
          series: [
            {
              label: 'S',
              otherPopulation: false,
              points: Array.from({ length: 30 }, (_, at) => point(1, at)),
            },
          ],
        },
        options,
      ),
      [29],
    ],
    [
      'bars',
      barChart(
        {
          id: 'bars',
          title: 'Bars',
          unit: 'of 100 men',
          maximum: 100,
          bars: [
            { label: 'A', value: 12, text: '12' },
            { label: long, value: 0, text: 'none' },
            { label: 'C', value: 250, text: long },
          ],
        },
        options,
      ),
      [12, 0, 250],
    ],
    [
      'hostile',
      barChart(
        {
          id: '<"&',
          title: '</title><script>alert(1)</script>',
          unit: '"&\'\u0000\ud800',
          maximum: null,
          bars: [],
        },
        options,
      ),
      [],
    ],
  ]
}
