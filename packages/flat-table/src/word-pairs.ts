// Stage: context. Counts neighbouring words; words are numbered, so that a pair is a small number too.

// Of a longer text than one of so many different words the further words are not told apart.
const mostWords = 2 ** 15 - 1

/** Counts of pairs of neighbours. */
export class WordPairs {
  private readonly numbers = new Map<string, number>()
  private readonly counts = new Map<number, number>()

  /** Number of a word, from 1; 0 for words that were never added. */
  numberOf(norm: string): number {
    return this.numbers.get(norm) ?? 0
  }

  /** Adds a word, in lower case, and returns its number; 0 where there are too many already. */
  add(norm: string): number {
    const known = this.numbers.get(norm)
    if (known !== undefined) return known
    if (this.numbers.size === mostWords) return 0
    this.numbers.set(norm, this.numbers.size + 1)
    return this.numbers.size
  }

  /** The pair of two words, by their numbers. */
  pairOf(first: number, second: number): number {
    return first * (mostWords + 1) + second
  }

  /** Counts a pair once more. */
  count(pair: number): void {
    this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1)
  }

  /** How often a pair was counted. */
  countOf(pair: number): number {
    return this.counts.get(pair) ?? 0
  }
}
