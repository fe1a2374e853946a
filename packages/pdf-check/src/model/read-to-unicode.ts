// A ToUnicode CMap as a map from character code to text.

import { type Operand, tokenizeContent } from './tokenize-content.ts'

/**
 * Read a ToUnicode CMap.
 *
 * @param bytes
 *   The decoded stream.
 * @returns
 *   Code to text.
 */
export function readToUnicode(bytes: Uint8Array): Map<number, string> {
  const map = new Map<number, string>()
  for (const { operator, operands } of tokenizeContent(bytes)) {
    if (operator === 'endbfchar') {
      for (let index = 0; index + 1 < operands.length; index += 2) {
        map.set(toCode(operands[index]), toText(operands[index + 1]))
      }
    } else if (operator === 'endbfrange') {
      for (let index = 0; index + 2 < operands.length; index += 3) {
        readRange(map, toCode(operands[index]), toCode(operands[index + 1]), operands[index + 2])
      }
    }
  }
  return map
}

function readRange(map: Map<number, string>, from: number, to: number, target: Operand | undefined): void {
  // A range never spans more than the two bytes of a code.
  const last = Math.min(to, from + 0xffff)
  if (Array.isArray(target)) {
    for (let code = from; code <= last; code++) map.set(code, toText(target[code - from]))
    return
  }
  const text = toText(target)
  const head = text.slice(0, -1)
  const tail = text.charCodeAt(text.length - 1)
  for (let code = from; code <= last; code++) map.set(code, head + String.fromCharCode(tail + code - from))
}

function toCode(operand: Operand | undefined): number {
  let code = 0
  if (operand instanceof Uint8Array) for (const byte of operand) code = code * 256 + byte
  return code
}

function toText(operand: Operand | undefined): string {
  if (!(operand instanceof Uint8Array)) return ''
  let text = ''
  for (let index = 0; index + 1 < operand.length; index += 2) {
    text += String.fromCharCode(operand[index]! * 256 + operand[index + 1]!)
  }
  return text
}
