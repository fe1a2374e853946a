// Annotations as the rules see them.

import type { AnnotationModel, PdfModel, StructureElement } from '../model/pdf-model.ts'

/** All annotations that a reader can meet, with their page index; pop-ups and hidden ones are left out. */
export function visibleAnnotations(model: PdfModel): { page: number; annotation: AnnotationModel }[] {
  return model.pages.flatMap((page) =>
    page.annotations
      .filter((annotation) => !annotation.hidden && annotation.subtype !== 'Popup')
      .map((annotation) => ({ page: page.index, annotation })),
  )
}

const indexes = new WeakMap<PdfModel, Map<number, StructureElement>>()

/**
 * The structure element that refers to an annotation.
 *
 * @param model
 *   The file.
 * @param annotation
 *   The annotation.
 * @returns
 *   The element; `null` if none does.
 */
export function elementOfAnnotation(model: PdfModel, annotation: AnnotationModel): StructureElement | null {
  let index = indexes.get(model)
  if (!index) {
    index = new Map()
    for (const element of model.structure?.elements ?? []) {
      for (const child of element.children) {
        if (child.kind === 'object' && child.object !== null) index.set(child.object, element)
      }
    }
    indexes.set(model, index)
  }
  return annotation.object === null ? null : (index.get(annotation.object) ?? null)
}
