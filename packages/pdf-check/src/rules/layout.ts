// Boxes of text for the layout rules.

import type { PdfTextRun } from '../model/page-text.ts'

/** A box on the page in points, with its text. */
export interface Box {
  left: number
  right: number
  bottom: number
  top: number
  text: string
}

/** The box of a run: from just under the baseline to the height of a capital. */
export function boxOf(run: PdfTextRun): Box {
  // A space at the end has a width but nothing to see.
  const spaces = run.text.length - run.text.trimEnd().length
  const right = run.x + Math.max(0, run.width - spaces * run.fontSize * 0.2)
  return {
    left: run.x,
    right,
    bottom: run.y - run.fontSize * 0.2,
    top: run.y + run.fontSize * 0.7,
    text: run.text.trim(),
  }
}

/**
 * The boxes of tagged text in the order of the structure tree, one for each piece of marked content.
 *
 * @param runs
 *   Runs of one page in reading order.
 * @returns
 *   Boxes; text in a Figure, turned text and text outside of the tree are left out.
 */
export function boxesInOrder(runs: readonly PdfTextRun[]): Box[] {
  const boxes: Box[] = []
  let last: number | null = null
  for (const run of runs) {
    if (run.mcid === null || !run.upright || !run.text.trim() || run.path.includes('Figure')) continue
    const box = boxOf(run)
    const open = boxes.at(-1)
    if (open && run.mcid === last) {
      open.left = Math.min(open.left, box.left)
      open.right = Math.max(open.right, box.right)
      open.bottom = Math.min(open.bottom, box.bottom)
      open.top = Math.max(open.top, box.top)
      open.text += ` ${box.text}`
    } else boxes.push(box)
    last = run.mcid
  }
  return boxes
}

/** Whether a box stands wholly before another that is read first: above it, or on its line to the left. */
export function isBackwards(first: Box, second: Box): boolean {
  const above = second.bottom >= first.top - 1 && second.left < first.right - 1
  const sameLine = second.top > first.bottom && second.bottom < first.top
  return above || (sameLine && second.right <= first.left + 1 && second.top >= first.top - 1)
}

/**
 * Runs that overlap.
 *
 * @param runs
 *   Runs of one page.
 * @returns
 *   Pairs in order from the top of the page; boxes that only touch do not count, nor does turned text.
 */
export function overlaps(runs: readonly PdfTextRun[]): [Box, Box][] {
  const boxes = runs
    .filter((run) => run.upright && run.text.trim())
    .map(boxOf)
    .sort((a, b) => b.top - a.top || a.left - b.left)
  const pairs: [Box, Box][] = []
  let active: Box[] = []
  for (const box of boxes) {
    // A descender may touch a capital of the next line; half a letter's depth may not.
    active = active.filter((other) => other.bottom < box.top - (box.top - box.bottom) * 0.3)
    for (const other of active) {
      if (Math.min(other.right, box.right) - Math.max(other.left, box.left) > 1) pairs.push([other, box])
    }
    active.push(box)
  }
  return pairs
}

/** The first words of a text, for a message. */
export function shorten(text: string): string {
  const trimmed = text.trim()
  return trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed
}

/** A length to one decimal, for a message. */
export function round(length: number): number {
  return Math.round(length * 10) / 10
}
