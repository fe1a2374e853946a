/** Stage: contract of the model. Its weights, the scores of a string under them, and the labels they lead to. */

/** Weights of one class of features: `find(hash)` gives the offset of a row of `width` weights, or -1. */
export interface WeightTable {
  width: number
  find(hash: number): number
  weights: Float32Array
}

/** A trained model. */
export interface Model {
  node: WeightTable
  edge: WeightTable
  gap: WeightTable
  kind: WeightTable
  /** `[kind][previous][current]` */
  transitions: Float32Array
  /** `[kind][label]` */
  starts: Float32Array
  ends: Float32Array
}

/** The scores of one string. */
export interface Scores {
  n: number
  /** `[token][label]` */
  node: Float64Array
  /** `[token][stay | begin | end][label]`, from the second token on. */
  edge: Float64Array
  /** Offset of each gap's row of label pairs, or -1. */
  gapRows: Int32Array
  kind: Float64Array
}

/** A labelled string. */
export interface Labelling {
  /** A label index for each token. */
  labels: number[]
  /** The index of the kind of work. */
  kind: number
  /** How much worse the best reading with any other label would score; 0 is a tie. */
  margin: number
}
