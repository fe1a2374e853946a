// Damages one thing of a PDF through its objects.

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'

/** A structure element with its reference. */
export interface Element {
  ref: PDFRef
  dict: PDFDict
}

/** Access to the objects of a PDF under damage. */
export class Damage {
  readonly document: PDFDocument

  constructor(document: PDFDocument) {
    this.document = document
  }

  get catalog(): PDFDict {
    return this.document.catalog
  }

  /** The dictionary under a path of keys. */
  dict(from: PDFDict, ...path: string[]): PDFDict {
    let dict = from
    for (const key of path) {
      const value = this.document.context.lookup(dict.get(PDFName.of(key)))
      dict = value instanceof PDFRawStream ? value.dict : (value as PDFDict)
    }
    return dict
  }

  /** Sets a value: a string that starts with a slash is a name, `null` deletes. */
  set(dict: PDFDict, key: string, value: unknown): void {
    if (value === null) dict.delete(PDFName.of(key))
    else dict.set(PDFName.of(key), this.object(value) as never)
  }

  private object(value: unknown): unknown {
    if (typeof value === 'string')
      return value.startsWith('/') ? PDFName.of(value.slice(1)) : PDFString.of(value)
    if (Array.isArray(value)) {
      const array = PDFArray.withContext(this.document.context)
      for (const item of value) array.push(this.object(item) as never)
      return array
    }
    if (value?.constructor !== Object)
      return typeof value === 'object' ? value : this.document.context.obj(value as never)
    const dict = PDFDict.withContext(this.document.context)
    for (const [key, item] of Object.entries(value)) this.set(dict, key, item)
    return dict
  }

  /** The structure elements of a type, in reading order. */
  elements(type: string): Element[] {
    const found: Element[] = []
    const visit = (raw: unknown): void => {
      const dict = raw instanceof PDFRef ? this.document.context.lookup(raw) : raw
      if (!(dict instanceof PDFDict)) return
      if (raw instanceof PDFRef && String(dict.get(PDFName.of('S'))) === `/${type}`)
        found.push({ ref: raw, dict })
      for (const kid of this.kids(dict)) visit(kid)
    }
    visit(this.catalog.get(PDFName.of('StructTreeRoot')))
    return found
  }

  /** The first structure element of a type. */
  first(type: string): Element {
    return this.elements(type)[0]!
  }

  /** The children listed under /K. */
  kids(dict: PDFDict): unknown[] {
    const value = this.document.context.lookup(dict.get(PDFName.of('K')))
    if (value instanceof PDFArray) return value.asArray()
    const raw = dict.get(PDFName.of('K'))
    return raw === undefined ? [] : [raw]
  }

  /** Changes the type of an element. */
  retype(element: Element, type: string): void {
    this.set(element.dict, 'S', `/${type}`)
  }

  /** Moves an element into another at a place among its children. */
  move(element: Element, to: Element, index: number): void {
    const from = this.dict(element.dict, 'P')
    this.set(
      from,
      'K',
      this.kids(from).filter((kid) => kid !== element.ref),
    )
    const kids = [...this.kids(to.dict)]
    kids.splice(index, 0, element.ref)
    this.set(to.dict, 'K', kids)
    this.set(element.dict, 'P', to.ref)
  }

  /** Adds an empty element at a place among the children of another. */
  add(type: string, to: Element, index: number): Element {
    const dict = PDFDict.withContext(this.document.context)
    this.set(dict, 'S', `/${type}`)
    this.set(dict, 'P', to.ref)
    const element = { ref: this.document.context.register(dict), dict }
    const kids = [...this.kids(to.dict)]
    kids.splice(index, 0, element.ref)
    this.set(to.dict, 'K', kids)
    return element
  }

  /** The place of an element among its siblings. */
  place(element: Element): number {
    return this.kids(this.dict(element.dict, 'P')).indexOf(element.ref)
  }

  /** Edits the text of a stream under a key. */
  edit(dict: PDFDict, key: string, change: (text: string) => string): void {
    const raw = dict.get(PDFName.of(key))
    const stream = this.document.context.lookup(raw) as PDFRawStream
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    const changed = change(text)
    if (changed === text) throw new Error(`The edit of /${key} changes nothing`)
    stream.dict.delete(PDFName.of('Filter'))
    const edited = PDFRawStream.of(stream.dict, Buffer.from(changed, 'latin1'))
    this.document.context.assign(raw as PDFRef, edited)
  }

  /** Edits the content of a page. */
  content(page: number, change: (text: string) => string): void {
    this.edit(this.page(page), 'Contents', change)
  }

  page(index: number): PDFDict {
    return this.document.getPage(index).node
  }

  /** The link annotation of page 1. */
  get link(): PDFDict {
    const annotations = this.document.context.lookup(this.page(0).get(PDFName.of('Annots'))) as PDFArray
    return annotations.lookup(0, PDFDict)
  }

  /** The font and its descendant. */
  get font(): { dict: PDFDict; base: PDFDict } {
    const fonts = this.dict(this.page(0), 'Resources', 'Font')
    const dict = fonts.lookup(fonts.keys()[0]!, PDFDict)
    return { dict, base: (dict.lookup(PDFName.of('DescendantFonts')) as PDFArray).lookup(0, PDFDict) }
  }
}

/** Applies a damage and writes the file again. */
export async function damage(bytes: Uint8Array, change: (damage: Damage) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  change(new Damage(document))
  return document.save({ useObjectStreams: false, updateFieldAppearances: false })
}
