// Typed reads of pdf-lib objects: a missing or mistyped value is `null`, never an exception.

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'

/** The value under a key, references followed. */
export function getValue(dict: PDFDict, key: string): PDFObject | null {
  return dict.context.lookup(dict.get(PDFName.of(key))) ?? null
}

/** What stands under a key, a reference as it is. */
export function getRaw(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.get(PDFName.of(key))
}

/** The dictionary under a key (that of a stream included). */
export function getDict(dict: PDFDict, key: string): PDFDict | null {
  const value = getValue(dict, key)
  if (value instanceof PDFStream) return value.dict
  return value instanceof PDFDict ? value : null
}

/** The items under a key: those of an array, or the one value there is. References are kept. */
export function getItems(dict: PDFDict, key: string): PDFObject[] {
  const raw = dict.get(PDFName.of(key))
  const value = dict.context.lookup(raw)
  if (value instanceof PDFArray) return value.asArray()
  return raw === undefined ? [] : [raw]
}

/** The name under a key, without its slash. */
export function getName(dict: PDFDict, key: string): string | null {
  const value = getValue(dict, key)
  return value instanceof PDFName ? value.decodeText() : null
}

/** The number under a key. */
export function getNumber(dict: PDFDict, key: string): number | null {
  const value = getValue(dict, key)
  return value instanceof PDFNumber ? value.asNumber() : null
}

/** The text string under a key. */
export function getText(dict: PDFDict, key: string): string | null {
  const value = getValue(dict, key)
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null
}

/** Whether the value under a key is `true`. */
export function isTrue(dict: PDFDict, key: string): boolean {
  return String(getValue(dict, key)) === 'true'
}

/** Numbers of an array. */
export function getNumbers(dict: PDFDict, key: string): number[] {
  const value = getValue(dict, key)
  if (!(value instanceof PDFArray)) return []
  return value.asArray().map((item) => {
    const number = dict.context.lookup(item)
    return number instanceof PDFNumber ? number.asNumber() : Number.NaN
  })
}

/** The decoded bytes of a stream; `null` for anything else. */
export function decodeStream(value: PDFObject | null): Uint8Array | null {
  return value instanceof PDFRawStream ? decodePDFRawStream(value).decode() : null
}

/** The object number of a reference. */
export function objectNumber(value: PDFObject | undefined): number | null {
  return value instanceof PDFRef ? value.objectNumber : null
}

/** The keys of a dictionary, without their slashes. */
export function getKeys(dict: PDFDict): string[] {
  return dict.keys().map((key) => key.decodeText())
}

/** A plain value of an object: string, number, boolean, or an array of them; else `null`. */
export function toPlain(value: PDFObject | null, dict: PDFDict): unknown {
  if (value instanceof PDFName) return value.decodeText()
  if (value instanceof PDFNumber) return value.asNumber()
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText()
  if (value instanceof PDFArray) {
    return value.asArray().map((item) => toPlain(dict.context.lookup(item) ?? null, dict))
  }
  return null
}
