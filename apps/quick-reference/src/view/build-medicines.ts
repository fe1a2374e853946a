// View: the medicines: one table to compare them, then every statement on each.
import type { Medicine, Property, Statement, Table } from '@compendium/schema'
import { medicineFacets, viewTable } from './build-tables.ts'
import { makeGroup, makeRow, type ViewContext } from './context.ts'
import { plain } from './runs.ts'
import { slug } from './slug.ts'
import type { CellView, Group, Link, SectionView, TableView } from './view-model.ts'
import { capital, notStated, propertyWords } from './words.ts'

const columns: readonly Property[] = ['target', 'route', 'effect', 'role', 'caution', 'dose', 'schedule']

/**
 * Builds the section of medicines.
 * @param context the corpus with its indexes
 * @param printed tables of the articles that compare medicines, shown on demand
 * @returns the section
 */
export function buildMedicines(context: ViewContext, printed: readonly Table[]): SectionView {
  const medicines = context.compendium.medicines.filter(({ statements }) => statements.length)
  const details = new Map(
    medicines.map(({ id }) => [id, context.fragment(`m-${slug(id.replace(/^med:/, ''))}`)]),
  )
  return {
    id: 'agents',
    title: 'Medicines',
    intro: medicines.length
      ? 'As the articles describe them. Open a name for every statement. No dose here is a recommendation: check the current label.'
      : '',
    figures: [],
    tables: [
      ...(medicines.length ? [compare(context, medicines, details)] : []),
      ...printed.map((table) => viewTable(context, table, { collapsed: true })),
    ],
    tablesFirst: true,
    groups: medicines.map((medicine) => detail(context, medicine, details.get(medicine.id)!)),
  }
}

function compare(
  context: ViewContext,
  medicines: readonly Medicine[],
  details: Map<string, string>,
): TableView {
  const stated = columns.filter((property) => medicines.some((medicine) => of(medicine, property).length))
  const absent = columns
    .filter((property) => !stated.includes(property))
    .map((property) => propertyWords[property].toLowerCase())
  return {
    id: context.fragment('t-medicines'),
    title: 'Medicines compared',
    note: `${notStated} for any of them: ${[...absent, 'label status'].join(', ')}.`,
    collapsed: false,
    columns: ['Medicine', ...stated.map((property) => propertyWords[property])],
    badge: null,
    rows: medicines.map((medicine) => {
      const id = context.fragment(`r-${slug(medicine.id.replace(/^med:/, 'medicine-'))}`)
      const back = { label: medicine.name, href: `#${id}` }
      const name: CellView = {
        label: 'Medicine',
        header: true,
        missing: false,
        runs: [
          { text: capital(medicine.name), strong: true },
          ...plain(medicine.class ? ` ${medicine.class}` : ''),
        ],
        href: `#${details.get(medicine.id)}`,
        conflicts: [],
        sources: [],
      }
      return {
        id,
        name: medicine.name,
        cells: [name, ...stated.map((property) => cell(context, medicine, property, back))],
        aliases: context.names.aliasesIn(`${medicine.name} ${medicine.class ?? ''}`),
        facets: facets(context, medicine).join(' '),
      }
    }),
  }
}

function cell(context: ViewContext, medicine: Medicine, property: Property, back: Link): CellView {
  const statements = of(medicine, property)
  const values = new Map<string, Statement>()
  for (const statement of statements) {
    for (const value of statement.values) if (!values.has(value)) values.set(value, statement)
  }
  const shortest = statements.reduce<Statement | null>(
    (best, next) => (best && best.text.length <= next.text.length ? best : next),
    null,
  )
  const shown = values.size ? [...new Set(values.values())] : shortest ? [shortest] : []
  const text = values.size ? capital([...values.keys()].join(', ')) : (shortest?.text ?? notStated)
  return {
    label: propertyWords[property],
    header: false,
    missing: !shown.length,
    runs: plain(text),
    href: null,
    conflicts: context.conflicts.about(medicine.id, property),
    sources: shown.slice(0, 2).flatMap(({ origin }) => context.quotes.link(origin, back)),
  }
}

function detail(context: ViewContext, medicine: Medicine, id: string): Group {
  const bySaying = new Map<string, Statement[]>()
  for (const property of Object.keys(propertyWords) as Property[]) {
    for (const statement of of(medicine, property)) {
      const key = `${property} ${statement.text}`
      const same = bySaying.get(key)
      if (same) same.push(statement)
      else bySaying.set(key, [statement])
    }
  }
  const rows = [...bySaying.values()].map((same) => {
    const { property, text } = same[0]!
    return makeRow(context, {
      id: `${medicine.id.replace(/^med:/, '')}-${property}-${slug(text).slice(0, 24)}`,
      label: propertyWords[property],
      text,
      origins: same.map(({ origin }) => origin),
      entities: [medicine.id],
      conflicts: context.conflicts.about(medicine.id, property),
      about: `${medicine.name} ${medicine.class ?? ''}`,
      facets: facets(context, medicine),
    })
  })
  const other = medicine.names.filter((name) => name.toLowerCase() !== medicine.name.toLowerCase())
  const codes = [
    medicine.codes.atc && `ATC ${medicine.codes.atc}`,
    medicine.codes.rxnorm && `RxNorm ${medicine.codes.rxnorm}`,
  ]
  const subtitle = [medicine.class, other.length ? `also ${other.join(', ')}` : '', ...codes]
    .filter(Boolean)
    .join(' · ')
  return makeGroup(rows, { id, title: capital(medicine.name), subtitle, collapsed: true })
}

function of({ statements }: Medicine, property: Property): Statement[] {
  return statements.filter((statement) => statement.property === property)
}

function facets(context: ViewContext, { name }: Medicine): string[] {
  return medicineFacets(context, name)
}
