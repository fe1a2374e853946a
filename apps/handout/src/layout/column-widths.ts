// Layout: how wide the columns of a table are.
import { measureSourceSans } from '@compendium/figures'

/**
 * Shares out the width: each column gets at least its longest word, the rest goes by how much text a column has, or evenly where
 * all text fits on one line.
 * @param cells texts of each column, header first
 * @param width room of the table
 * @param size font size
 * @param padding room at each side of a cell
 * @returns widths that sum to `width`, or null where the words do not fit beside each other
 */
export function columnWidths(
  cells: string[][],
  width: number,
  size: number,
  padding: number,
): number[] | null {
  const measure = (text: string) => measureSourceSans(text, size, 'bold')
  const least = cells.map((column) => {
    const words = column.flatMap((text) => text.split(/\s+/u))
    return Math.max(size * 4, ...words.map(measure)) + padding * 2
  })
  const natural = cells.map((column, index) =>
    Math.max(least[index]!, ...column.map((text) => measure(text) + padding * 2)),
  )
  const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
  const spare = width - total(least)
  if (spare < 0) return null
  const left = width - total(natural)
  if (left >= 0) return natural.map((value) => value + left / natural.length)
  // The square root keeps one long column from starving the others.
  const shares = natural.map((value, index) => Math.sqrt(value - least[index]!))
  return least.map((value, index) => value + (spare * shares[index]!) / total(shares))
}
