/** Stage: contract of the model. Its weights, the scores of a string under them, and the labels they lead to. */

/** Weights of one class of features; a row holds the columns that matter. */
export interface SparseTable {
  /** Open addressing: a hash (0 for a free slot) beside where its cells start, times 256, plus how many there are. */
  slots: Int32Array
  /** A bit by the low bits of a hash: set where a row may be. Most words have none, and this is small enough to stay close. */
  filter: Uint32Array
  /** `column * 16 + level`: packed small, since reading them is most of the work. */
  cells: Uint16Array
  /** The weight of each level. */
  weights: Float64Array
}

/** Weights of every pair of labels. */
export interface DenseTable {
  /** Offset of the pairs of a hash. */
  offsets: Map<number, number>
  /** `[current][previous]` */
  weights: Float32Array
}

/** A trained model. */
export interface Model {
  node: SparseTable
  edge: SparseTable
  gap: DenseTable
  kind: SparseTable
  /** `[previous][current][kind]` */
  transitions: Float32Array
  /** `[label][kind]` */
  starts: Float32Array
  /** `[label][kind]` */
  ends: Float32Array
}

/** The scores of one string; valid until the next string is scored. */
export interface Scores {
  n: number
  /** `[token][label]` */
  node: Float64Array
  /** `[token][stay | begin | end][label]`, from the second token on: what is added to the sum of the rows below. */
  edge: Float64Array
  /** Rows of the same form. */
  edgeRows: Float32Array
  /** `[token][row]`: where each of its rows starts. */
  edgeStarts: Int32Array
  /** How many rows each token has. */
  edgeDepth: number
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
