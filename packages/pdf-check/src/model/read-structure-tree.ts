// The structure tree of ISO 32000-1, 14.7, as typed elements.

import { PDFArray, PDFDict, PDFNumber, type PDFObject, PDFRef, PDFStream } from 'pdf-lib'
import { readNumberTree } from './number-tree.ts'
import {
  getDict,
  getItems,
  getKeys,
  getName,
  getNumber,
  getRaw,
  getText,
  getValue,
  objectNumber,
  toPlain,
} from './objects.ts'
import type { StructureChild, StructureElement, StructureModel } from './pdf-model.ts'

/**
 * Read the structure tree.
 *
 * @param catalog
 *   The document catalog.
 * @param pageNumbers
 *   Page index by object number.
 * @returns
 *   The tree; `null` without a /StructTreeRoot.
 */
export function readStructureTree(
  catalog: PDFDict,
  pageNumbers: ReadonlyMap<number, number>,
): StructureModel | null {
  const root = getDict(catalog, 'StructTreeRoot')
  if (!root) return null
  const context = root.context
  const roleMap = readRoleMap(root)
  const elements: StructureElement[] = []
  const seen = new Set<PDFDict>()
  const pageOf = (dict: PDFDict, inherited: number) => {
    const number = objectNumber(getRaw(dict, 'Pg'))
    return number === null ? inherited : (pageNumbers.get(number) ?? -1)
  }

  const readElement = (raw: PDFObject, dict: PDFDict, parent: StructureElement | null, page: number) => {
    const type = getName(dict, 'S') ?? ''
    const expected = parent ? parent.dict : root
    const element: StructureElement = {
      kind: 'element',
      dict,
      object: objectNumber(raw),
      type,
      role: resolveRole(type, roleMap),
      parent,
      parentMatches: getValue(dict, 'P') === expected,
      children: [],
      alt: getText(dict, 'Alt') ?? '',
      actualText: getText(dict, 'ActualText') ?? '',
      lang: getText(dict, 'Lang'),
      id: getText(dict, 'ID'),
      title: getText(dict, 'T') ?? '',
      attributes: readAttributes(dict),
    }
    elements.push(element)
    readChildren(element, pageOf(dict, page))
    return element
  }

  const readChildren = (element: StructureElement, page: number) => {
    for (const raw of getItems(element.dict, 'K')) {
      const child = readChild(raw, element, page)
      if (child) element.children.push(child)
    }
  }

  const readChild = (
    raw: PDFObject,
    parent: StructureElement | null,
    page: number,
  ): StructureChild | null => {
    const value = context.lookup(raw)
    if (value instanceof PDFNumber) return { kind: 'content', page, mcid: value.asNumber() }
    const dict = value instanceof PDFStream ? value.dict : value
    if (!(dict instanceof PDFDict)) return null
    const kind = getName(dict, 'Type')
    if (kind === 'MCR')
      return { kind: 'content', page: pageOf(dict, page), mcid: getNumber(dict, 'MCID') ?? -1 }
    if (kind === 'OBJR')
      return { kind: 'object', page: pageOf(dict, page), object: objectNumber(getRaw(dict, 'Obj')) }
    // A tree that runs in a circle is read once round.
    if (seen.has(dict)) return null
    seen.add(dict)
    return readElement(raw, dict, parent, page)
  }

  const children: StructureElement[] = []
  for (const raw of getItems(root, 'K')) {
    const child = readChild(raw, null, -1)
    if (child?.kind === 'element') children.push(child)
  }
  return {
    children,
    elements,
    roleMap,
    parentTree: readParentTree(root),
    hasIdTree: getDict(root, 'IDTree') !== null,
  }
}

function readRoleMap(root: PDFDict): Map<string, string> {
  const map = getDict(root, 'RoleMap')
  const roles = new Map<string, string>()
  for (const key of map ? getKeys(map) : []) roles.set(key, getName(map!, key) ?? '')
  return roles
}

function resolveRole(type: string, roleMap: ReadonlyMap<string, string>): string {
  const passed = new Set<string>()
  let role = type
  while (roleMap.has(role) && !passed.has(role)) {
    passed.add(role)
    role = roleMap.get(role)!
  }
  return role
}

function readAttributes(dict: PDFDict): Map<string, unknown> {
  const attributes = new Map<string, unknown>()
  for (const raw of getItems(dict, 'A')) {
    const owner = dict.context.lookup(raw)
    const entries = owner instanceof PDFStream ? owner.dict : owner
    if (!(entries instanceof PDFDict)) continue
    for (const key of getKeys(entries)) attributes.set(key, toPlain(getValue(entries, key), entries))
  }
  return attributes
}

function readParentTree(root: PDFDict): StructureModel['parentTree'] {
  const tree: StructureModel['parentTree'] = new Map()
  const node = getDict(root, 'ParentTree')
  if (!node) return tree
  for (const [key, raw] of readNumberTree(node)) {
    const value = root.context.lookup(raw)
    if (value instanceof PDFArray) tree.set(key, value.asArray().map(objectNumber))
    else tree.set(key, raw instanceof PDFRef ? raw.objectNumber : null)
  }
  return tree
}
