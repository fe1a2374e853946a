// Many names in one pass over a text: as whole words in any case, or to the letter.
import { buildAutomaton } from './build-automaton.ts'
import { codeUnits, foldUnit, isWordUnit } from './fold-units.ts'

/** Where a name stands in a text; `name` is its index among the names handed in. */
export interface NameMatch {
  start: number
  end: number
  name: number
}

const space = 32

/** Finds all names in a text, overlapping ones too, in order of their ends. */
export type NameMatcher = (text: string) => NameMatch[]

/**
 * Build a matcher of whole words. Case does not count; a hyphen matches a space.
 *
 * @param names Names to look for; an empty one never matches.
 * @returns A matcher that takes time in proportion to the text and the matches, whatever the number of names.
 */
export function buildWordMatcher(names: readonly string[]): NameMatcher {
  if (names.every((name) => name === '')) return () => []
  // Class 0 is every unit that no name has, class 1 every unit that parts words. A name is framed by two parting units.
  const classOf = new Map<number, number>()
  let classes = 2
  const folded = names.map((name) =>
    Uint16Array.from({ length: name.length }, (_, at) => foldUnit(name.charCodeAt(at))),
  )
  const patterns = folded.map((units) => {
    if (units.length === 0) return []
    const pattern = [1]
    for (const unit of units) {
      if (isWordUnit(unit) && !classOf.has(unit)) classOf.set(unit, classes++)
      pattern.push(classOf.get(unit) ?? 1)
    }
    return [...pattern, 1]
  })
  const { next, first, chain, ending } = buildAutomaton(patterns, classes)
  // The class of each unit that was met in a text, and 1 more, so that 0 is one that was not.
  const met = new Uint16Array(codeUnits)
  const meet = (unit: number): number => {
    const symbol = isWordUnit(unit) ? (classOf.get(foldUnit(unit)) ?? 0) : 1
    met[unit] = symbol + 1
    return symbol
  }
  const isSame = (text: string, start: number, units: Uint16Array): boolean => {
    for (let at = 0; at < units.length; at++)
      if (foldUnit(text.charCodeAt(start + at)) !== units[at]) return false
    return true
  }
  return (text) => {
    const found: NameMatch[] = []
    let state = next[1]!
    for (let at = 0; at <= text.length; at++) {
      const unit = at === text.length ? space : text.charCodeAt(at)
      const seen = met[unit]!
      const symbol = seen === 0 ? meet(unit) : seen - 1
      state = next[state * classes + symbol]!
      if (symbol !== 1) continue
      for (let end = first[state] === -1 ? ending[state]! : state; end !== 0; end = ending[end]!) {
        for (let name = first[end]!; name !== -1; name = chain[name]!) {
          const start = at - folded[name]!.length
          if (isSame(text, start, folded[name]!)) found.push({ start, end: at, name })
        }
      }
    }
    return found
  }
}

/**
 * Build a matcher of runs of characters, to the letter, anywhere in a word.
 *
 * @param names Runs to look for; an empty one never matches.
 * @returns A matcher as above.
 */
export function buildExactMatcher(names: readonly string[]): NameMatcher {
  if (names.every((name) => name === '')) return () => []
  const classOf = new Uint16Array(codeUnits)
  let classes = 1
  const patterns = names.map((name) =>
    Array.from({ length: name.length }, (_, at) => {
      const unit = name.charCodeAt(at)
      if (classOf[unit] === 0) classOf[unit] = classes++
      return classOf[unit]!
    }),
  )
  const { next, first, chain, ending } = buildAutomaton(patterns, classes)
  return (text) => {
    const found: NameMatch[] = []
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = next[state * classes + classOf[text.charCodeAt(at)]!]!
      for (let end = first[state] === -1 ? ending[state]! : state; end !== 0; end = ending[end]!)
        for (let name = first[end]!; name !== -1; name = chain[name]!)
          found.push({ start: at + 1 - names[name]!.length, end: at + 1, name })
    }
    return found
  }
}
