/**
 * Stage: features. Turns a string's context into numbers for the model: 32-bit hashes of what is seen at a token
 * (node), between two tokens (edge) and of the string as a whole (kind). No string of the data is kept.
 */
import type { Context } from './context.ts'
import { Shape } from './tokenize.ts'

/** Receives one feature hash. */
export type Emit = (hash: number) => void

/** Templates at one place; their numbers are part of the trained weights. */
const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39)
  return h ^ (h >>> 16)
}

/**
 * Hashes a short string.
 *
 * @param text
 *   The string.
 * @returns
 *   A 32-bit number, the same on every machine.
 */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let index = 0; index < text.length; index++) h = Math.imul(h ^ text.charCodeAt(index), 0x01000193)
  return h
}

/** Per-string hashes that several templates share. */
export interface FeatureSource {
  context: Context
  words: Int32Array
  gaps: Int32Array
  shapes: Int32Array
}

/**
 * Prepares the hashes of a string's words and gaps.
 *
 * @param context
 *   The context of the string.
 * @returns
 *   What {@link emitNode} and {@link emitEdge} read.
 */
export function prepareFeatures(context: Context): FeatureSource {
  const { tokens, gaps, spaces } = context
  return {
    context,
    words: Int32Array.from(tokens, (t) =>
      t.shape >= Shape.digits && t.shape <= Shape.letterNumber ? t.shape : hashText(t.lower),
    ),
    gaps: Int32Array.from(gaps, (gap, index) => hashText(gap) * 2 + ((spaces[index]! & 4) >> 2)),
    shapes: Int32Array.from(tokens, (t) => t.shape),
  }
}

/**
 * Emits what is seen at a token.
 *
 * @param source
 *   The prepared string.
 * @param i
 *   The token's index.
 * @param emit
 *   Receives each feature.
 */
export function emitNode(source: FeatureSource, i: number, emit: Emit): void {
  const { context, words, gaps, shapes } = source
  const n = words.length
  const { lexemes, quoted, brackets, sentence, offset, tokens } = context
  const shape = shapes[i]!
  const before = i > 0 ? shapes[i - 1]! : 0
  const after = i + 1 < n ? shapes[i + 1]! : 0
  const gapBefore = gaps[i]!
  const gapAfter = gaps[i + 1]!
  const lex = lexemes[i]!
  const lower = tokens[i]!.lower
  emit(1)
  emit(mix(2, words[i]!))
  emit(mix(3, i > 0 ? words[i - 1]! : 1))
  emit(mix(4, i + 1 < n ? words[i + 1]! : 1))
  emit(mix(5, i > 1 ? words[i - 2]! : 1))
  emit(mix(6, i + 2 < n ? words[i + 2]! : 1))
  emit(mix(7, shape))
  emit(mix(8, shape * 32 + before))
  emit(mix(9, shape * 32 + after))
  emit(mix(10, (shape * 32 + before) * 32 + after))
  emit(mix(mix(11, gapBefore), shape))
  emit(mix(mix(12, gapAfter), shape))
  emit(mix(mix(13, gapBefore), mix(gapAfter, shape)))
  emit(mix(mix(14, gapBefore), mix(before, shape)))
  emit(mix(mix(15, gapAfter), mix(after, shape)))
  emit(mix(mix(16, gaps[i - 1] ?? 3), mix(gapBefore, shape)))
  emit(mix(mix(17, gaps[i + 2] ?? 3), mix(gapAfter, shape)))
  if (shape <= Shape.mixed && lower.length > 3) {
    emit(mix(18, hashText(lower.slice(-3))))
    emit(mix(19, hashText(lower.slice(0, 3))))
    emit(mix(20, hashText(lower.slice(-4))))
  }
  const end = n - 1 - i
  emit(mix(21, Math.min(i, 12)))
  emit(mix(22, Math.min(end, 12)))
  emit(mix(23, Math.floor((10 * i) / n)))
  // Which side of the year, of the quotation and of "In" a token stands on tells most of the layout.
  const side =
    sideOf(i, context.firstYear) * 3 + (context.firstYear >= 0 && context.firstYear < n / 2 ? 1 : 0)
  const quoteSide = context.firstQuote < 0 ? 0 : i < context.firstQuote ? 1 : quoted[i] === 1 ? 2 : 3
  const inSide = context.firstIn < 0 ? 0 : i < context.firstIn ? 1 : Math.min(2 + i - context.firstIn, 5)
  emit(mix(24, side * 8 + shape * 128))
  emit(mix(25, quoteSide + shape * 8))
  emit(mix(26, side * 64 + quoteSide * 8 + (context.firstIn < 0 ? 0 : i < context.firstIn ? 1 : 2)))
  emit(mix(27, inSide + shape * 8))
  emit(mix(28, quoted[i]! + 4 * brackets[i]!))
  emit(mix(29, brackets[i]! + 2 * shape))
  emit(mix(30, Math.min(sentence[i]!, 6) + 8 * side))
  emit(mix(31, Math.min(offset[i]!, 6) + 8 * Math.min(sentence[i]!, 6)))
  emit(mix(32, Math.min(sentence[n - 1]! - sentence[i]!, 5) + 8 * Math.min(sentence[i]!, 5)))
  emit(mix(33, (context.firstYear < 0 ? 9 : Math.max(-4, Math.min(4, i - context.firstYear))) + 32 * shape))
  emit(mix(34, (context.lastYear < 0 ? 9 : Math.max(-4, Math.min(4, i - context.lastYear))) + 32 * shape))
  for (let bits = lex; bits !== 0; bits &= bits - 1) {
    const bit = Math.clz32(bits & -bits)
    emit(mix(35, bit + 32 * (shape <= Shape.mixed ? shape : 0)))
    emit(mix(mix(36, bit), side * 8 + quoteSide))
  }
  for (let bits = i > 0 ? lexemes[i - 1]! : 0; bits !== 0; bits &= bits - 1)
    emit(mix(37, Math.clz32(bits & -bits) + 32 * shape))
  for (let bits = i + 1 < n ? lexemes[i + 1]! : 0; bits !== 0; bits &= bits - 1)
    emit(mix(38, Math.clz32(bits & -bits) + 32 * shape))
  emitSegment(source, i, emit)
}

// The stretch between two strong marks is often one field: what it holds and what follows it.
function emitSegment(source: FeatureSource, i: number, emit: Emit): void {
  const { segments } = segmentsOf(source)
  const segment = segments[i]!
  emit(mix(40, segment.size * 64 + segment.index * 4))
  emit(mix(mix(41, segment.bits), segment.index))
  emit(mix(42, segment.bits))
  emit(mix(mix(43, segment.next), mix(segment.bits & 1023, source.shapes[i]! > 6 ? source.shapes[i]! : 0)))
  emit(mix(mix(44, segment.last), mix(segment.next, segment.index)))
  emit(mix(mix(45, segment.first), segment.index))
  emit(mix(mix(46, segment.previous), mix(segment.bits, 7)))
}

interface Segment {
  index: number
  size: number
  bits: number
  first: number
  last: number
  next: number
  previous: number
}

const cache = new WeakMap<FeatureSource, { segments: Segment[] }>()

function segmentsOf(source: FeatureSource): { segments: Segment[] } {
  const known = cache.get(source)
  if (known) return known
  const { context, shapes } = source
  const n = shapes.length
  const segments: Segment[] = new Array(n)
  let from = 0
  let index = 0
  let previous = 0
  let last: Segment | undefined
  for (let i = 1; i <= n; i++) {
    if (i < n && !breaks(context, i)) continue
    let bits = 0
    for (let k = from; k < i; k++) bits |= segmentBits(context.lexemes[k]!, shapes[k]!)
    const size = i - from
    const segment: Segment = {
      index: Math.min(index, 7),
      size: size < 6 ? size : size < 12 ? 6 : 7,
      bits,
      first: source.words[from]!,
      last: source.words[i - 1]!,
      next: 0,
      previous,
    }
    if (last) last.next = bits
    previous = bits
    last = segment
    for (let k = from; k < i; k++) segments[k] = segment
    from = i
    index++
  }
  const found = { segments }
  cache.set(source, found)
  return found
}

function breaks(context: Context, i: number): boolean {
  return context.offset[i] === 0 || /["(),;:[\]]/.test(context.gaps[i]!)
}

function segmentBits(lex: number, shape: number): number {
  const digits = shape >= Shape.digits && shape <= Shape.numberLetter
  return (
    (shape === Shape.year ? 1 : digits ? 2 : 0) |
    (shape === Shape.lower ? (lex & 8192 ? 4 : 8) : 0) |
    (shape === Shape.initial ? 16 : 0) |
    (lex & 128 ? 32 : 0) |
    (lex & 256 ? 64 : 0) |
    (lex & 512 ? 128 : 0) |
    (lex & 1024 ? 256 : 0) |
    (lex & 30 ? 512 : 0) |
    (lex & 1 ? 1024 : 0)
  )
}

/**
 * Emits what is seen between a token and the one before it.
 *
 * @param source
 *   The prepared string.
 * @param i
 *   The index of the second token, from 1.
 * @param emit
 *   Receives each feature.
 */
export function emitEdge(source: FeatureSource, i: number, emit: Emit): void {
  const { context, words, gaps, shapes } = source
  const n = words.length
  const gap = gaps[i]!
  const here = shapes[i]!
  const before = shapes[i - 1]!
  const after = i + 1 < n ? shapes[i + 1]! : 0
  const { lexemes, quoted, sentence, offset } = context
  emit(mix(101, gap))
  emit(mix(mix(102, gap), here * 32 + before))
  emit(mix(mix(103, gap), words[i]!))
  emit(mix(mix(104, gap), words[i - 1]!))
  emit(mix(mix(105, gap), here * 64 + Math.min(sentence[i]!, 5) * 4 + (offset[i] === 0 ? 1 : 0)))
  emit(mix(mix(106, gap), quoted[i]! * 4 + quoted[i - 1]!))
  emit(mix(mix(107, gap), mix(gaps[i + 1]!, here * 32 + after)))
  emit(mix(mix(108, gap), mix(gaps[i - 1]!, before)))
  emit(
    mix(
      mix(109, gap),
      (context.firstQuote < 0 ? 0 : i < context.firstQuote ? 1 : i < context.quoteEnd ? 2 : 3) * 8 +
        sideOf(i, context.firstYear),
    ),
  )
  emit(
    mix(
      mix(110, gap),
      sideOf(i, context.firstYear) * 512 + here * 32 + Math.min(context.tokens[i - 1]!.text.length, 5),
    ),
  )
  for (let bits = lexemes[i]!; bits !== 0; bits &= bits - 1)
    emit(mix(mix(111, gap), Math.clz32(bits & -bits) + 32 * here))
  for (let bits = lexemes[i - 1]!; bits !== 0; bits &= bits - 1)
    emit(mix(mix(112, gap), Math.clz32(bits & -bits) + 32 * before))
  const { segments } = segmentsOf(source)
  const left = segments[i - 1]!
  const right = segments[i]!
  if (left !== right) {
    emit(mix(mix(113, gap), mix(left.bits, right.bits)))
    emit(mix(mix(114, gap), mix(right.bits, right.next)))
    emit(mix(mix(115, gap), left.bits))
    emit(mix(mix(116, gap), right.bits))
    emit(mix(mix(117, gap), left.size * 8 + right.size))
  } else emit(118)
}

function sideOf(i: number, at: number): number {
  return at < 0 ? 0 : i < at ? 1 : i === at ? 2 : 3
}

/**
 * Emits what the whole string says about the kind of work.
 *
 * @param source
 *   The prepared string.
 * @param emit
 *   Receives each feature.
 */
export function emitKind(source: FeatureSource, emit: Emit): void {
  const { context, words } = source
  let lex = 0
  let shapes = 0
  for (let i = 0; i < words.length; i++) {
    lex |= context.lexemes[i]!
    shapes |= 1 << context.tokens[i]!.shape
  }
  emit(201)
  for (let bits = lex; bits !== 0; bits &= bits - 1) emit(mix(202, Math.clz32(bits & -bits)))
  for (let bits = shapes; bits !== 0; bits &= bits - 1) emit(mix(203, Math.clz32(bits & -bits)))
  emit(mix(204, context.firstIn >= 0 ? 1 : 0))
  emit(mix(205, context.firstQuote >= 0 ? 1 : 0))
  let numbers = 0
  for (let i = 0; i < words.length; i++) {
    const shape = source.shapes[i]!
    if (shape >= Shape.digits && shape <= Shape.numberLetter && shape !== Shape.year) numbers++
  }
  emit(mix(206, Math.min(numbers, 5)))
}
