/** Stage: training. Labelled strings as rows of weights, so that every pass over them is plain addition. */
import type { Context } from '../src/features/context.ts'
import { emitEdge } from '../src/features/emit-edge.ts'
import { emitKind } from '../src/features/emit-kind.ts'
import { emitNode } from '../src/features/emit-node.ts'
import { prepareFeatures } from '../src/features/prepare-features.ts'
import type { FeatureTable } from './feature-table.ts'

/** One training string. */
export interface Example {
  context: Context
  /** A label index for each token. */
  labels: number[]
  /** The index of the kind of work. */
  kind: number
  /** How much it counts; 1 for an annotated reference. */
  weight: number
}

/** The feature tables of a model. */
export interface Tables {
  node: FeatureTable
  edge: FeatureTable
  gap: FeatureTable
  kind: FeatureTable
}

/** A training string whose features are offsets of rows. */
export interface CompiledExample {
  n: number
  labels: number[]
  kind: number
  weight: number
  node: Int32Array[]
  edge: Int32Array[]
  gap: Int32Array
  kinds: Int32Array
}

/**
 * Counts the features of a string.
 *
 * @param context
 *   The context of the string.
 * @param tables
 *   The tables that count them.
 */
export function countFeatures(context: Context, tables: Tables): void {
  const source = prepareFeatures(context)
  const seen = {
    node: new Set<number>(),
    edge: new Set<number>(),
    gap: new Set<number>(),
    kind: new Set<number>(),
  }
  for (let i = 0; i < context.tokens.length; i++) {
    emitNode(source, i, (hash) => tables.node.count(hash, seen.node))
    if (i === 0) continue
    emitEdge(source, i, (hash) => tables.edge.count(hash, seen.edge))
    tables.gap.count(source.gaps[i]!, seen.gap)
  }
  emitKind(source, (hash) => tables.kind.count(hash, seen.kind))
}

/**
 * Compiles a string.
 *
 * @param example
 *   The string.
 * @param tables
 *   The tables with their rows.
 * @returns
 *   The string as offsets of rows.
 */
export function compileExample({ context, labels, kind, weight }: Example, tables: Tables): CompiledExample {
  const source = prepareFeatures(context)
  const n = context.tokens.length
  const rows = (table: FeatureTable, run: (emit: (hash: number) => void) => void) => {
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
    labels,
    kind,
    weight,
    node,
    edge,
    gap,
    kinds: rows(tables.kind, (emit) => emitKind(source, emit)),
  }
}
