// Render: parts of a page that are as they were on the last page of this process are not filled in again.
import type { HelperOptions, TemplateDelegate } from 'handlebars'
import { showControls } from './show-controls.ts'

/** A view that a partial is filled with; its id names it on the page. */
type View = { id: string } & object

/** Partials that remember what they gave. */
export interface Remembering {
  /**
   * Wraps a partial.
   * @param partial a compiled partial that sees nothing but its own view
   * @returns the same partial; for the view of the last page, told by its contents, it gives the same text
   */
  wrap(partial: TemplateDelegate): TemplateDelegate
  /** Ends a page: what was not asked for on it is forgotten. */
  endPage(): void
}

/**
 * Starts to remember.
 * @returns partials without a last page
 */
export function rememberParts(): Remembering {
  const parts: { last: Map<string, Part>; now: Map<string, Part> }[] = []
  return {
    wrap(partial) {
      const pages = { last: new Map<string, Part>(), now: new Map<string, Part>() }
      parts.push(pages)
      return (view: View, options) => {
        const before = pages.last.get(view.id)
        const part = before && isSame(before.view, view) ? before : fill(partial, view, options)
        pages.now.set(view.id, part)
        return part.html
      }
    },
    endPage() {
      for (const pages of parts) {
        pages.last = pages.now
        pages.now = new Map()
      }
    },
  }
}

interface Part {
  view: View
  html: string
}

// What Handlebars gives is a tree of pieces: one look through it makes it one text, which joins faster with others.
function fill(partial: TemplateDelegate, view: View, options: unknown): Part {
  return { view, html: showControls(partial(view, options as HelperOptions)) }
}

/** Tells whether two views, plain data of one shape, hold the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    )
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  let keys = 0
  for (const key in left) {
    if (!(key in right) || !isSame(left[key], right[key])) return false
    keys++
  }
  for (const _ in right) keys--
  return keys === 0
}
