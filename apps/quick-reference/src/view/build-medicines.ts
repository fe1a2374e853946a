// View: the medicines: one table to compare them, then every statement on each.
import type { Medicine, Property, Table } from '@compendium/schema'
import { medicineFacets, viewTable } from './build-tables.ts'
import { compareMedicines } from './compare-medicines.ts'
import type { ViewContext } from './context.ts'
import { makeGroup, makeRow } from './make-row.ts'
import type { Saying } from './sayings.ts'
import { fingerprint, slug } from './slug.ts'
import type { Group, SectionView } from './view-model.ts'
import { capital, propertyWords } from './words.ts'

/**
 * Builds the section of medicines.
 * @param context the corpus with its indexes
 * @param printed tables of the articles that compare medicines, shown on demand
 * @returns the section
 */
export function buildMedicines(context: ViewContext, printed: readonly Table[]): SectionView {
  const medicines = context.compendium.medicines.filter(({ id }) => context.sayings.get(id)?.length)
  const details = new Map(
    medicines.map(({ id }) => [id, context.fragment(`m-${slug(id.replace(/^med:/, ''))}`)]),
  )
  return {
    id: 'agents',
    title: 'Medicines',
    intro: medicines.length
      ? 'As the articles describe them. A name opens every statement. No dose here is a recommendation: check the current label.'
      : '',
    figures: [],
    tables: medicines.length ? [compareMedicines(context, medicines, details)] : [],
    groups: medicines.map((medicine) =>
      detail(context, medicine, context.sayings.get(medicine.id)!, details.get(medicine.id)!),
    ),
    moreTables: printed.map((table) => viewTable(context, table, { collapsed: true })),
  }
}

function detail(context: ViewContext, medicine: Medicine, sayings: readonly Saying[], id: string): Group {
  const order = Object.keys(propertyWords) as Property[]
  const bySaying = new Map<string, Saying[]>()
  for (const saying of [...sayings].sort((a, b) => order.indexOf(a.property) - order.indexOf(b.property))) {
    const key = `${saying.property} ${saying.text}`
    const same = bySaying.get(key)
    if (same) same.push(saying)
    else bySaying.set(key, [saying])
  }
  const rows = [...bySaying.values()].map((same) => {
    const { property, text, quantity } = same[0]!
    return makeRow(context, {
      id: `${medicine.id.replace(/^med:/, '')}-${fingerprint(`${property} ${text}`)}`,
      label: propertyWords[property],
      text,
      strong: quantity ? [quantity] : [],
      origins: same.map(({ origin }) => origin),
      conflicts: context.conflicts.about(medicine.id, property),
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
  const facets = medicineFacets(context, medicine.name).join(' ')
  return makeGroup(rows, { id, title: capital(medicine.name), subtitle, collapsed: true, facets })
}
