// Stage: interchange. Offsets in code points, which Web Annotation counts, from offsets in UTF-16 units.

/**
 * Make a function that counts the code points before an offset.
 *
 * @param text A text.
 * @returns From an offset in UTF-16 units to one in code points. A text without surrogate pairs costs nothing.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
