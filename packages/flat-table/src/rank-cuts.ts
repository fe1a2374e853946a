// Stage: search. The two best ways to cut one line: the header's second-best labels are another reading.

import { type Arrivals, never, totalOf, weighCuts } from './follow-cuts.ts'
import { firstEnd, firstStart, type Lattice, lastStart } from './search-space.ts'
import type { Segmentation } from './segment.ts'
import { zeros } from './zeros.ts'

/** The two best arrivals at each state: score, and twice the position before plus the rank there. */
interface RankedArrivals {
  best: number[]
  from: number[]
}

function rankCuts({ size, count, scores }: Arrivals): RankedArrivals {
  const best = new Array<number>((count + 1) * size * 2).fill(never)
  const from = zeros((count + 1) * size * 2)
  best[0] = 0
  for (let column = 0; column < count; column++) {
    const last = lastStart(column, size)
    for (let a = firstStart(column); a <= last; a++)
      for (let rank = 0; rank < 2; rank++) {
        const before = best[(column * size + a) * 2 + rank]!
        if (before === never) break
        for (let b = firstEnd(a, column, count, size); b < size; b++) {
          const at = ((column + 1) * size + b) * 2
          const score = before + scores[(column * size + a) * size + b]!
          if (score > best[at]!) {
            best[at + 1] = best[at]!
            from[at + 1] = from[at]!
            best[at] = score
            from[at] = a * 2 + rank
          } else if (score > best[at + 1]!) {
            best[at + 1] = score
            from[at + 1] = a * 2 + rank
          }
        }
      }
  }
  return { best, from }
}

/** Cuts a line as `segment` does, and returns the second-best segmentation too, if there is one. */
export function segmentTwice(lattice: Lattice, count: number): [best: Segmentation, second?: Segmentation] {
  const arrivals = weighCuts(lattice, count)
  const { size } = arrivals
  const total = totalOf(arrivals)
  const { best, from } = rankCuts(arrivals)
  const goal = (count * size + size - 1) * 2
  const trace = (rank: number): Segmentation => {
    const bounds = new Array<number>(count + 1)
    let state = (size - 1) * 2 + rank
    for (let column = count; column >= 0; column--) {
      bounds[column] = lattice.positions[state >> 1]!
      state = from[(column * size + (state >> 1)) * 2 + (state & 1)]!
    }
    const score = best[goal + rank]!
    return { bounds, score, logProbability: score - total }
  }
  return best[goal + 1]! > never ? [trace(0), trace(1)] : [trace(0)]
}
