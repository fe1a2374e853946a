/**
 * Stage: training. A conditional random field over the features of src/: forward and backward sums, gradients,
 * AdaGrad steps.
 */

import type { Context } from '../src/context.ts'
import { emitEdge } from '../src/emit-edge.ts'
import { emitKind } from '../src/emit-kind.ts'
import { emitNode } from '../src/emit-node.ts'
import { KINDS, LABELS } from '../src/labels.ts'
import { prepareFeatures } from '../src/prepare-features.ts'

const L = LABELS.length
const K = KINDS.length

/** One training string. */
export interface Example {
  context: Context
  labels: number[]
  kind: number
  weight: number
}

class Table {
  index = new Map<number, number>()
  counts = new Map<number, number>()
  weights = new Float32Array(0)
  squares = new Float32Array(0)
  width: number
  constructor(width: number) {
    this.width = width
  }
  find(hash: number): number {
    return this.index.get(hash) ?? -1
  }
  build(cutoff: number) {
    for (const [hash, count] of this.counts)
      if (count >= cutoff) this.index.set(hash, this.index.size * this.width)
    this.weights = new Float32Array(this.index.size * this.width)
    this.squares = new Float32Array(this.index.size * this.width)
    this.counts.clear()
  }
}

interface Compiled {
  n: number
  labels: number[]
  kind: number
  weight: number
  node: Int32Array[]
  edge: Int32Array[]
  gap: Int32Array
  kinds: Int32Array
}

export interface TrainOptions {
  epochs: number
  rate: number
  l2: number
  cutoff: number
  seed?: number
  log?: (text: string) => void
}

/** The trained model with tables that can be listed. */
export interface TrainedModel {
  node: Table
  edge: Table
  gap: Table
  kind: Table
  transitions: Float32Array
  starts: Float32Array
  ends: Float32Array
}

/**
 * Trains a model.
 *
 * @param examples
 *   The labelled strings.
 * @param options
 *   Epochs, rate, weight decay and the number of strings a feature must be seen in.
 * @returns
 *   The model.
 */
export function train(examples: Example[], options: TrainOptions): TrainedModel {
  const tables = { node: new Table(L), edge: new Table(3 * L), gap: new Table(L * L), kind: new Table(K) }
  const bump = (table: Table, hash: number, weight: number, seen: Set<number>) => {
    if (seen.has(hash)) return
    seen.add(hash)
    table.counts.set(hash, (table.counts.get(hash) ?? 0) + weight)
  }
  for (const { context } of examples) {
    const source = prepareFeatures(context)
    const node = new Set<number>()
    const edge = new Set<number>()
    const gap = new Set<number>()
    const kind = new Set<number>()
    for (let i = 0; i < context.tokens.length; i++) {
      emitNode(source, i, (hash) => bump(tables.node, hash, 1, node))
      if (i === 0) continue
      emitEdge(source, i, (hash) => bump(tables.edge, hash, 1, edge))
      bump(tables.gap, source.gaps[i]!, 1, gap)
    }
    emitKind(source, (hash) => bump(tables.kind, hash, 1, kind))
  }
  tables.node.build(options.cutoff)
  tables.edge.build(options.cutoff)
  tables.gap.build(Math.max(8, options.cutoff))
  tables.kind.build(options.cutoff)
  const model: TrainedModel = {
    ...tables,
    transitions: new Float32Array(K * L * L),
    starts: new Float32Array(K * L),
    ends: new Float32Array(K * L),
  }
  const squares = {
    transitions: new Float32Array(K * L * L),
    starts: new Float32Array(K * L),
    ends: new Float32Array(K * L),
  }
  const compiled = examples.map((example) => compile(example, tables))
  let seed = options.seed ?? 7
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0
    return (seed >>> 0) / 4294967296
  }
  const order = compiled.map((_, k) => k)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1))
      ;[order[k], order[other]] = [order[other]!, order[k]!]
    }
    let loss = 0
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs)
    for (const k of order) loss += step(model, squares, compiled[k]!, rate, options.l2)
    options.log?.(`epoch ${epoch + 1} loss ${(loss / compiled.length).toFixed(4)}`)
  }
  return model
}

function compile(example: Example, tables: { node: Table; edge: Table; gap: Table; kind: Table }): Compiled {
  const source = prepareFeatures(example.context)
  const n = example.context.tokens.length
  const rows = (table: Table, run: (emit: (hash: number) => void) => void) => {
    const out: number[] = []
    run((hash) => {
      const row = table.find(hash)
      if (row >= 0) out.push(row)
    })
    return Int32Array.from(out)
  }
  const node: Int32Array[] = []
  const edge: Int32Array[] = []
  const gap = new Int32Array(n).fill(-1)
  for (let i = 0; i < n; i++) {
    node.push(rows(tables.node, (emit) => emitNode(source, i, emit)))
    edge.push(i === 0 ? new Int32Array(0) : rows(tables.edge, (emit) => emitEdge(source, i, emit)))
    if (i > 0) gap[i] = tables.gap.find(source.gaps[i]!)
  }
  return {
    n,
    labels: example.labels,
    kind: example.kind,
    weight: example.weight,
    node,
    edge,
    gap,
    kinds: rows(tables.kind, (emit) => emitKind(source, emit)),
  }
}

function step(
  model: TrainedModel,
  squares: { transitions: Float32Array; starts: Float32Array; ends: Float32Array },
  x: Compiled,
  rate: number,
  l2: number,
): number {
  const { n } = x
  const node = new Float64Array(n * L)
  const edge = new Float64Array(n * 3 * L)
  const kindScore = new Float64Array(K)
  for (let i = 0; i < n; i++) {
    for (const row of x.node[i]!) for (let y = 0; y < L; y++) node[i * L + y]! += model.node.weights[row + y]!
    for (const row of x.edge[i]!)
      for (let y = 0; y < 3 * L; y++) edge[i * 3 * L + y]! += model.edge.weights[row + y]!
  }
  for (const row of x.kinds) for (let y = 0; y < K; y++) kindScore[y]! += model.kind.weights[row + y]!
  // exp of step scores per kind
  const alpha: Float64Array[] = []
  const beta: Float64Array[] = []
  const scale: Float64Array[] = []
  const steps: Float64Array[] = []
  const logZ = new Float64Array(K)
  const expNode = new Float64Array(n * L)
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY
    for (let y = 0; y < L; y++) top = Math.max(top, node[i * L + y]!)
    for (let y = 0; y < L; y++) expNode[i * L + y] = Math.exp(node[i * L + y]! - top)
    for (let k = 0; k < K; k++) logZ[k]! += top
  }
  const common = new Float64Array(n * L * L)
  for (let i = 1; i < n; i++) {
    const e = i * 3 * L
    const row = x.gap[i]!
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++)
        common[(i * L + a) * L + b] = Math.exp(
          (row < 0 ? 0 : model.gap.weights[row + a * L + b]!) +
            (a === b ? edge[e + b]! : edge[e + 2 * L + a]! + edge[e + L + b]!),
        )
  }
  for (let k = 0; k < K; k++) {
    const t = new Float64Array(L * L)
    for (let q = 0; q < L * L; q++) t[q] = Math.exp(model.transitions[k * L * L + q]!)
    const A = new Float64Array(n * L)
    const B = new Float64Array(n * L)
    const S = new Float64Array(n)
    for (let y = 0; y < L; y++) A[y] = expNode[y]! * Math.exp(model.starts[k * L + y]!)
    for (let i = 0; i < n; i++) {
      if (i > 0)
        for (let b = 0; b < L; b++) {
          let sum = 0
          for (let a = 0; a < L; a++)
            sum += A[(i - 1) * L + a]! * common[(i * L + a) * L + b]! * t[a * L + b]!
          A[i * L + b] = sum * expNode[i * L + b]!
        }
      let sum = 0
      for (let y = 0; y < L; y++) sum += A[i * L + y]!
      S[i] = sum
      for (let y = 0; y < L; y++) A[i * L + y]! /= sum
      logZ[k]! += Math.log(sum)
    }
    let final = 0
    for (let y = 0; y < L; y++) {
      B[(n - 1) * L + y] = Math.exp(model.ends[k * L + y]!)
      final += A[(n - 1) * L + y]! * B[(n - 1) * L + y]!
    }
    logZ[k]! += Math.log(final) + kindScore[k]!
    for (let y = 0; y < L; y++) B[(n - 1) * L + y]! /= final
    for (let i = n - 1; i > 0; i--)
      for (let a = 0; a < L; a++) {
        let sum = 0
        for (let b = 0; b < L; b++)
          sum += common[(i * L + a) * L + b]! * t[a * L + b]! * expNode[i * L + b]! * B[i * L + b]!
        B[(i - 1) * L + a] = sum / S[i]!
      }
    alpha.push(A)
    beta.push(B)
    scale.push(S)
    steps.push(t)
  }
  const top = Math.max(...logZ)
  let total = 0
  for (let k = 0; k < K; k++) total += Math.exp(logZ[k]! - top)
  const logTotal = top + Math.log(total)
  // gold score
  let gold =
    kindScore[x.kind]! + model.starts[x.kind * L + x.labels[0]!]! + model.ends[x.kind * L + x.labels[n - 1]!]!
  for (let i = 0; i < n; i++) {
    const y = x.labels[i]!
    gold += node[i * L + y]!
    if (i === 0) continue
    const a = x.labels[i - 1]!
    const e = i * 3 * L
    const row = x.gap[i]!
    gold +=
      model.transitions[(x.kind * L + a) * L + y]! +
      (row < 0 ? 0 : model.gap.weights[row + a * L + y]!) +
      (a === y ? edge[e + y]! : edge[e + 2 * L + a]! + edge[e + L + y]!)
  }
  const gNode = new Float64Array(n * L)
  const gEdge = new Float64Array(n * 3 * L)
  const gGap = new Float64Array(n * L * L)
  const gT = new Float64Array(K * L * L)
  const gStart = new Float64Array(K * L)
  const gEnd = new Float64Array(K * L)
  const gKind = new Float64Array(K)
  for (let k = 0; k < K; k++) {
    const pk = Math.exp(logZ[k]! - logTotal)
    gKind[k] = -pk
    if (pk < 1e-6) continue
    const A = alpha[k]!
    const B = beta[k]!
    const t = steps[k]!
    const S = scale[k]!
    for (let i = 0; i < n; i++)
      for (let y = 0; y < L; y++) {
        const p = pk * A[i * L + y]! * B[i * L + y]!
        gNode[i * L + y]! -= p
        if (i === 0) gStart[k * L + y]! -= p
        if (i === n - 1) gEnd[k * L + y]! -= p
      }
    for (let i = 1; i < n; i++)
      for (let a = 0; a < L; a++) {
        const left = (pk * A[(i - 1) * L + a]!) / S[i]!
        if (left < 1e-9) continue
        for (let b = 0; b < L; b++) {
          const p = left * common[(i * L + a) * L + b]! * t[a * L + b]! * expNode[i * L + b]! * B[i * L + b]!
          gT[(k * L + a) * L + b]! -= p
          gGap[(i * L + a) * L + b]! -= p
        }
      }
  }
  gKind[x.kind]! += 1
  gStart[x.kind * L + x.labels[0]!]! += 1
  gEnd[x.kind * L + x.labels[n - 1]!]! += 1
  for (let i = 0; i < n; i++) {
    gNode[i * L + x.labels[i]!]! += 1
    if (i === 0) continue
    const a = x.labels[i - 1]!
    const b = x.labels[i]!
    gT[(x.kind * L + a) * L + b]! += 1
    gGap[(i * L + a) * L + b]! += 1
  }
  for (let i = 1; i < n; i++)
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++) {
        const g = gGap[(i * L + a) * L + b]!
        if (a === b) gEdge[i * 3 * L + b]! += g
        else {
          gEdge[i * 3 * L + 2 * L + a]! += g
          gEdge[i * 3 * L + L + b]! += g
        }
      }
  const apply = (weights: Float32Array, square: Float32Array, at: number, gradient: number) => {
    const g = gradient * x.weight - l2 * weights[at]!
    if (g === 0) return
    square[at]! += g * g
    weights[at]! += (rate * g) / (Math.sqrt(square[at]!) + 1e-3)
  }
  for (let i = 0; i < n; i++) {
    for (const row of x.node[i]!)
      for (let y = 0; y < L; y++) apply(model.node.weights, model.node.squares, row + y, gNode[i * L + y]!)
    for (const row of x.edge[i]!)
      for (let y = 0; y < 3 * L; y++)
        apply(model.edge.weights, model.edge.squares, row + y, gEdge[i * 3 * L + y]!)
    const row = x.gap[i]!
    if (row >= 0)
      for (let q = 0; q < L * L; q++)
        apply(model.gap.weights, model.gap.squares, row + q, gGap[i * L * L + q]!)
  }
  for (const row of x.kinds)
    for (let y = 0; y < K; y++) apply(model.kind.weights, model.kind.squares, row + y, gKind[y]!)
  for (let q = 0; q < gT.length; q++)
    if (gT[q] !== 0) apply(model.transitions, squares.transitions, q, gT[q]!)
  for (let q = 0; q < gStart.length; q++) {
    apply(model.starts, squares.starts, q, gStart[q]!)
    apply(model.ends, squares.ends, q, gEnd[q]!)
  }
  return logTotal - gold
}
