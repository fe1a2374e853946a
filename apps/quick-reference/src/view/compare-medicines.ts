// View: the table in which medicines are compared.
import type { Medicine, Property } from '@compendium/schema'
import { medicineFacets } from './build-tables.ts'
import type { ViewContext } from './context.ts'
import { fewConflicts } from './make-row.ts'
import { plain } from './runs.ts'
import type { Saying } from './sayings.ts'
import { slug } from './slug.ts'
import type { CellView, Link, TableView } from './view-model.ts'
import { capital, notStated } from './words.ts'

/** A column answers one question; where its first property is not stated, the next stands in. */
const columns: readonly { label: string; properties: readonly Property[] }[] = [
  { label: 'Acts at', properties: ['target', 'mechanism'] },
  { label: 'Route', properties: ['route'] },
  { label: 'Effect', properties: ['effect', 'role'] },
  { label: 'Caution', properties: ['caution'] },
  { label: 'Dose', properties: ['dose'] },
  { label: 'Schedule', properties: ['schedule'] },
]

/**
 * Builds the table: a row a medicine, a column a question, the shortest answer of the sources in each cell.
 * @param context the corpus with its indexes
 * @param medicines medicines with something said of them
 * @param details fragments of the full lists, by medicine id
 * @returns the table; a column that no source fills is named below it instead
 */
export function compareMedicines(
  context: ViewContext,
  medicines: readonly Medicine[],
  details: ReadonlyMap<string, string>,
): TableView {
  const answers = (id: string, properties: readonly Property[]) => {
    for (const property of properties) {
      // A route is one that is known by name; a cell cut wrongly out of a table is not.
      const said = context.sayings
        .get(id)!
        .filter((saying) => saying.property === property && (property !== 'route' || saying.values.length))
      if (said.length) return said
    }
    return []
  }
  const stated = columns.filter(({ properties }) =>
    medicines.some(({ id }) => answers(id, properties).length),
  )
  const absent = columns.filter((column) => !stated.includes(column)).map(({ label }) => label.toLowerCase())
  return {
    id: context.fragment('t-medicines'),
    title: 'Medicines compared',
    note: `${notStated} for any of them: ${[...absent, 'label status'].join(', ')}.`,
    collapsed: false,
    columns: ['Medicine', ...stated.map(({ label }) => label)],
    badge: null,
    rows: medicines.map((medicine) => {
      const id = context.fragment(`r-${slug(medicine.id.replace(/^med:/, 'medicine-'))}`)
      const back = { label: medicine.name, href: `#${id}` }
      const cells = stated.map(({ label, properties }) => {
        const conflicts = properties.flatMap((property) => context.conflicts.about(medicine.id, property))
        // A value is taken wherever it stands: how a medicine works often says where it acts.
        const typed = context.sayings
          .get(medicine.id)!
          .filter(({ property, values }) => properties.includes(property) && values.length)
        const said = typed.length ? typed : answers(medicine.id, properties)
        const notes = properties.flatMap((property) => context.conflicts.notesAbout(medicine.id, property))
        return answer(context, { label, said, conflicts, notes, back })
      })
      return {
        id,
        name: medicine.name,
        cells: [nameCell(medicine, details.get(medicine.id)!), ...cells],
        facets: medicineFacets(context, medicine.name).join(' '),
      }
    }),
  }
}

function nameCell({ name, names, class: kind }: Medicine, details: string): CellView {
  const short = names.find((other) => other.length <= 5 && other !== name && /\p{Lu}/u.test(other))
  const shown = capital(short ? `${name} (${short})` : name)
  const runs = [{ text: shown, strong: true }, ...plain(kind ? ` ${kind}` : '')]
  return {
    label: 'Medicine',
    header: true,
    missing: false,
    runs,
    href: `#${details}`,
    conflicts: [],
    sources: [],
  }
}

interface Question {
  label: string
  said: readonly Saying[]
  /** Disagreements about it, and what they are. */
  conflicts: readonly Link[]
  notes: readonly string[]
  back: Link
}

function answer(context: ViewContext, { label, said, conflicts, notes, back }: Question): CellView {
  const values = new Map<string, Saying>()
  for (const saying of said) {
    for (const value of saying.quantity ? [`“${saying.quantity}”`] : saying.values) {
      if (!values.has(value)) values.set(value, saying)
    }
  }
  // The most telling, and of those the shortest.
  const best = Math.max(0, ...said.map(({ rank }) => rank))
  const telling = said.filter(({ rank }) => rank === best)
  const shortest = telling.reduce<Saying | null>(
    (shorter, next) => (shorter && shorter.text.length <= next.text.length ? shorter : next),
    null,
  )
  const shown = values.size ? [...new Set(values.values())] : shortest ? [shortest] : []
  // Where sources disagree about what none says in a word, the cell says how.
  const text = values.size ? capital([...values.keys()].join(', ')) : (shortest?.text ?? notes[0] ?? '')
  const missing = !text
  return {
    label,
    header: false,
    missing,
    runs: plain(text || notStated),
    href: null,
    conflicts: fewConflicts(conflicts).map(({ href }) => ({ label: 'Sources differ', href })),
    sources: shown.slice(0, 2).flatMap(({ origin }) => context.quotes.link(origin, back)),
  }
}
