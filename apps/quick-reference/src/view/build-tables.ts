// View: the tables of the articles, each in the section it belongs to.
import type { Compendium, Origin, Property, Table } from '@compendium/schema'
import type { ViewContext } from './context.ts'
import { emphasise } from './runs.ts'
import { fingerprint, slug } from './slug.ts'
import type { CellView, TableView } from './view-model.ts'
import { notStated } from './words.ts'

/** Where a table belongs. */
export type TableKind = 'phases' | 'factors' | 'medicines' | 'other'

const timeframe =
  /\d\s*(?:[-–—]\s*\d+\s*)?(?:hour|day|week|month|year)s?\b|\b(?:hour|day|week|month|year)s?\s*\d/i
const factor = /\b(factors?|predictors?|determinants?)\b/i

/**
 * Sorts the tables by what they are about: phases have times in their first column, factors say so in its label,
 * tables of medicines carry statements about them.
 * @param compendium the compiled corpus
 * @returns tables by kind, in order of the articles
 */
export function sortTables(compendium: Compendium): Record<TableKind, Table[]> {
  const sorted: Record<TableKind, Table[]> = { phases: [], factors: [], medicines: [], other: [] }
  const ofMedicines = new Set(
    compendium.medicines.flatMap(({ statements }) => statements.map(({ table }) => table)),
  )
  for (const table of compendium.tables) {
    if (!table.rows.length) continue
    const timed = table.rows.filter((row) => timeframe.test(row[0]?.text ?? '')).length
    if (table.rows.length > 1 && timed * 10 >= table.rows.length * 6) sorted.phases.push(table)
    else if (factor.test(table.columns[0]?.label ?? '')) sorted.factors.push(table)
    else if (ofMedicines.has(table.id)) sorted.medicines.push(table)
    else sorted.other.push(table)
  }
  return sorted
}

/**
 * A table of an article as the page shows it: its own columns, and a last one with the source of each row.
 * @param context the corpus with its indexes
 * @param table the table
 * @param options whether it opens on demand, and a title for a table without a caption
 * @returns the view
 */
export function viewTable(
  context: ViewContext,
  table: Table,
  options: { collapsed: boolean; title?: string | undefined },
): TableView {
  const heading = context.sections.get(table.section)?.heading?.text
  const title = table.caption?.text ?? options.title ?? (heading ? `Table in “${heading}”` : 'Table')
  const copy = context.copyOf(title)
  const id = context.fragment(`t-${fingerprint(table.id)}`)
  const settled = table.reviewed || table.confidence >= 0.75
  return {
    id,
    title: copy > 1 ? `${title} (${copy})` : title,
    note: settled
      ? ''
      : 'The table lost its borders in the article; its cells were cut by rule and await an editor.',
    collapsed: options.collapsed,
    columns: [...table.columns.map(({ label }) => label), 'Source'],
    badge: context.evidence.of(
      table.rows.flat().map(({ origin }) => origin),
      table.caption?.text ?? '',
    ).badge,
    rows: table.rows.map((row, index) => {
      const rowId = context.fragment(`${id}-${index + 1}`)
      const text = row.map((cell) => cell.text).join(' ')
      const name = row[0]?.text ?? `Row ${index + 1}`
      const origin: Origin = { document: table.document, spans: row.flatMap((cell) => cell.origin.spans) }
      const cells = table.columns.map(({ label }, column): CellView => {
        const cell = row[column]
        const printed = cell?.text.trim() ?? ''
        return {
          label,
          header: column === 0,
          missing: !printed,
          runs: emphasise(printed || notStated, []),
          href: null,
          conflicts: cell && printed ? context.conflicts.at(cell.origin) : [],
          sources: [],
        }
      })
      cells.push({
        label: 'Source',
        header: false,
        missing: false,
        runs: [],
        href: null,
        conflicts: [],
        sources: context.quotes.link(origin, { label: name, href: `#${rowId}` }),
      })
      const facets = [context.articles.get(table.document)?.key ?? '', ...medicineFacets(context, text)]
      return { id: rowId, name, cells, facets: facets.join(' ') }
    }),
  }
}

/**
 * The facet that a typed value of a medicine belongs to.
 * @param property what the statement says
 * @param value the value
 * @returns a token such as "target:pituitary"; null for values that are no choice of the filter
 */
export function facetToken(property: Property, value: string): string | null {
  // How a medicine works says where it acts.
  if (property === 'target' || property === 'mechanism') return `target:${slug(value)}`
  return property === 'route' ? `route:${slug(value)}` : null
}

/**
 * Facet tokens of the medicines a text mentions.
 * @param context the corpus with its indexes
 * @param text any text
 * @returns tokens such as "class:serm"
 */
export function medicineFacets(context: ViewContext, text: string): string[] {
  return context.names.medicinesIn(text).flatMap((id) => {
    const kind = context.medicines.get(id)?.class
    const values = context.sayings
      .get(id)!
      .flatMap(({ property, values }) => values.flatMap((value) => facetToken(property, value) ?? []))
    return [...new Set([...(kind ? [`class:${slug(kind)}`] : []), ...values])]
  })
}
