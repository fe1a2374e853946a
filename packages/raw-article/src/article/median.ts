// Shared by what looks at the usual length or spacing of lines.

/** The middle of some numbers, the upper one of two; 0 where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.slice().sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
