// Plan: words of the printed sections with what they mean.
import type { Compendium, Term } from '@compendium/schema'
import { capitalised } from './capitalised.ts'
import type { Chapter } from './select-sections.ts'

const most = 40

/** The word list and how many further words the printed sections use. */
export interface WordList {
  entries: { term: string; text: string }[]
  left: number
}

/**
 * Chooses terms that the printed sections use: an editor's plain meaning where there is one, else the preferred definition.
 * @param compendium the corpus
 * @param chapters articles with their chosen sections
 * @returns at most forty, those used most, in alphabetical order
 */
export function wordList(compendium: Compendium, chapters: Chapter[]): WordList {
  const printed = new Set(chapters.flatMap((chapter) => chapter.sections.map(({ section }) => section.id)))
  const used = compendium.glossary.flatMap((term) => {
    const uses = term.mentions.filter((mention) => printed.has(mention.section)).length
    const text = meaning(term)
    return uses > 0 && text ? [{ term: term.term, text, uses }] : []
  })
  const chosen = used.sort((a, b) => b.uses - a.uses || compare(a.term, b.term)).slice(0, most)
  return {
    entries: chosen
      .sort((a, b) => compare(a.term, b.term))
      .map(({ term, text }) => ({ term: capitalised(term), text })),
    left: used.length - chosen.length,
  }
}

function meaning(term: Term): string | null {
  if (term.plain !== null) return term.plain
  const preferred = term.preferred === null ? undefined : term.definitions[term.preferred]
  return preferred && preferred.kind === 'definition' ? preferred.text : null
}

// Not the reader's locale: the same input gives the same order on every machine.
function compare(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : 0
}
