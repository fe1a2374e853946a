// View: the articles this page is made from, each with its headings, so that any passage can be reached.
import type { ViewContext } from './context.ts'
import { makeGroup, makeRow } from './make-row.ts'
import { fingerprint } from './slug.ts'
import type { SectionView } from './view-model.ts'

/**
 * Builds the list of articles.
 * @param context the corpus with its indexes
 * @returns the section: a group an article, a row a heading
 */
export function buildArticles(context: ViewContext): SectionView {
  return {
    id: 'articles',
    title: 'The articles',
    intro: 'The sources of this page and their headings.',
    figures: [],
    tables: [],
    moreTables: [],
    groups: [...context.articles.values()].map(({ key, title, sections, document }) => {
      const rows = sections.flatMap(({ id, heading, depth, tier }) => {
        if (!heading || tier === 'references' || tier === 'glossary' || tier === 'reflection' || depth === 1)
          return []
        const row = makeRow(context, {
          id: `section-${fingerprint(id)}`,
          text: heading.text,
          origins: [heading.origin],
        })
        return [{ ...row, badge: null }]
      })
      return makeGroup(rows, {
        id: `article-${key}`,
        title: `${key} ${title}`,
        subtitle: document.source.path,
        collapsed: rows.length > 0,
      })
    }),
  }
}
