// Tells teasers from definitions in a glossary: where the site marks its definitions, what it left unmarked is a teaser.
import type { GlossaryEntry } from '@compendium/raw-article'
import type { Definition } from '../entities/term.ts'

/** Sentences that define open with the term, or say what a thing is. */
const defines =
  /^(?:an?|the|any|one|this|it|when|in|to|of)?\b.{0,120}?\b(?:is|are|was|refers?|means?|denotes?|describes?|defined|called|known|signif(?:y|ies)|consists?|comprises?|involves?|encompass(?:es)?|represents?)\b/i

function sharesHeadword(headword: string, definition: string): boolean {
  const opening = definition.slice(0, headword.length + 40).toLowerCase()
  return headword
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.length > 3 && opening.includes(word.replace(/s$/, '')))
}

/**
 * Tell the kind of each entry of an article's glossary.
 *
 * @param entries All glossary entries of the article.
 * @returns A kind an entry.
 */
export function tellTeasers(entries: readonly GlossaryEntry[]): Definition['kind'][] {
  const marked = entries.filter((entry) => entry.marked).length
  if (marked * 2 > entries.length || (marked > 0 && marked >= 3))
    return entries.map((entry) => (entry.marked ? 'definition' : 'teaser'))
  return entries.map((entry) => {
    if (entry.marked) return 'definition'
    const definition = entry.definition.map(({ value }) => value).join(' ')
    const headword = entry.headword.value
    return sharesHeadword(headword, definition) ||
      defines.test(definition) ||
      !/^[^.]{0,200}\b\w+(?:s|ed)\b/.test(definition)
      ? 'definition'
      : 'teaser'
  })
}
