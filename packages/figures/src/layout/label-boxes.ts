// Layout: where the labels of a scene lie, and which of them collide.
import type { Mark, Scene } from '../scene/scene.ts'

/** The room a line of text takes, in points of the scene. */
export interface LabelBox {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * Collects the boxes of all text in a scene, groups resolved.
 * @param scene a finished figure
 * @returns one box per line of text, in drawing order
 */
export function labelBoxes(scene: Pick<Scene, 'marks'>): LabelBox[] {
  return collect(scene.marks, 0, 0)
}

/**
 * Lists labels that overlap another label or leave the scene.
 * @param scene a finished figure
 * @returns one sentence per fault; empty when the layout is sound
 */
export function findLabelFaults(scene: Pick<Scene, 'marks' | 'width' | 'height'>): string[] {
  const boxes = labelBoxes(scene).sort((a, b) => a.top - b.top)
  const faults: string[] = []
  for (const [index, box] of boxes.entries()) {
    if (
      box.left < -0.01 ||
      box.top < -0.01 ||
      box.right > scene.width + 0.01 ||
      box.bottom > scene.height + 0.01
    ) {
      faults.push(`Label \`${box.text}\` leaves the scene`)
    }
    for (let next = index + 1; next < boxes.length && boxes[next]!.top < box.bottom - 0.01; next++) {
      const other = boxes[next]!
      if (other.left < box.right - 0.01 && box.left < other.right - 0.01) {
        faults.push(`Label \`${box.text}\` overlaps \`${other.text}\``)
      }
    }
  }
  return faults
}

function collect(marks: Mark[], dx: number, dy: number): LabelBox[] {
  return marks.flatMap((mark) => {
    if (mark.type === 'group') return collect(mark.marks, dx + mark.x, dy + mark.y)
    if (mark.type !== 'text') return []
    const shift = { start: 0, middle: mark.width / 2, end: mark.width }[mark.anchor]
    const left = dx + mark.x - shift
    const top = dy + mark.y - mark.size * 0.76
    return [{ text: mark.text, left, top, right: left + mark.width, bottom: top + mark.size }]
  })
}
