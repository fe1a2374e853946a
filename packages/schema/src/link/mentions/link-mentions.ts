// Stage "link": where the prose uses the terms of the glossary, by one pass over it.
import type { Mention } from '../../entities/block.ts'
import type { Term } from '../../entities/term.ts'
import { locatorOf } from '../../parse/locate-part.ts'
import type { DraftSection, ParsedArticle } from '../../parse/parsed-article.ts'
import { chooseLongest } from '../text/choose-longest.ts'
import { buildWordMatcher, type NameMatch } from '../text/match-names.ts'
import { passagesOf } from '../text/passages.ts'
import { mentionForms } from './mention-forms.ts'

/** Finds the terms that a text uses: leftmost, longest, at bounds of words; `name` is the index of the term. */
export type MentionFinder = (text: string) => NameMatch[]

/**
 * Build a finder for terms.
 *
 * @param terms Terms with their names.
 * @returns The finder; it takes time in proportion to the text, whatever the number of terms.
 */
export function buildMentionFinder(terms: readonly Term[]): MentionFinder {
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

/**
 * Link the mentions of terms in paragraphs, pull quotes and lists.
 *
 * @param articles Parsed articles; they stay as they are.
 * @param terms Terms; each gets its mentions.
 * @returns For each article its sections, whose paragraphs have their mentions.
 */
export function linkMentions(articles: readonly ParsedArticle[], terms: Term[]): DraftSection[][] {
  const find = buildMentionFinder(terms)
  return articles.map((article) => {
    const { mediaType } = article.document.source
    const source = { text: article.text, mediaType }
    const mentionsOf = new Map<object, Mention[]>()
    for (const { kind, text, origin, section, block } of passagesOf(article)) {
      if (kind !== 'paragraph' && kind !== 'pullQuote' && kind !== 'listItem') continue
      const matches = find(text)
      if (matches.length === 0) continue
      const locate = locatorOf(source, origin, text)
      const mentions = matches.map(({ start, end, name }) => {
        const place = locate(start, end)
        terms[name]!.mentions.push({ section, origin: place })
        return { term: terms[name]!.id, origin: place }
      })
      if (block) mentionsOf.set(block, mentions)
    }
    return article.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.type === 'paragraph' ? { ...block, mentions: mentionsOf.get(block) ?? [] } : block,
      ),
    }))
  })
}
