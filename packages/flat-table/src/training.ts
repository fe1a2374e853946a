// Stage: training. What a training script needs of the model's inside; nothing of it is for other users.

export { wholenessOf } from './broken-lines.ts'
export { calibrationCues, calibrationMeasures, rowMeasures } from './calibrate.ts'
export { measureCell } from './cell-cues.ts'
export { ColumnModel } from './column-model.ts'
export { cellCues, cutCues, readingCues } from './cues.ts'
export { addRow, cutRows } from './cut-rows.ts'
export {
  decide,
  type ModelWeights,
  type PreparedTable,
  plausibleCounts,
  prepare,
  suppose,
  tokenizeAll,
} from './decide.ts'
export type { CuedLattice, LineWeights } from './lattice.ts'
export { modelWeights } from './model-weights.ts'
export { weights } from './weights.ts'
