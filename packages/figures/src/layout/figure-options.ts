// Layout: what every figure is told besides its data.
import type { MeasureText } from '../measure/measure-text.ts'

/** Room and type of a figure. */
export interface FigureOptions {
  /** Width of the scene in points; the height follows from the data. */
  width: number
  /** Size of all labels in points; nothing is printed smaller. */
  fontSize: number
  measure: MeasureText
}
