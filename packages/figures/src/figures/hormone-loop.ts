// Figure: a hormone loop in two (or more) states side by side: which signals run, which are paused, what feeds back.
import type { FigureOptions } from '../layout/figure-options.ts'
import type { Mark, Scene } from '../scene/scene.ts'
import { describeLoop, type HormoneLoopData, tableRows } from './hormone-loop-data.ts'
import { drawPanel, type Panel } from './loop-panel.ts'

/**
 * Draws the loop once per state. Panels stand side by side where each has room, else one under another.
 * Running signals are solid arrows, paused ones dashed and crossed, so that the state never rests on colour.
 * @param data stages and states
 * @param options room and type
 */
export function hormoneLoop(data: HormoneLoopData, options: FigureOptions): Scene {
  const { width, fontSize } = options
  const gap = fontSize * 1.5
  const abreast = (width - gap * (data.states.length - 1)) / data.states.length
  const columns = abreast >= fontSize * 15 ? data.states.length : 1
  const panelWidth = columns === 1 ? width : abreast
  const panels = data.states.map((state) => drawPanel(data, state, panelWidth, options))
  const rowHeight = Math.max(...panels.map((panel) => panel.height))
  let top = 0
  const marks: Mark[] = panels.map((panel, index) => {
    const x = columns === 1 ? 0 : index * (panelWidth + gap)
    const mark: Mark = {
      type: 'group',
      x,
      y: top,
      marks: frame(panel, panelWidth, columns === 1 ? panel.height : rowHeight),
    }
    if (columns === 1) top += panel.height + gap
    return mark
  })
  return {
    id: data.id,
    width,
    height: columns === 1 ? top - gap : rowHeight,
    title: data.title,
    alt: `${data.title}. ${describeLoop(data).join(' ')}`,
    longDescription: describeLoop(data),
    table: {
      caption: data.title,
      columns: ['State', 'From', 'To', 'Signal', 'Runs'],
      rows: data.states.flatMap((state) => tableRows(data, state)),
    },
    marks,
  }
}

function frame(panel: Panel, width: number, height: number): Mark[] {
  return [
    {
      type: 'rect',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      radius: 6,
      fill: 'paper',
      stroke: 'middle',
    },
    ...panel.marks,
  ]
}
