// Finds values in the XMP metadata, whether they stand as elements or as attributes.

import type { XmlElement } from '../model/parse-xml.ts'
import type { PdfModel } from '../model/pdf-model.ts'

/** Namespace of the PDF/UA identification. */
export const pdfuaNamespace = 'http://www.aiim.org/pdfua/ns/id/'
/** Namespace of Dublin Core. */
export const dublinCoreNamespace = 'http://purl.org/dc/elements/1.1/'

/**
 * Find a property.
 *
 * @param model
 *   The file.
 * @param name
 *   Its name with the customary prefix.
 * @param namespace
 *   The namespace that the prefix in the file must be bound to.
 * @returns
 *   The property as an element; `null` if it is not there.
 */
export function findMetadata(model: PdfModel, name: string, namespace: string): XmlElement | null {
  if (!model.metadata || 'error' in model.metadata) return null
  const local = name.slice(name.indexOf(':') + 1)
  for (const element of model.metadata.elements) {
    if (isNamed(element.name, element)) return element
    for (const [attribute, text] of element.attributes) {
      if (isNamed(attribute, element)) return { name, attributes: new Map(), text, parent: element }
    }
  }
  return null

  function isNamed(candidate: string, scope: XmlElement): boolean {
    const [prefix, rest] = candidate.split(':')
    return rest === local && resolvePrefix(prefix!, scope) === namespace
  }
}

/** Whether an element is another one or lies inside it. */
export function isInside(element: XmlElement, outer: XmlElement | null): boolean {
  for (let node: XmlElement | null = element; node; node = node.parent) if (node === outer) return true
  return false
}

function resolvePrefix(prefix: string, scope: XmlElement): string | null {
  for (let node: XmlElement | null = scope; node; node = node.parent) {
    const namespace = node.attributes.get(`xmlns:${prefix}`)
    if (namespace !== undefined) return namespace
  }
  return null
}
