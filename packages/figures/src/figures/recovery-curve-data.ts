// Figure: data of the recovery curve, and what it says in words.

/** One observation. */
export interface CurvePoint {
  /** Time on the horizontal axis. */
  x: number
  /** Value on the vertical axis. */
  y: number
  /** Confidence limits, where the source gives them. */
  low: number | null
  high: number | null
  /** Printed beside the point. */
  label: string
}

/** Observations of one group of people; they are joined by a line where there are several. */
export interface CurveSeries {
  label: string
  /** True where the group is not the one the reader asks about: its marker is hollow and its line dashed. */
  otherPopulation: boolean
  points: CurvePoint[]
}

/** One axis. */
export interface CurveAxis {
  label: string
  ticks: number[]
}

/** Data of the curve. */
export interface RecoveryCurveData {
  id: string
  title: string
  x: CurveAxis
  y: CurveAxis
  series: CurveSeries[]
}

/**
 * Writes the confidence interval of a point; empty where there is none.
 * @param point one observation
 */
export function interval({ low, high }: CurvePoint): string {
  return low === null || high === null ? '' : `${low} to ${high}`
}

/**
 * Says the figure in sentences.
 * @param data the figure's data
 */
export function describeCurve(data: RecoveryCurveData): string[] {
  return data.series.flatMap((series) =>
    series.points.map((point) => {
      const limits = interval(point)
      const where = `${data.x.label} ${point.x}: ${data.y.label} ${point.y} (${point.label})`
      return `${series.label}${series.otherPopulation ? ' (other population)' : ''}. ${where}${limits && `, confidence interval ${limits}`}.`
    }),
  )
}
