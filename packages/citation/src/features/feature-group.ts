/** Stage: features. Features that hang on the same few small numbers, so that their weights need be summed only once. */
import type { Emit, FeatureSource } from './prepare-features.ts'

/** A group of features. */
export interface FeatureGroup {
  /** Packs the numbers that the features hang on, and nothing else, into 31 bits; below 0 where they do not fit. */
  key: (source: FeatureSource, i: number) => number
  /** Emits the features at a token. */
  emit: (source: FeatureSource, i: number, emit: Emit) => void
}

/** The shape of a token, 0 outside the string. */
export function shapeAt({ shapes, n }: FeatureSource, i: number): number {
  return i < 0 || i >= n ? 0 : shapes[i]!
}

/** The hash of a gap, 3 outside the string. */
export function gapAt({ gaps, n }: FeatureSource, i: number): number {
  return i < 0 || i > n ? 3 : gaps[i]!
}

/** Packs two gaps and a number below 32; below 0 where a gap has no number. */
export function packGaps({ gapNumbers, n }: FeatureSource, one: number, other: number, rest: number): number {
  const first = one < 0 ? 0 : gapNumbers[one]!
  const second = other > n ? 0 : gapNumbers[other]!
  return ((first * 256) | second) * 32 + rest
}

/** Packs a gap and two numbers below 32; below 0 where the gap has no number. */
export function packGap({ gapNumbers }: FeatureSource, gap: number, one: number, other: number): number {
  return gapNumbers[gap]! * 1024 + one * 32 + other
}
