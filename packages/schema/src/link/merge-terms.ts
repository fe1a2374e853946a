// Stage "link": definitions of one concept across articles become one Term.
import type { Definition, Term } from '../entities/term.ts'
import { slugOf, uniqueIds } from '../parse/slug.ts'

/** Fold a headword to what makes it one concept: case, plural of its last word, hyphens, "the". */
export function foldHeadword(headword: string): string {
  const words = headword
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
  if (words.length > 1 && /^(?:the|an?)$/.test(words[0]!)) words.shift()
  const last = words.at(-1) ?? ''
  words[words.length - 1] = singular(last)
  return words.join(' ')
}

function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is|sis|itis|ous)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** What is known of a concept besides its definitions. */
export interface TermNames {
  term: string
  abbreviations: string[]
  aliases: string[]
  plain: string | null
}

/** Terms, and for each definition handed in where it went. */
export interface MergedTerms {
  terms: Term[]
  places: { term: string; definition: number }[]
}

interface Group {
  key: string
  names: TermNames | null
  definitions: Definition[]
  abbreviations: Set<string>
}

/** Definitions before teasers, glossary sections before tooltips, the longer text first. */
function preferredOf(definitions: readonly Definition[]): number | null {
  let best: number | null = null
  const weight = ({ placement, text }: Definition) =>
    (placement === 'section' ? 10_000 : 0) + Math.min(text.length, 9_999)
  for (const [index, definition] of definitions.entries()) {
    if (definition.kind === 'teaser') continue
    if (best === null || weight(definition) > weight(definitions[best]!)) best = index
  }
  return best
}

/**
 * Merge definitions into terms.
 *
 * @param definitions All definitions of the corpus, in order of documents.
 * @param abbreviations Short and long forms that the articles explain.
 * @param editors Names of concepts that the editors give; a headword that folds to one of them joins it.
 * @returns Terms sorted by id, without mentions; linear in the number of definitions.
 */
export function mergeTerms(
  definitions: readonly Definition[],
  abbreviations: readonly { short: string; long: string }[],
  editors: readonly TermNames[],
): MergedTerms {
  const groupOfKey = new Map<string, Group>()
  const groups: Group[] = []
  const groupFor = (key: string, names: TermNames | null): Group => {
    let group = groupOfKey.get(key)
    if (!group) {
      group = { key, names, definitions: [], abbreviations: new Set() }
      groups.push(group)
      groupOfKey.set(key, group)
    }
    return group
  }
  for (const names of editors) {
    const group = groupFor(foldHeadword(names.term), names)
    for (const name of [...names.abbreviations, ...names.aliases]) {
      const key = foldHeadword(name)
      if (!groupOfKey.has(key)) groupOfKey.set(key, group)
    }
  }
  const longOf = new Map<string, Set<string>>()
  for (const { short, long } of abbreviations) {
    const key = foldHeadword(short)
    const longs = longOf.get(key) ?? new Set()
    longOf.set(key, longs.add(foldHeadword(long)))
  }
  const shortOf = new Map<string, string>()
  for (const { short, long } of abbreviations) shortOf.set(foldHeadword(long), short)
  // An abbreviation joins its expansion where the articles give it one expansion only.
  const keyOf = (headword: string): string => {
    const key = foldHeadword(headword)
    const longs = longOf.get(key)
    return longs?.size === 1 ? [...longs][0]! : key
  }
  const placed = definitions.map((definition) => {
    const group =
      groupOfKey.get(foldHeadword(definition.term.text)) ?? groupFor(keyOf(definition.term.text), null)
    group.definitions.push(definition)
    return { group, definition: group.definitions.length - 1 }
  })
  const unique = uniqueIds()
  const termOf = new Map<Group, Term>()
  for (const group of groups) {
    if (group.definitions.length === 0 && group.names === null) continue
    termOf.set(group, buildTerm(group, shortOf, unique))
  }
  const places = placed.map(({ group, definition }) => ({ term: termOf.get(group)!.id, definition }))
  const terms = [...termOf.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { terms, places }
}

function buildTerm(group: Group, shortOf: ReadonlyMap<string, string>, unique: (id: string) => string): Term {
  const printed = [...new Set(group.definitions.map(({ term }) => term.text))]
  const folded = new Map<string, string>()
  for (const headword of printed)
    if (!folded.has(headword.toLowerCase())) folded.set(headword.toLowerCase(), headword)
  const longest =
    [...folded.values()].find((headword) => foldHeadword(headword) === group.key) ?? [...folded.values()][0]
  const term = group.names?.term ?? longest ?? group.key
  const isShort = (name: string) => name.length <= 6 && /\p{Lu}.*\p{Lu}|^\p{Lu}{2,}/u.test(name)
  const short = shortOf.get(group.key)
  const abbreviations = new Set(group.names?.abbreviations ?? [])
  if (short && foldHeadword(short) !== group.key) abbreviations.add(short)
  const aliases = new Set(group.names?.aliases ?? [])
  for (const headword of folded.values()) {
    if (headword.toLowerCase() === term.toLowerCase()) continue
    if (isShort(headword)) abbreviations.add(headword)
    else if (![...abbreviations].some((name) => name.toLowerCase() === headword.toLowerCase()))
      aliases.add(headword)
  }
  return {
    id: unique(`term:${slugOf(term)}`),
    term,
    abbreviations: [...abbreviations],
    aliases: [...aliases],
    plain: group.names?.plain ?? null,
    preferred: preferredOf(group.definitions),
    definitions: group.definitions,
    mentions: [],
  }
}
