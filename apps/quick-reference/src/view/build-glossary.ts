// View: the words of the articles.
import type { Term } from '@compendium/schema'
import type { ViewContext } from './context.ts'
import { makeGroup, makeRow } from './make-row.ts'
import type { Row, SectionView } from './view-model.ts'
import { capital, notStated } from './words.ts'

/**
 * Builds the word list.
 * @param context the corpus with its indexes
 * @returns the section, in alphabetical order; it opens on demand
 */
export function buildGlossary(context: ViewContext): SectionView {
  const terms = context.compendium.glossary
    .filter(({ definitions, plain }) => definitions.length || plain)
    .sort((a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase()))
  const byId = new Map(terms.map((term) => [term.id, term]))
  const count = terms.length === 1 ? '1 term' : `${terms.length} terms`
  return {
    id: 'glossary',
    title: 'Word list',
    intro: '',
    figures: [],
    tables: [],
    moreTables: [],
    groups: terms.length
      ? [
          makeGroup(
            terms.map((term) => toRow(context, term, byId)),
            { id: 'glossary-terms', title: count, collapsed: true },
          ),
        ]
      : [],
  }
}

function toRow(context: ViewContext, term: Term, byId: ReadonlyMap<string, Term>): Row {
  const real = term.definitions.filter(({ kind }) => kind === 'definition')
  const preferred = term.preferred === null ? undefined : term.definitions[term.preferred]
  const others = real.filter((definition) => definition !== preferred && definition.text !== preferred?.text)
  const see = term.see.flatMap((id) => byId.get(id)?.term ?? [])
  const names = [...new Set([...term.abbreviations, ...term.aliases])].filter((name) => name !== term.term)
  return {
    ...makeRow(context, {
      id: term.id.replace(':', '-'),
      label: capital(term.term),
      text: term.plain ?? preferred?.text ?? `${notStated}: the articles name it without defining it.`,
      origins: preferred ? [preferred.origin] : term.definitions.slice(0, 1).map(({ origin }) => origin),
      notes: [
        ...(names.length ? [`Also: ${names.join(', ')}`] : []),
        ...(see.length ? [`See: ${see.join(', ')}`] : []),
      ],
      conflicts: context.conflicts.about(term.id, null),
      extrasTitle: others.length === 1 ? '1 other definition' : `${others.length} other definitions`,
      extras: others.map(({ text, document, origin }) => ({
        label: context.articles.get(document)?.key ?? '',
        text,
        origins: [origin],
      })),
    }),
    badge: null,
  }
}

// By code unit, so that the order is the same on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
