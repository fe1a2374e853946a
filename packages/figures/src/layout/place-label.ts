// Layout: finds a free place beside a point for its label.

/** A rectangle in points. */
export interface Rectangle {
  left: number
  top: number
  right: number
  bottom: number
}

/** A point with the size of its label and the distance between the two. */
export interface LabelRequest {
  x: number
  y: number
  width: number
  height: number
  distance: number
}

/**
 * Tries places round a point, nearest to reading habit first: below right, right, above right, then the left side, below, above, further below.
 * @param request point and label size
 * @param room where labels may stand
 * @param taken what they must not touch
 * @returns the first free place, or null
 */
export function placeLabel(request: LabelRequest, room: Rectangle, taken: Rectangle[]): Rectangle | null {
  const { x, y, width, height, distance } = request
  const right = x + distance
  const left = x - distance - width
  const tops = [y + distance * 0.4, y - height / 2, y - height - distance * 0.4]
  const places: [left: number, top: number][] = [
    ...tops.map((top) => [right, top] as [number, number]),
    ...tops.map((top) => [left, top] as [number, number]),
    [x - width / 2, y + distance],
    [x - width / 2, y - distance - height],
    [x - width, y + distance * 2.2],
    [left, y + distance * 2.2],
  ]
  for (const [placeLeft, top] of places) {
    const place = { left: placeLeft, top, right: placeLeft + width, bottom: top + height }
    const inside =
      place.left >= room.left &&
      place.right <= room.right &&
      place.top >= room.top &&
      place.bottom <= room.bottom
    if (inside && !taken.some((other) => touches(place, other))) return place
  }
  return null
}

function touches(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
