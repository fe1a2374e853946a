// Marked content to its place in the structure tree.

import type { StructureElement, StructureModel } from './pdf-model.ts'

/** Where marked content stands in the structure tree. */
export interface ContentPlace {
  /** Its number in reading order over the whole file. */
  order: number
  /** Standard types from the root to the element that holds it. */
  path: string[]
  element: StructureElement
}

/**
 * Index the marked content of a structure tree.
 *
 * @param structure
 *   The tree.
 * @returns
 *   Places by `"<page index> <MCID>"`, in reading order.
 */
export function indexContent(structure: StructureModel | null): Map<string, ContentPlace> {
  const places = new Map<string, ContentPlace>()
  const visit = (element: StructureElement, outer: readonly string[]): void => {
    const path = [...outer, element.role]
    for (const child of element.children) {
      if (child.kind === 'element') visit(child, path)
      else if (child.kind === 'content') {
        places.set(`${child.page} ${child.mcid}`, { order: places.size, path, element })
      }
    }
  }
  for (const element of structure?.children ?? []) visit(element, [])
  return places
}
