// Rule annotation-parent.

import { elementOfAnnotation, visibleAnnotations } from './annotations.ts'
import type { Rule } from './types.ts'

/** Each annotation of the tree lies on the page its reference names, and its StructParent leads back to the element. */
export const annotationParent: Rule = {
  id: 'annotation-parent',
  says: 'Each annotation of the tree lies on the page its reference names, and its StructParent leads back to the element.',
  why: 'The way from a click to the tag goes through the parent tree.',
  check(model, report) {
    const { structure } = model
    if (!structure) return
    for (const { page, annotation } of visibleAnnotations(model)) {
      const element = elementOfAnnotation(model, annotation)
      if (!element) continue
      const reference = element.children.find(
        (child) => child.kind === 'object' && child.object === annotation.object,
      )
      if (reference?.kind === 'object' && reference.page !== page) {
        report(page, `The object reference of an annotation names page ${reference.page + 1}`)
      }
      const back =
        annotation.structParent === null ? undefined : structure.parentTree.get(annotation.structParent)
      if (back === undefined || Array.isArray(back) || back !== element.object) {
        report(
          page,
          `\`/StructParent\` of a ${annotation.subtype} annotation does not lead to its \`${element.role}\` element`,
        )
      }
    }
  },
}
