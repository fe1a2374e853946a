// View: other names of what a row speaks of, so that a filter finds it by any of them.
import type { Compendium } from '@compendium/schema'

/** Finds the names that stand for the same thing as those in a text. */
export interface NameIndex {
  /**
   * Other names for what a text mentions.
   * @param text any text
   * @returns names that the text does not carry itself, in lower case, parted by " | "
   */
  aliasesIn(text: string): string
  /**
   * The medicines that a text mentions.
   * @param text any text
   * @returns ids, in order of first mention
   */
  medicinesIn(text: string): string[]
  /**
   * What a reader would look a text up under.
   * @param text any text
   * @returns names of the medicines and classes of medicines it mentions, in order of first mention
   */
  subjectsIn(text: string): string[]
}

interface Names {
  medicine: string | null
  /** Name to show, for medicines and their classes. */
  subject: string | null
  names: string[]
}

/**
 * Indexes the names of medicines and terms by their first word.
 * @param compendium the compiled corpus
 * @returns the index; a look-up is linear in the text
 */
export function indexNames(compendium: Compendium): NameIndex {
  const byWord = new Map<string, { name: string; group: Names }[]>()
  const add = (names: readonly string[], medicine: string | null, subject: string | null) => {
    const group = { medicine, subject, names: [...new Set(names.map(fold).filter(Boolean))] }
    for (const name of group.names) {
      const word = name.split(' ', 1)[0]!
      const list = byWord.get(word)
      if (list) list.push({ name, group })
      else byWord.set(word, [{ name, group }])
    }
  }
  const classes = new Set(compendium.medicines.flatMap((medicine) => fold(medicine.class ?? '') || []))
  for (const { id, name, names } of compendium.medicines) add([name, ...names], id, name)
  for (const { term, abbreviations, aliases } of compendium.glossary) {
    const names = [term, ...abbreviations, ...aliases]
    const isClass = names.some((name) => classes.delete(fold(name)))
    add(names, null, isClass ? (abbreviations[0] ?? term) : null)
  }
  for (const name of classes) add([name], null, name)

  const groupsIn = (folded: string): Set<Names> => {
    const groups = new Set<Names>()
    for (let at = 0; at < folded.length; at = folded.indexOf(' ', at) + 1) {
      const end = folded.indexOf(' ', at)
      const word = folded.slice(at, end < 0 ? undefined : end)
      for (const { name, group } of [
        ...(byWord.get(word) ?? []),
        ...(byWord.get(word.replace(/s$/, '')) ?? []),
      ]) {
        if (
          folded.startsWith(name, at) &&
          /^s?(?: |$)/.test(folded.slice(at + name.length, at + name.length + 2))
        )
          groups.add(group)
        groups.add(group)
      }
      if (end < 0) break
    }
    return groups
  }
  return {
    aliasesIn(text) {
      const folded = fold(text)
      const padded = ` ${folded} `
      const names = [...groupsIn(folded)].flatMap((group) => group.names)
      return [...new Set(names)].filter((name) => !padded.includes(` ${name} `)).join(' | ')
    },
    medicinesIn(text) {
      return [...groupsIn(fold(text))].flatMap((group) => group.medicine ?? [])
    },
    subjectsIn(text) {
      return [...new Set([...groupsIn(fold(text))].flatMap((group) => group.subject ?? []))]
    },
  }
}

/** Lower case, with single spaces between letters and digits; the filter in the page folds alike. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
