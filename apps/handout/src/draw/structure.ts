// Draw: the structure tree of a tagged PDF, made as content is drawn.
import type { Tag } from '../layout/pieces.ts'

type Document = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/** Opens and closes marked content and keeps the structure tree in step with it. */
export interface Structure {
  /**
   * Opens content of a structure node, or goes on with it where it is open already.
   * @param tag the node
   * @param box edges of a figure in points from the top left corner of the page
   */
  open(tag: Tag, box?: [left: number, top: number, right: number, bottom: number]): void
  /** Opens an artifact. Content that is open is closed first: PDFKit would nest one in the other. */
  artifact(type: 'Layout' | 'Pagination'): void
  /** Closes what is open. */
  close(): void
  /** Gives the element of a node, for annotations and cells without words. */
  element(tag: Tag): Element
  /** Ends the links of a page: an annotation is filed under the page that is current when its element ends. */
  endPage(): void
  /** Ends the whole tree. */
  end(): void
}

/**
 * Makes the structure of a document.
 * @param doc a tagged PDFKit document
 */
export function structureOf(doc: Document): Structure {
  const elements = new Map<Tag, Element>()
  const links: Tag[] = []
  let root: Element | null = null
  let current: { tag: Tag | null; content: PDFKit.PDFStructureContent | null } | null = null

  const element = (tag: Tag, box?: [number, number, number, number]): Element => {
    const known = elements.get(tag)
    if (known) return known
    const made = doc.struct(tag.type, {
      ...(tag.scope && { scope: tag.scope }),
      ...(tag.alt !== undefined && { alt: tag.alt }),
      ...(box && { bbox: box, placement: 'Block' as const }),
    })
    if (tag.parent) element(tag.parent).add(made)
    else {
      doc.addStructure(made)
      root = made
    }
    elements.set(tag, made)
    if (tag.type === 'Link') links.push(tag)
    return made
  }
  const close = () => {
    if (!current) return
    doc.endMarkedContent()
    if (current.tag && current.content) element(current.tag).add(current.content)
    current = null
  }
  return {
    element,
    close,
    open(tag, box) {
      if (current?.tag === tag) return
      close()
      element(tag, box)
      current = { tag, content: doc.markStructureContent(tag.type) }
    },
    artifact(type) {
      close()
      doc.markContent('Artifact', { type })
      current = { tag: null, content: null }
    },
    endPage() {
      close()
      for (const tag of links) {
        elements.get(tag)?.end()
        elements.delete(tag)
      }
      links.length = 0
    },
    end: () => root?.end(),
  }
}
