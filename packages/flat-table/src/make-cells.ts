// Stage: output. Turns word indices into cells with their character ranges.

import type { Token } from './tokens.ts'
import type { FlatCell } from './types.ts'

/**
 * Makes the cells of a line.
 *
 * @param line the line as it stands
 * @param tokens its words
 * @param bounds word indices of the borders: 0 first, the number of words last
 * @returns one cell between each two borders; an empty cell has an empty range where the next cell starts
 */
export function makeCells(line: string, tokens: readonly Token[], bounds: readonly number[]): FlatCell[] {
  const cells: FlatCell[] = []
  for (let c = 0; c + 1 < bounds.length; c++) {
    const from = bounds[c]!
    const to = bounds[c + 1]!
    const start = tokens[from]?.start ?? tokens.at(-1)?.end ?? 0
    const end = to > from ? tokens[to - 1]!.end : start
    cells.push({ text: line.slice(start, end), start, end })
  }
  return cells
}
