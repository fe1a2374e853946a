// Tells teasers from definitions in a glossary: where the site marks its definitions, what it left unmarked is a teaser.
import type { GlossaryEntry } from '@compendium/raw-article'
import type { Definition } from '../entities/term.ts'

const nounPhrase =
  /^(?:an?|the|any|one|each|those|part)\s|^[\p{L}-]+(?:\s[\p{Ll}-]+){0,3}\s(?:that|which|of|used|made|released|found|for|in|by|with|between|without)\s/iu
const definingVerb =
  /\b(?:is|are|was|were|refers?|means?|denotes?|describes?|defined|called|known as|signif(?:y|ies)|consists?|comprises?)\b/
const qualified =
  /\b(?:that|which|where|who|of|used|made|released|found|produced|caused|given|without|between)\b/
const advice =
  /\b(?:can|may|might|could|should|will|must|helps?|improves?|supports?|boosts?|changes?|transforms?)\b/
const opensAsNoun = /^an?\s/i
const opensWithArticle = /^(?:an?|the|any|one|each|those|part)\s/i
/** A name, and what it is, after a comma: "prostate-specific antigen, a protein made by the prostate". */
const apposition = /^[^,.]{3,60}, (?:an?|the|one|part|any)\s/i
const invitation = /^(?:discover|learn|explore|find out|read|see) (?:how|why|what|more|about)\b/i
/** Verbs and endings that make a sentence; a definition without any is a phrase that stands for its headword. */
const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|can|may|might|could|should|will|must|do|does|did|\p{Ll}{3,24}(?<!s)s)\b/u
const toReader = /\b(?:you|your|yours|we|our)\b/i

function opensWithHeadword(headword: string, definition: string): boolean {
  const opening = definition.slice(0, headword.length + 30).toLowerCase()
  const words = headword
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 2)
  return (
    words.length > 0 &&
    words.every((word) => opening.includes(word.length > 4 ? word.replace(/(?:es|s)$/, '') : word))
  )
}

/** Words that go before what an article speaks of. */
const article = /^(?:an?|the|these|this)\s/i

/** Whether a definition is a sentence about its headword: "Urate is the salt form of uric acid." */
function restates(headword: string, definition: string): boolean {
  const opening = definition.replace(article, '').toLowerCase()
  const stem = headword
    .toLowerCase()
    .replace(article, '')
    .replace(/(?:es|s)$/, '')
  return opening.startsWith(stem) && definingVerb.test(definition.slice(stem.length, stem.length + 40))
}

const costOfOdd = 2.5

/** Evidence that a sentence says what its headword is, above 0 for a definition. */
function defines(headword: string, definition: string): number {
  const opening = definition.slice(0, 90)
  let sum = 0
  if (opensWithHeadword(headword, definition)) sum += 1.5
  if (definingVerb.test(opening)) sum += 1
  const isNoun = nounPhrase.test(definition) || apposition.test(definition)
  if (isNoun) sum += 1
  if (qualified.test(opening)) sum += 0.7
  if (advice.test(definition.slice(0, 120)) && !isNoun) sum -= 1.5
  if (toReader.test(definition) && !opensAsNoun.test(definition)) sum -= 2
  if (!finiteVerb.test(definition)) sum += 1.5
  // What opens in lower case goes on from its headword; a teaser is a sentence of its own.
  if (/^\p{Ll}/u.test(definition)) sum += 1.5
  if (invitation.test(definition)) sum -= 4
  return sum - 0.8
}

/**
 * Tell the kind of each entry of an article's glossary.
 *
 * @param entries All glossary entries of the article.
 * @returns A kind an entry.
 */
export function tellTeasers(entries: readonly GlossaryEntry[]): Definition['kind'][] {
  const marked = entries.filter((entry) => entry.marked).length
  const marksUsual = marked >= 2 && marked * 3 > entries.length
  const texts = entries.map(({ definition }) => definition.map(({ value }) => value).join(' '))
  const restated = entries.map(({ headword }, at) => restates(headword.value, texts[at]!))
  const restatesUsual = restated.filter(Boolean).length * 2 > entries.length
  return entries.map((entry, at) => {
    if (entry.marked) return 'definition'
    if (marksUsual) return 'teaser'
    const evidence = defines(entry.headword.value, texts[at]!)
    // Where entries are sentences about their headwords, one about something else is a teaser.
    const isOdd = restatesUsual && !restated[at] && !opensWithArticle.test(texts[at]!)
    if (isOdd) return evidence > costOfOdd ? 'definition' : 'teaser'
    // What goes on after the headword on the same line mostly says what it is.
    return evidence + (entry.oneLine ? 1.5 : 0) > 0 ? 'definition' : 'teaser'
  })
}
