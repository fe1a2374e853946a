// View: the choices of the filter.
import type { ResolvedEditors } from '../editors/resolve-editors.ts'
import { facetToken } from './build-tables.ts'
import type { ViewContext } from './context.ts'
import { textOf } from './runs.ts'
import { slug } from './slug.ts'
import type { FacetView, SectionView } from './view-model.ts'
import { capital } from './words.ts'

/**
 * Builds the choices of the filter. Rows that speak of a goal get its token here.
 * @param context the corpus with its indexes
 * @param sections the sections of the page
 * @param goals words by goal, from the editors' file
 * @returns facets with at least two choices
 */
export function buildFacets(
  context: ViewContext,
  sections: readonly SectionView[],
  goals: ResolvedEditors['goals'],
): FacetView[] {
  const values = (facet: 'target' | 'route') =>
    [...context.sayings.values()]
      .flat()
      .flatMap(({ property, values }) =>
        values.filter((value) => facetToken(property, value)?.startsWith(`${facet}:`)),
      )
  const classes = context.compendium.medicines.flatMap((medicine) => medicine.class ?? [])
  const words = Object.entries(goals).map(([goal, list]) => ({
    goal,
    token: `goal:${slug(goal)}`,
    cues: new RegExp(
      `\\b(?:${list.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`,
      'i',
    ),
  }))
  const mark = (row: { facets: string }, text: string) => {
    const tokens = words.filter(({ cues }) => cues.test(text)).map(({ token }) => token)
    row.facets = [row.facets, ...tokens].filter(Boolean).join(' ')
  }
  for (const { groups, tables, moreTables } of sections) {
    for (const { rows } of groups) for (const row of rows) mark(row, `${row.label} ${textOf(row.runs)}`)
    for (const { rows } of [...tables, ...moreTables])
      for (const row of rows) mark(row, row.cells.map(({ runs }) => textOf(runs)).join(' '))
  }
  const facets = [
    facet('class', 'Class', classes),
    facet('target', 'Acts at', values('target')),
    facet('route', 'Route', values('route')),
    {
      key: 'goal',
      label: 'Goal',
      options: words.map(({ goal, token }) => ({ token, label: capital(goal) })),
    },
    {
      key: 'article',
      label: 'Article',
      options: [...context.articles.values()].map(({ key, title }) => ({
        token: key,
        label: `${key} ${title}`,
      })),
    },
  ]
  return facets.filter(({ options }) => options.length > 1)
}

function facet(key: string, label: string, values: readonly string[]): FacetView {
  const options = [...new Map(values.map((value) => [slug(value), value]))].map(([id, value]) => ({
    token: `${key}:${id}`,
    label: capital(value),
  }))
  return { key, label, options: options.sort((a, b) => (a.token < b.token ? -1 : 1)) }
}
