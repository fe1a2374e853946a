export { drawScene, type PdfCanvas, type PdfFonts } from './draw/draw-scene.ts'
export { toSvg } from './draw/to-svg.ts'
export { agentsOnAxis } from './figures/agents-on-axis.ts'
export type { AgentsOnAxisData, AxisAgent } from './figures/agents-on-axis-data.ts'
export { type Bar, type BarChartData, barChart } from './figures/bar-chart.ts'
export { hormoneLoop } from './figures/hormone-loop.ts'
export type { HormoneLoopData, LoopSignal, LoopState } from './figures/hormone-loop-data.ts'
export { type IconArray, type IconArraysData, iconArrays } from './figures/icon-arrays.ts'
export { recoveryCurve } from './figures/recovery-curve.ts'
export type { CurveAxis, CurvePoint, CurveSeries, RecoveryCurveData } from './figures/recovery-curve-data.ts'
export {
  type RecoveryTimelineData,
  recoveryTimeline,
  type TimelinePhase,
} from './figures/recovery-timeline.ts'
export type { FigureOptions } from './layout/figure-options.ts'
export { findLabelFaults, type LabelBox, labelBoxes } from './layout/label-boxes.ts'
export {
  knownCharacters,
  type MeasureText,
  measureSourceSans,
  measureSystemSans,
} from './measure/measure-text.ts'
export { type ColourToken, colours } from './scene/colours.ts'
export { contrastRatio } from './scene/contrast-ratio.ts'
export type * from './scene/scene.ts'
