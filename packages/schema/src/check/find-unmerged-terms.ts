// Check: terms that look like one concept under two names, for an editor to join or to hold apart. Never all pairs are compared.
import type { Term } from '../entities/term.ts'
import { foldHeadword } from '../link/terms/fold-headword.ts'

/** Two terms that may be one. */
export interface UnmergedTerms {
  /** The one with more uses. */
  term: Term
  other: Term
  /** Why they look like one, as the end of a sentence. */
  because: string
}

/** Names that share a word which more have say little by it, and so do definitions. */
const mostShared = { names: 30, definitions: 6 }
/** Words that two definitions share, as a part of the words of both, from which on they say the same. */
const alike = 0.55
/** The same where the names are alike too. */
const somewhatAlike = 0.25

interface Described {
  term: Term
  /** Names without the space between their words. */
  compact: Set<string>
  /** Names in one spelling, each as sorted words. */
  names: string[][]
  said: Set<string>
}

// British and American spellings of one word become one.
function spell(word: string): string {
  return word
    .replace(/[ao]e/g, 'e')
    .replace(/our$/, 'or')
    .replace(/is(?=e|ation|ing)/g, 'iz')
    .replace(/ph/g, 'f')
}

function describe(term: Term): Described {
  const names = [term.term, ...term.abbreviations, ...term.aliases].map((name) =>
    foldHeadword(name).split(' ').map(spell).sort(),
  )
  const compact = new Set(
    [term.term, ...term.abbreviations, ...term.aliases].map((name) =>
      foldHeadword(name).split(' ').map(spell).join(''),
    ),
  )
  const own = new Set([...names.flat(), ...compact])
  const said = term.definitions
    .filter(({ kind }) => kind === 'definition')
    .flatMap(({ text }) => foldHeadword(text).split(' ').map(spell))
    .filter((word) => word.length > 4 && !own.has(word))
  return { term, compact, names, said: new Set(said) }
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both === 0 ? 0 : both / Math.min(a.size, b.size)
}

const spelling = 'their names differ in spelling or in the order of words only'

function why(a: Described, b: Described): string | null {
  const share = a.said.size < 5 || b.said.size < 5 ? 0 : shareOf(a.said, b.said)
  for (const name of a.compact) if (b.compact.has(name)) return spelling
  for (const left of a.names) {
    for (const right of b.names) {
      if (left.join(' ') === right.join(' ')) return spelling
      const [short, long] = left.length < right.length ? [left, right] : [right, left]
      const isPart = long.length === short.length + 1 && short.every((word) => long.includes(word))
      if (isPart && share >= somewhatAlike)
        return 'one name is part of the other, and their definitions are alike'
    }
  }
  return share >= alike ? 'their definitions say the same' : null
}

/**
 * Find terms that may be one concept.
 *
 * @param terms All terms.
 * @param settled Ids of terms that have an entry of the editors: two of these are held apart on purpose.
 * @returns Pairs, in order of terms; each pair once.
 */
export function findUnmergedTerms(terms: readonly Term[], settled: ReadonlySet<string>): UnmergedTerms[] {
  const described = terms.map(describe)
  const named = indexOf(described.map(({ names, compact }) => new Set([...names.flat(), ...compact])))
  const said = indexOf(described.map((one) => one.said))
  const found: UnmergedTerms[] = []
  for (const [at, one] of described.entries()) {
    const near = new Map<number, number>()
    const count = (list: readonly number[] = [], most: number, weight: number) => {
      if (list.length > most) return
      for (const other of list) if (other > at) near.set(other, (near.get(other) ?? 0) + weight)
    }
    for (const word of new Set([...one.names.flat(), ...one.compact]))
      count(named.get(word), mostShared.names, 2)
    for (const word of one.said) count(said.get(word), mostShared.definitions, 1)
    for (const [other, shared] of [...near].sort(([a], [b]) => a - b)) {
      const second = described[other]!
      // One rare word in two definitions is chance.
      if (shared < 2) continue
      if (settled.has(one.term.id) && settled.has(second.term.id)) continue
      const because = why(one, second)
      if (because === null) continue
      const isFirst = usesOf(one.term) >= usesOf(second.term)
      const [term, rest] = isFirst ? [one.term, second.term] : [second.term, one.term]
      found.push({ term, other: rest, because })
    }
  }
  return found
}

function usesOf({ definitions, mentions }: Term): number {
  return definitions.length + mentions.length
}

function indexOf(words: readonly ReadonlySet<string>[]): ReadonlyMap<string, number[]> {
  const having = new Map<string, number[]>()
  for (const [at, own] of words.entries()) {
    for (const word of own) {
      const list = having.get(word)
      if (list) list.push(at)
      else having.set(word, [at])
    }
  }
  return having
}
