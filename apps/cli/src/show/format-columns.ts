// Stage: show. Rows of cells as aligned text.

/**
 * Align rows of cells in columns.
 *
 * @param rows
 *   Cells; rows may have different lengths.
 * @param right
 *   Numbers of the columns that are aligned to the right, from 0.
 * @returns
 *   Lines without space at their end.
 */
export function formatColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length)
    })
  }
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          right.includes(index) ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
