// Puts learned numbers into the weight table, whose cues and reasons stay as they are written there.

import { readFileSync, writeFileSync } from 'node:fs'
import {
  calibrationCues,
  cellCues,
  cutCues,
  type ModelWeights,
  readingCues,
} from '@compendium/flat-table/training'

const path = new URL('../../../packages/flat-table/src/weights.ts', import.meta.url)
const round = (x: number): string => String(Number(x.toFixed(2)))

/** Writes the weights of the model and of its calibration into `weights.ts`. */
export function writeWeights(
  model: ModelWeights,
  calibration: { row: Float64Array; table: Float64Array },
): void {
  const numbers = new Map<string, string>()
  cutCues.forEach((cue, f) => {
    numbers.set(`cut ${cue}`, `row: ${round(model.row.cut[f]!)}, header: ${round(model.header.cut[f]!)},`)
  })
  cellCues.forEach((cue, f) => {
    numbers.set(`cell ${cue}`, `row: ${round(model.row.cell[f]!)}, header: ${round(model.header.cell[f]!)},`)
  })
  readingCues.forEach((cue, f) => {
    numbers.set(`reading ${cue}`, `weight: ${round(model.reading[f]!)},`)
  })
  calibrationCues.forEach((cue, f) => {
    numbers.set(
      `calibration ${cue}`,
      `row: ${round(calibration.row[f]!)}, table: ${round(calibration.table[f]!)},`,
    )
  })
  let group = ''
  const entry =
    /^const (\w+):|^ {2}(?:'([^']+)'|(\w+)): \{\s+(?:weight: [^,]+,|row: [^,]+,\s+(?:header|table): [^,]+,)/gmu
  const written = readFileSync(path, 'utf8').replace(
    entry,
    (text, opened?: string, quoted?: string, bare?: string) => {
      group = opened ?? group
      const found = numbers.get(`${group} ${quoted ?? bare}`)
      return found === undefined ? text : text.replace(/(?:weight|row): [\s\S]+$/u, found)
    },
  )
  writeFileSync(path, written)
}
