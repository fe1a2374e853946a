// Bytes of a content stream or CMap to operations: one forward pass over the PDF syntax of ISO 32000-1, 7.2.

/** A PDF name operand, without its slash. */
export class Name {
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
}

/** A dictionary operand. */
type OperandDictionary = Map<string, Operand>

/** An operand: number, name, string as bytes, array or dictionary; `null` also stands for true and false. */
export type Operand = number | Name | Uint8Array | Operand[] | OperandDictionary | null

/** An operator with the operands before it. */
export interface Operation {
  operator: string
  operands: Operand[]
}

const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)))
const spaces = new Set([0, 9, 10, 12, 13, 32])

/**
 * Read the operations of a content stream.
 *
 * @param bytes
 *   The decoded stream.
 * @returns
 *   Operations in order; an inline image is one `BI` operation. Damaged syntax is skipped over.
 */
export function tokenizeContent(bytes: Uint8Array): Operation[] {
  const operations: Operation[] = []
  let index = 0
  let operands: Operand[] = []
  const isRegular = (code: number) => !spaces.has(code) && !delimiters.has(code)

  while (index < bytes.length) {
    skipSpace()
    if (index >= bytes.length) break
    const operand = readOperand()
    if (typeof operand !== 'string') {
      if (operand !== undefined) operands.push(operand)
      continue
    }
    if (operand === 'ID') {
      skipImage()
      operations.push({ operator: 'BI', operands: [] })
    } else if (operand !== 'BI') operations.push({ operator: operand, operands })
    operands = []
  }
  return operations

  function skipSpace(): void {
    while (index < bytes.length) {
      const code = bytes[index]!
      if (code === 0x25) {
        while (index < bytes.length && bytes[index] !== 10 && bytes[index] !== 13) index++
      } else if (!spaces.has(code)) return
      else index++
    }
  }

  // An operand, an operator (as a string), or undefined for a stray delimiter.
  function readOperand(): Operand | string | undefined {
    const code = bytes[index]!
    if (code === 0x2f) return readName()
    if (code === 0x28) return readString()
    if (code === 0x5b) return readArray()
    if (code === 0x3c) return bytes[index + 1] === 0x3c ? readDictionary() : readHexString()
    if (!isRegular(code)) {
      index++
      return undefined
    }
    const start = index
    while (index < bytes.length && isRegular(bytes[index]!)) index++
    const word = latin1(bytes.subarray(start, index))
    if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u.test(word)) return Number(word)
    return word === 'true' || word === 'false' || word === 'null' ? null : word
  }

  function readName(): Name {
    const start = ++index
    while (index < bytes.length && isRegular(bytes[index]!)) index++
    const raw = latin1(bytes.subarray(start, index))
    return new Name(
      raw.replace(/#([\da-f]{2})/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
  }

  function readArray(): Operand[] {
    const items: Operand[] = []
    index++
    for (;;) {
      skipSpace()
      if (index >= bytes.length) return items
      if (bytes[index] === 0x5d) {
        index++
        return items
      }
      const item = readOperand()
      if (item !== undefined && typeof item !== 'string') items.push(item)
    }
  }

  function readDictionary(): OperandDictionary {
    const entries: OperandDictionary = new Map()
    let key: string | null = null
    index += 2
    for (;;) {
      skipSpace()
      if (index >= bytes.length) return entries
      if (bytes[index] === 0x3e) {
        index += 2
        return entries
      }
      const item = readOperand()
      if (key === null) key = item instanceof Name ? item.value : null
      else if (item !== undefined && typeof item !== 'string') {
        entries.set(key, item)
        key = null
      }
    }
  }

  function readHexString(): Uint8Array {
    const digits: number[] = []
    for (index++; index < bytes.length && bytes[index] !== 0x3e; index++) {
      const digit = Number.parseInt(String.fromCharCode(bytes[index]!), 16)
      if (!Number.isNaN(digit)) digits.push(digit)
    }
    index++
    if (digits.length % 2 === 1) digits.push(0)
    return Uint8Array.from(
      { length: digits.length / 2 },
      (_, at) => digits[2 * at]! * 16 + digits[2 * at + 1]!,
    )
  }

  function readString(): Uint8Array {
    const out: number[] = []
    let depth = 1
    for (index++; index < bytes.length; index++) {
      const code = bytes[index]!
      if (code === 0x5c) readEscape(out)
      else if (code === 0x29 && --depth === 0) break
      else {
        if (code === 0x28) depth++
        out.push(code)
      }
    }
    index++
    return Uint8Array.from(out)
  }

  function readEscape(out: number[]): void {
    const code = bytes[++index]!
    const octal = latin1(bytes.subarray(index, index + 3)).match(/^[0-7]{1,3}/u)
    if (octal) {
      out.push(Number.parseInt(octal[0], 8) & 255)
      index += octal[0].length - 1
    } else if (code === 13) {
      if (bytes[index + 1] === 10) index++
    } else if (code !== 10) out.push({ n: 10, r: 13, t: 9, b: 8, f: 12 }[String.fromCharCode(code)] ?? code)
  }

  function skipImage(): void {
    for (index++; index < bytes.length; index++) {
      if (bytes[index] !== 0x45 || bytes[index + 1] !== 0x49 || !spaces.has(bytes[index - 1]!)) continue
      if (index + 2 >= bytes.length || spaces.has(bytes[index + 2]!)) break
    }
    index += 2
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
