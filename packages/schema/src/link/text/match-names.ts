// Many names in one pass over a text: an automaton after Aho and Corasick, over folded characters.

/** Where a name stands in a text; `name` is its index among the names handed in. */
export interface NameMatch {
  start: number
  end: number
  name: number
}

/** Finds all names in a text, overlapping ones too, in order of their ends. */
export type NameMatcher = (text: string) => NameMatch[]

const codeUnits = 0x10000

/** Lower case, one dash and one apostrophe; a hyphen matches a space. Length stays as it is. */
function foldUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32
  if (unit < 128) return unit === 45 || (unit >= 9 && unit <= 13) ? 32 : unit
  if (unit === 0xa0 || (unit >= 0x2010 && unit <= 0x2015)) return 32
  if (unit === 0x2018 || unit === 0x2019) return 39
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/**
 * Build a matcher.
 *
 * @param names Names to look for; an empty one never matches.
 * @param exact Whether case, hyphens and apostrophes count.
 * @returns A matcher that takes time in proportion to the text and the matches, whatever the number of names.
 */
export function buildNameMatcher(names: readonly string[], exact = false): NameMatcher {
  const fold = exact ? (unit: number) => unit : foldUnit
  const classOf = new Uint16Array(codeUnits)
  let classes = 1
  const folded = names.map((name) => {
    const units = Array.from({ length: name.length }, (_, at) => fold(name.charCodeAt(at)))
    for (const unit of units) if (classOf[unit] === 0) classOf[unit] = classes++
    return units
  })
  if (!exact) for (let unit = 0; unit < codeUnits; unit++) classOf[unit] = classOf[foldUnit(unit)]!
  const size = folded.reduce((sum, units) => sum + units.length, 1)
  const next = new Int32Array(size * classes)
  // Names that end in a state: the first, then a chain; and the nearest state on the way of failures that ends one.
  const firstName = new Int32Array(size).fill(-1)
  const nextName = new Int32Array(names.length).fill(-1)
  let states = 1
  for (const [name, units] of folded.entries()) {
    if (units.length === 0) continue
    let state = 0
    for (const unit of units) {
      const slot = state * classes + classOf[unit]!
      if (next[slot] === 0) next[slot] = states++
      state = next[slot]!
    }
    nextName[name] = firstName[state]!
    firstName[state] = name
  }
  const failure = new Int32Array(states)
  const ending = new Int32Array(states)
  const queue = new Int32Array(states)
  let tail = 0
  for (let unit = 0; unit < classes; unit++) if (next[unit] !== 0) queue[tail++] = next[unit]!
  for (let head = 0; head < tail; head++) {
    const state = queue[head]!
    const back = failure[state]!
    ending[state] = firstName[back] === -1 ? ending[back]! : back
    for (let unit = 0; unit < classes; unit++) {
      const child = next[state * classes + unit]!
      const over = next[back * classes + unit]!
      if (child === 0) next[state * classes + unit] = over
      else {
        failure[child] = over
        queue[tail++] = child
      }
    }
  }
  const lengths = Int32Array.from(names, (name) => name.length)
  return (text) => {
    const found: NameMatch[] = []
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = next[state * classes + classOf[text.charCodeAt(at)]!]!
      let end = firstName[state] === -1 ? ending[state]! : state
      while (end !== 0) {
        for (let name = firstName[end]!; name !== -1; name = nextName[name]!)
          found.push({ start: at + 1 - lengths[name]!, end: at + 1, name })
        end = ending[end]!
      }
    }
    return found
  }
}
