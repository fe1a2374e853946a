// What makes two headwords one concept: case, plural of the last word, hyphens, "the", and abbreviations spelled out.

function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is|sis|itis|ous)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const treatment = /^(?:therapy|therapies|treatments?)$/
const alreadyTreatment = /^(?:replacement|substitution|supplementation)$/

/**
 * Fold a headword.
 *
 * @param headword A headword or another name of a concept.
 * @returns Lower-case words without article, hyphens and possessive; the last word in the singular.
 */
export function foldHeadword(headword: string): string {
  const known = folded.get(headword)
  if (known !== undefined) return known
  if (folded.size >= mostKept) folded.clear()
  const result = fold(headword)
  folded.set(headword, result)
  return result
}

// Articles of one corpus name the same concepts again and again.
const folded = new Map<string, string>()
const mostKept = 50_000

function fold(headword: string): string {
  const words = headword
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
  if (words.length > 1 && /^(?:the|an?)$/.test(words[0]!)) words.shift()
  // "Iron replacement" is said for "iron replacement therapy": the noun says already that it is a treatment.
  if (treatment.test(words.at(-1)!) && alreadyTreatment.test(words.at(-2) ?? '')) words.pop()
  words[words.length - 1] = singular(words.at(-1) ?? '')
  return words.join(' ')
}

/** A short form with the long form that an article gives it. */
export interface Abbreviation {
  short: string
  long: string
}

/** Spells out abbreviations that the corpus explains in one way only. */
export interface AbbreviationKey {
  /** The folded headword with its abbreviations spelled out. */
  expand: (headword: string) => string
  /** The headword with its abbreviations in the case that the corpus prints them in. */
  recase: (headword: string) => string
  /** Short forms by the folded long form. */
  shortOf: ReadonlyMap<string, string>
}

/**
 * Learn the abbreviations of a corpus.
 *
 * @param abbreviations Short and long forms, in order of documents.
 * @returns A key to spell them out; a short form with two meanings is left as it is.
 */
export function learnAbbreviations(abbreviations: readonly Abbreviation[]): AbbreviationKey {
  const longsOf = new Map<string, Set<string>>()
  const shortOf = new Map<string, string>()
  const printed = new Map<string, string>()
  for (const { short, long } of abbreviations) {
    const key = foldHeadword(short)
    const folded = foldHeadword(long)
    longsOf.set(key, (longsOf.get(key) ?? new Set()).add(folded))
    if (!shortOf.has(folded)) shortOf.set(folded, short.replace(/(?<=\p{Lu})s$/u, ''))
    if (!printed.has(key)) printed.set(key, short.replace(/(?<=\p{Lu})s$/u, ''))
  }
  const expanded = new Map<string, string>()
  const expand = (headword: string): string => {
    const known = expanded.get(headword)
    if (known !== undefined) return known
    const words = foldHeadword(headword).split(' ')
    const spelled = words.map((word) => {
      const longs = longsOf.get(word)
      return longs?.size === 1 ? [...longs][0]! : word
    })
    const result = foldHeadword(spelled.join(' '))
    expanded.set(headword, result)
    return result
  }
  const recase = (headword: string): string =>
    headword.replace(/[\p{L}\p{N}]+/gu, (word) => {
      const short = word === word.toLowerCase() ? printed.get(foldHeadword(word)) : undefined
      if (short === undefined) return word
      return word.length > short.length && word.endsWith('s') ? `${short}s` : short
    })
  return { expand, recase, shortOf }
}
