// View: what a text speaks of, and the other names a reader may look it up by.
import type { Compendium } from '@compendium/schema'

/** Finds what a text mentions, and knows its other names. */
export interface NameIndex {
  /**
   * The medicines that a text mentions.
   * @param text any text
   * @returns ids, in order of first mention
   */
  medicinesIn(text: string): string[]
  /**
   * The medicines that a text is about, by name or by class.
   * @param text any text
   * @returns ids; all members of a class it mentions, unless it names medicines
   */
  concernedIn(text: string): string[]
  /**
   * What a reader would look a text up under.
   * @param text any text
   * @returns names of the medicines and classes of medicines it mentions, in order of first mention
   */
  subjectsIn(text: string): string[]
  /** For the filter: folded names of one thing parted by "|", things by ";"; after ">" what a class is found by too. */
  synonyms: string
}

interface Names {
  medicine: string | null
  /** Name to show, for medicines and their classes. */
  subject: string | null
  names: string[]
  /** Names of the medicines of a class. */
  members: string[]
  /** Ids of the medicines of a class. */
  memberIds: string[]
}

/** Texts that an index remembers: a page has a few thousand. */
const mostTexts = 20_000

let last: { key: string; index: NameIndex } | undefined

/**
 * Indexes the names of medicines, their classes and terms by their first word.
 * @param compendium the compiled corpus
 * @returns the index, the same for the same names; a look-up is linear in the text
 */
export function indexNames(compendium: Compendium): NameIndex {
  const key = JSON.stringify([
    compendium.medicines.map(({ id, name, names, class: kind }) => [id, name, names, kind]),
    compendium.glossary.map(({ term, abbreviations, aliases }) => [term, abbreviations, aliases]),
  ])
  if (last?.key !== key) last = { key, index: buildIndex(compendium) }
  return last.index
}

function buildIndex(compendium: Compendium): NameIndex {
  const groups: Names[] = []
  const members = new Map<string, { names: string[]; ids: string[] }>()
  for (const { id, name, names, class: kind } of compendium.medicines) {
    // Where only longer names are listed ("exogenous X"), the bare name means something else in these articles.
    const bare = names.includes(name) || !names.some((other) => other.includes(name))
    const folded = foldAll(bare ? [name, ...names] : names)
    groups.push({ medicine: id, subject: name, names: folded, members: [], memberIds: [] })
    if (!kind) continue
    const group = members.get(fold(kind)) ?? { names: [], ids: [] }
    members.set(fold(kind), { names: [...group.names, ...folded], ids: [...group.ids, id] })
  }
  for (const { term, abbreviations, aliases } of compendium.glossary) {
    const names = foldAll([term, ...abbreviations, ...aliases])
    // A glossary may head its entry with the plural.
    const kind = names.flatMap((name) => [name, name.replace(/s$/, '')]).find((name) => members.has(name))
    if (kind && !names.includes(kind)) names.push(kind)
    const group = kind ? members.get(kind)! : { names: [], ids: [] }
    const subject = kind ? (abbreviations[0] ?? term) : null
    groups.push({ medicine: null, subject, names, members: group.names, memberIds: group.ids })
    if (kind) members.delete(kind)
  }
  for (const [name, group] of members) {
    groups.push({ medicine: null, subject: name, names: [name], members: group.names, memberIds: group.ids })
  }

  const byWord = new Map<string, { name: string; group: Names }[]>()
  for (const group of groups) {
    for (const name of group.names) {
      const word = name.split(' ', 1)[0]!
      const list = byWord.get(word)
      if (list) list.push({ name, group })
      else byWord.set(word, [{ name, group }])
    }
  }

  // One text is looked through for several questions, and on several pages.
  const known = new Map<string, Set<Names>>()
  const groupsIn = (text: string): Set<Names> => {
    const before = known.get(text)
    if (before) return before
    const folded = fold(text)
    const found = new Set<Names>()
    if (known.size >= mostTexts) known.clear()
    known.set(text, found)
    for (let at = 0; ; ) {
      const end = folded.indexOf(' ', at)
      const word = folded.slice(at, end < 0 ? undefined : end)
      look(byWord.get(word), folded, at, found)
      if (word.endsWith('s')) look(byWord.get(word.slice(0, -1)), folded, at, found)
      if (end < 0) return found
      at = end + 1
    }
  }
  return {
    medicinesIn: (text) => [...groupsIn(text)].flatMap((group) => group.medicine ?? []),
    concernedIn: (text) => {
      const found = [...groupsIn(text)]
      const named = found.flatMap((group) => group.medicine ?? [])
      return named.length ? named : [...new Set(found.flatMap((group) => group.memberIds))]
    },
    subjectsIn: (text) => [...new Set([...groupsIn(text)].flatMap((group) => group.subject ?? []))],
    synonyms: groups
      .filter((group) => group.names.length + group.members.length > 1)
      .map((group) =>
        [group.names, group.members]
          .filter(({ length }) => length)
          .map((names) => names.join('|'))
          .join('>'),
      )
      .join(';'),
  }
}

function look(
  candidates: readonly { name: string; group: Names }[] = [],
  folded: string,
  at: number,
  found: Set<Names>,
): void {
  for (const { name, group } of candidates) {
    if (!folded.startsWith(name, at)) continue
    const end = at + name.length
    const after = folded[end] === 's' ? folded[end + 1] : folded[end]
    if (after === undefined || after === ' ') found.add(group)
  }
}

function foldAll(names: readonly string[]): string[] {
  return [...new Set(names.map(fold).filter(Boolean))]
}

// Punctuation that texts often hold is no letter.
const beyondAscii = /[^\u0000-\u007f\u2010-\u2027]/

/** Lower case, with single spaces between letters and digits; the filter in the page folds alike. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  // Most texts have no letter beyond ASCII, and property classes are slow.
  const gaps = beyondAscii.test(lower) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g
  return lower.replace(gaps, ' ').trim()
}
