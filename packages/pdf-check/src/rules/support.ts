// What many rules share about structure elements.

import type { PdfModel, StructureElement } from '../model/pdf-model.ts'

/** The standard structure types of ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl
   LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu
   WT WP Figure Formula Form`.split(/\s+/u),
)

/** All structure elements in reading order. */
export function elementsOf(model: PdfModel): readonly StructureElement[] {
  return model.structure?.elements ?? []
}

/** Index of the page of an element's first content; `null` without content. */
export function pageOf(element: StructureElement): number | null {
  for (const child of element.children) {
    const page = child.kind === 'element' ? pageOf(child) : child.page
    if (page !== null && page >= 0) return page
  }
  return null
}

/** Whether an element has a text that stands for it. */
export function hasAlternative(element: StructureElement): boolean {
  return element.alt.trim() !== '' || element.actualText.trim() !== ''
}

/** Whether the role mapping of a type comes back to a type it passed. */
export function runsInCircle(model: PdfModel, type: string): boolean {
  const passed = new Set<string>()
  let role: string | undefined = type
  while (role !== undefined && !passed.has(role)) {
    passed.add(role)
    role = model.structure?.roleMap.get(role)
  }
  return role !== undefined
}
