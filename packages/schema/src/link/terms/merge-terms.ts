// Stage "link": definitions of one concept across articles become one Term.
import type { GlossaryEntry } from '../../editors/schemas/glossary-schema.ts'
import type { Term } from '../../entities/term.ts'
import { slugOf, uniqueIds } from '../../parse/slug.ts'
import { type CorpusDefinition, choosePreferred } from './choose-preferred.ts'
import { type Abbreviation, type AbbreviationKey, foldHeadword, learnAbbreviations } from './fold-headword.ts'
import { type Concept, openConceptIndex } from './group-concepts.ts'

/** A term before its mentions are looked for; `definitions` are indices among all definitions of the corpus. */
export interface MergedTerm extends Omit<Term, 'definitions' | 'mentions'> {
  definitions: number[]
}

/** What the corpus says about its concepts. */
export interface TermSources {
  /** All definitions, in order of documents. */
  definitions: readonly CorpusDefinition[]
  /** Short and long forms that the articles explain. */
  abbreviations: readonly Abbreviation[]
  /** Concepts of the editors. */
  entries: readonly GlossaryEntry[]
  /** Sets of names that mean one thing, such as those of a medicine. */
  synonyms: readonly (readonly string[])[]
}

/** Terms, and for each definition handed in where it went. */
export interface MergedTerms {
  terms: MergedTerm[]
  places: { term: string; definition: number }[]
  /** For each entry of the editors: the id of its term. */
  entryIds: string[]
}

interface Draft {
  concept: Concept
  key: string
  /** Indices. */
  definitions: number[]
  /** Headwords as printed, each once. */
  printed: Set<string>
  /** Names from openings of definitions. */
  named: string[]
}

/**
 * Merge definitions into terms.
 *
 * @param sources Definitions, abbreviations, the editors' concepts and synonyms.
 * @returns Terms sorted by id; linear in the number of definitions and names.
 */
export function mergeTerms({ definitions, abbreviations, entries, synonyms }: TermSources): MergedTerms {
  const key = learnAbbreviations(abbreviations)
  const index = openConceptIndex()
  for (const [at, entry] of entries.entries()) {
    for (const name of [entry.term, ...entry.abbreviations, ...entry.aliases])
      index.claim(foldHeadword(name), at)
  }
  for (const [first, ...others] of synonyms)
    for (const other of others) index.join(foldHeadword(first!), foldHeadword(other))
  const joined = new Set<string>()
  for (const { term, names } of definitions) {
    if (names.length === 0 && joined.has(term)) continue
    joined.add(term)
    const folded = foldHeadword(term)
    index.join(folded, key.expand(term))
    for (const name of names) index.join(folded, foldHeadword(name))
  }
  const drafts = new Map<Concept, Draft>()
  const known = new Map<string, Draft>()
  const draftOf = (headword: string): Draft => {
    const last = known.get(headword)
    if (last) return last
    const concept = index.conceptOf(foldHeadword(headword))
    let draft = drafts.get(concept)
    if (!draft) {
      draft = { concept, key: key.expand(headword), definitions: [], printed: new Set(), named: [] }
      drafts.set(concept, draft)
    }
    known.set(headword, draft)
    return draft
  }
  const ofEntry = entries.map(({ term }) => draftOf(term))
  const placed = definitions.map(({ term, names }, at) => {
    const draft = draftOf(term)
    draft.definitions.push(at)
    draft.printed.add(term)
    if (names.length > 0) draft.named.push(...names)
    return { draft, definition: draft.definitions.length - 1 }
  })
  const unique = uniqueIds()
  const termOf = new Map<Draft, MergedTerm>()
  for (const draft of drafts.values()) termOf.set(draft, buildTerm(draft, definitions, entries, key, unique))
  return {
    terms: [...termOf.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    places: placed.map(({ draft, definition }) => ({ term: termOf.get(draft)!.id, definition })),
    entryIds: ofEntry.map((draft) => termOf.get(draft)!.id),
  }
}

function isShort(name: string): boolean {
  return name.length <= 7 && /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(name) && !/[\s]/.test(name)
}

/** Of the printed headwords the one spelled out, in the case of running text. */
function nameOf(draft: Draft, printed: readonly string[], { recase }: AbbreviationKey): string {
  const spelled = printed.filter((headword) => foldHeadword(headword) === draft.key)
  const candidates = spelled.length > 0 ? spelled : printed
  const running = candidates.find((headword) => /^\p{Ll}/u.test(headword) && /\p{Lu}/u.test(headword))
  return recase(running ?? candidates[0] ?? draft.key)
}

function buildTerm(
  draft: Draft,
  definitions: readonly CorpusDefinition[],
  entries: readonly GlossaryEntry[],
  key: AbbreviationKey,
  unique: (id: string) => string,
): MergedTerm {
  const entry = draft.concept.entry === null ? null : entries[draft.concept.entry]!
  const printed = [...draft.printed]
  const term = entry?.term ?? nameOf(draft, printed, key)
  const abbreviations = new Map<string, string>()
  const aliases = new Map<string, string>()
  const add = (names: Map<string, string>, name: string) => {
    const folded = name.toLowerCase()
    if (folded === term.toLowerCase() || abbreviations.has(folded) || aliases.has(folded)) return
    names.set(folded, name)
  }
  for (const name of entry?.abbreviations ?? []) add(abbreviations, name)
  for (const name of entry?.aliases ?? []) add(aliases, name)
  const short = key.shortOf.get(foldHeadword(term)) ?? key.shortOf.get(draft.key)
  if (short) add(abbreviations, short)
  for (const name of [...printed, ...draft.named]) {
    const recased = key.recase(name)
    add(isShort(recased.replace(/s$/, '')) ? abbreviations : aliases, recased.replace(/(?<=\p{Lu})s$/u, ''))
  }
  return {
    id: unique(`term:${slugOf(term)}`),
    term,
    abbreviations: [...abbreviations.values()],
    aliases: [...aliases.values()],
    plain: entry?.plain ?? null,
    see: [],
    preferred: choosePreferred(
      draft.definitions.map((at) => definitions[at]!),
      entry?.prefer,
    ),
    definitions: draft.definitions,
  }
}
