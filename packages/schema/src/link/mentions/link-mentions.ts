// Stage "link": where the prose uses the terms of the glossary, by one pass over it.
import type { Mention } from '../../entities/block.ts'
import type { Origin } from '../../entities/fields/origin.ts'
import { locatorOf } from '../../parse/locate-part.ts'
import type { DraftSection, ParsedArticle } from '../../parse/parsed-article.ts'
import { chooseLongest } from '../text/choose-longest.ts'
import { buildWordMatcher, type NameMatch } from '../text/match-names.ts'
import { passagesOf } from '../text/passages.ts'
import { mentionForms, type NamedTerm } from './mention-forms.ts'

/** Finds the terms that a text uses: leftmost, longest, at bounds of words; `name` is the index of the term. */
export type MentionFinder = (text: string) => NameMatch[]

/**
 * Build a finder for terms.
 *
 * @param terms Terms with their names.
 * @returns The finder; it takes time in proportion to the text, whatever the number of terms.
 */
export function buildMentionFinder(terms: readonly NamedTerm[]): MentionFinder {
  const forms = mentionForms(terms)
  const find = buildWordMatcher(forms.map(({ form }) => form))
  return (text) => {
    const named = find(text).filter((match) => {
      const { form, cased } = forms[match.name]!
      return !cased || text.slice(match.start, match.end) === form
    })
    return chooseLongest(named).map((match) => ({ ...match, name: forms[match.name]!.term }))
  }
}

/** A mention with the term that is meant. */
export interface FoundMention {
  /** Index of the term. */
  term: number
  section: string
  origin: Origin
}

/**
 * Link the mentions of terms in the paragraphs, pull quotes and lists of an article.
 *
 * @param article The article, corrected; it stays as it is.
 * @param find The finder of the terms.
 * @param terms The terms.
 * @returns Its sections, whose paragraphs have their mentions, and all mentions in reading order.
 */
export function linkMentions(
  article: ParsedArticle,
  find: MentionFinder,
  terms: readonly NamedTerm[],
): { sections: DraftSection[]; mentions: FoundMention[] } {
  const { mediaType } = article.document.source
  const source = { text: article.text, mediaType }
  const mentionsOf = new Map<object, Mention[]>()
  const found: FoundMention[] = []
  for (const { kind, text, origin, section, block } of passagesOf(article)) {
    if (kind !== 'paragraph' && kind !== 'pullQuote' && kind !== 'listItem') continue
    const matches = find(text)
    if (matches.length === 0) continue
    const locate = locatorOf(source, origin, text)
    const mentions = matches.map(({ start, end, name }) => {
      const place = locate(start, end)
      found.push({ term: name, section, origin: place })
      return { term: terms[name]!.id, origin: place }
    })
    if (block) mentionsOf.set(block, mentions)
  }
  const sections = article.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.type === 'paragraph' ? { ...block, mentions: mentionsOf.get(block) ?? [] } : block,
    ),
  }))
  return { sections, mentions: found }
}
