// Stage: context. What running text, and phrases that stand by themselves, tell about words and word pairs.

import { ending, shape, type Token, tokenize } from './tokens.ts'
import { WordPairs } from './word-pairs.ts'

/** Words that are written in lower case somewhere. */
export interface LowerWords {
  lower: Set<string>
  /** First letters of the longer ones of them. */
  kin: Set<string>
}

/** Phrases that a document is known to hold. */
export interface Phrases {
  /** Stems joined by a space. */
  texts: Set<string>
  /** Stems that open one. */
  starts: Set<string>
}

/** Word statistics of running text, by word in lower case. */
export interface ProseWords extends LowerWords {
  /** Words that are written with a capital within a sentence. */
  proper: Set<string>
  /** All words, and their pairs of neighbours. */
  pairs: WordPairs
  /** Phrases that stand within its sentences. */
  phrases: Phrases
}

const longestPhrase = 8
const longestProse = 60_000

/** A word without its plural ending. */
export const stem = (norm: string): string =>
  norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.endsWith('s') ? norm.slice(0, -1) : norm

const kinLength = 5

/** What a word shares with its inflections and derivations; `null` for short words. */
export const kinOf = (norm: string): string | null =>
  norm.length > kinLength ? norm.slice(0, kinLength) : null

/** Adds a word that is written in lower case. */
export function addLower(words: LowerWords, norm: string): void {
  words.lower.add(norm)
  if (norm.length >= kinLength) words.kin.add(norm.slice(0, kinLength))
}

/** Adds a phrase, its words without plural endings, and its last two words, which often stand for it. */
function addPhrase({ texts, starts }: Phrases, tokens: readonly Token[]): void {
  if (tokens.length === 0 || tokens.length > longestPhrase) return
  const stems = tokens.map((token) => stem(token.norm))
  texts.add(stems.join(' '))
  starts.add(stems[0]!)
  if (stems.length < 3 || tokens.at(-2)!.leans) return
  texts.add(stems.slice(-2).join(' '))
  starts.add(stems.at(-2)!)
}

const isName = (token: Token): boolean => token.shape > shape.capitalFunction && token.shape <= shape.acronym

function addProse(words: ProseWords, prose: string): void {
  let previous: Token | null = null
  let previousNumber = 0
  let run: Token[] = []
  for (const token of tokenize(prose.slice(0, longestProse))) {
    const number = words.pairs.add(token.norm)
    if (token.shape <= shape.lower) addLower(words, token.norm)
    if (previous !== null && previous.ending !== ending.stop) {
      if (token.shape > shape.capitalFunction && token.shape < shape.acronym && !/[“"(∞]/u.test(token.text))
        words.proper.add(token.norm)
      if (previous.ending === ending.plain && token.opens === 0)
        words.pairs.count(words.pairs.pairOf(previousNumber, number))
    }
    if (run.length > 0 && previous!.ending !== ending.plain) run = closeRun(words, run)
    if (isName(token) && token.opens === 0 && previous !== null && previous.ending !== ending.stop)
      run.push(token)
    else run = closeRun(words, run)
    previous = token
    previousNumber = number
  }
  closeRun(words, run)
}

/** Takes two or more capitalised words within a sentence for a phrase. */
function closeRun(words: ProseWords, run: readonly Token[]): Token[] {
  if (run.length > 1 && run.length < 6) addPhrase(words.phrases, run)
  return []
}

const emptyPhrases = (): Phrases => ({ texts: new Set(), starts: new Set() })

/** What was read of a document, by the list of its phrases: the tables of a document come with the same one. */
const known = new WeakMap<readonly string[], { listed: Phrases; text: string; prose: ProseWords }>()

function gatherPhrases(phrases: readonly string[]): Phrases {
  const listed = emptyPhrases()
  for (const phrase of phrases) addPhrase(listed, tokenize(phrase))
  return listed
}

function readProse(text: string): ProseWords {
  const prose: ProseWords = {
    lower: new Set(),
    kin: new Set(),
    proper: new Set(),
    pairs: new WordPairs(),
    phrases: emptyPhrases(),
  }
  addProse(prose, text)
  return prose
}

/**
 * Gathers the words of running text and of phrases.
 *
 * @returns sets to look words and pairs up in; the same list of phrases is read once, and so is the same text with it
 */
export function gatherProse(
  text: string,
  phrases: readonly string[],
): { listed: Phrases; prose: ProseWords } {
  const found = known.get(phrases)
  if (found?.text === text) return found
  const read = { listed: found?.listed ?? gatherPhrases(phrases), text, prose: readProse(text) }
  known.set(phrases, read)
  return read
}
