// Stage: weights. Lays the weight table out as vectors in the order of the cues.

import { cellCues, cutCues, readingCues } from './cues.ts'
import type { ModelWeights } from './decide.ts'
import { weights } from './weights.ts'

/** The weights of `weights.ts` as vectors. */
export const modelWeights: ModelWeights = {
  row: {
    cut: Float64Array.from(cutCues, (cue) => weights.cut[cue]!.row),
    cell: Float64Array.from(cellCues, (cue) => weights.cell[cue]!.row),
  },
  header: {
    cut: Float64Array.from(cutCues, (cue) => weights.cut[cue]!.header),
    cell: Float64Array.from(cellCues, (cue) => weights.cell[cue]!.header),
  },
  reading: Float64Array.from(readingCues, (cue) => weights.reading[cue]!.weight),
}
