// Stage: search. The cells a line may well have while nothing is known of its columns; the numbers of columns share the work.

import { type LikelyCell, leastLikely } from './likely-cells.ts'
import { scoresAlone } from './score-cells.ts'
import { firstEnd, firstStart, type Lattice, lastStart, placeOf, type Ways } from './search-space.ts'

/** Visits every cell of a place. */
function visitCells(place: number, size: number, visit: (a: number, b: number) => void): void {
  const last = lastStart(place, size)
  for (let a = firstStart(place); a <= last; a++)
    for (let b = firstEnd(a, place, 3, size); b < size; b++) visit(a, b)
}

function likelihoodsOf(lattice: Lattice, place: number): Float64Array {
  const size = lattice.positions.length
  const scores = scoresAlone(lattice, place)
  const likelihoods = new Float64Array(size * size)
  let most = Number.NEGATIVE_INFINITY
  visitCells(place, size, (a, b) => {
    most = Math.max(most, scores[a * size + b]!)
  })
  visitCells(place, size, (a, b) => {
    likelihoods[a * size + b] = Math.exp(scores[a * size + b]! - most)
  })
  return likelihoods
}

/** Goes one cell on from the likelihoods of the starts, or one back from those of the ends. */
function goOn(cells: Float64Array, place: number, known: Float64Array, isBack: boolean): Float64Array {
  const size = known.length
  const reached = new Float64Array(size)
  visitCells(place, size, (a, b) => {
    if (isBack) reached[a]! += cells[a * size + b]! * known[b]!
    else reached[b]! += cells[a * size + b]! * known[a]!
  })
  let most = 0
  for (let i = 0; i < size; i++) most = Math.max(most, reached[i]!)
  for (let i = 0; i < size; i++) reached[i]! /= most
  return reached
}

function startWays(lattice: Lattice): Ways {
  const size = lattice.positions.length
  const start = new Float64Array(size)
  const end = new Float64Array(size)
  start[0] = 1
  end[size - 1] = 1
  return { cells: [0, 1, 2].map((place) => likelihoodsOf(lattice, place)), before: [start], after: [end] }
}

/**
 * Finds the cells that are likely by themselves when a line is cut into `count` cells, at least two.
 *
 * @returns every non-empty cell with a probability of at least `leastLikely`
 */
export function likelyAlone(lattice: Lattice, count: number): LikelyCell[] {
  lattice.ways ??= startWays(lattice)
  const { cells, before, after } = lattice.ways
  for (let known = before.length; known < count; known++) {
    before.push(goOn(cells[known === 1 ? 0 : 1]!, known === 1 ? 0 : 1, before[known - 1]!, false))
    after.push(goOn(cells[known === 1 ? 2 : 1]!, known === 1 ? 2 : 1, after[known - 1]!, true))
  }
  const { positions } = lattice
  const size = positions.length
  const likely: LikelyCell[] = []
  for (let column = 0; column < count; column++) {
    const place = placeOf(column, count)
    const through = cells[place]!
    const starts = before[column]!
    const ends = after[count - 1 - column]!
    let total = 0
    visitCells(place, size, (a, b) => {
      total += starts[a]! * through[a * size + b]! * ends[b]!
    })
    visitCells(place, size, (a, b) => {
      const probability = (starts[a]! * through[a * size + b]! * ends[b]!) / total
      if (a < b && probability >= leastLikely)
        likely.push({ from: positions[a]!, to: positions[b]!, column, probability })
    })
  }
  return likely
}
