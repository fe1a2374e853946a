// View: what the articles say of each medicine, gathered from its statements and from wherever else they speak of it, so
// that "not stated" is printed only where nothing was found.
import type { Compendium, Origin, Property } from '@compendium/schema'
import type { ArticleStatement } from './collect-statements.ts'
import type { NameIndex } from './name-index.ts'
import { routesIn } from './routes.ts'
import type { SortedTopic } from './sort-statements.ts'

/** One thing said of a medicine. */
export interface Saying {
  property: Property
  text: string
  /** Typed values, such as "pituitary". */
  values: string[]
  /** The quantity in the text, where it is one. */
  quantity: string | null
  /** How telling it is; 0 for a plain statement. */
  rank: number
  origin: Origin
}

/**
 * Collects what is said of each medicine: its statements; doses and times in sentences that name it alone; routes in
 * sentences and rows that name it alone; cautions about it or its class.
 * @param compendium the compiled corpus
 * @param names the names of its medicines
 * @param statements the statements of the articles
 * @param cautions the statements that are cautions
 * @returns sayings by medicine id
 */
export function sayingsOn(
  compendium: Compendium,
  names: NameIndex,
  statements: readonly ArticleStatement[],
  cautions: SortedTopic | undefined,
): Map<string, Saying[]> {
  const { medicines, findings, tables } = compendium
  const byMedicine = new Map<string, Saying[]>(
    medicines.map(({ id, statements: own }) => [
      id,
      own.map(({ property, text, values, origin }) => {
        const typed = property === 'route' && !values.length ? routesIn(text) : values
        return { property, text, values: typed, quantity: null, rank: 0, origin }
      }),
    ]),
  )
  const add = (ids: readonly string[], saying: Saying) => {
    for (const id of ids) {
      const known = byMedicine.get(id)!
      const same = known.find(({ property, text }) => property === saying.property && text === saying.text)
      if (same) same.rank = Math.max(same.rank, saying.rank)
      else known.push(saying)
    }
  }
  const alone = (text: string) => {
    const named = names.medicinesIn(text)
    return named.length === 1 ? named : []
  }
  for (const { kind, text, sentence, origin } of findings) {
    if (kind !== 'dose' && kind !== 'frequency') continue
    const property = kind === 'dose' ? 'dose' : 'schedule'
    const ids = alone(sentence).filter(
      (id) => !byMedicine.get(id)!.some((said) => said.property === property && said.text.includes(text)),
    )
    add(ids, { property, text: sentence, values: [], quantity: text, rank: 0, origin })
  }
  const route = (text: string, origin: Origin) => {
    const values = routesIn(text)
    const ids = values.length
      ? alone(text).filter(
          (id) => !byMedicine.get(id)!.some(({ property, values }) => property === 'route' && values.length),
        )
      : []
    add(ids, { property: 'route', text, values, quantity: null, rank: 0, origin })
  }
  for (const { label, text, origin } of statements)
    if (text.length < 300) route(`${label} ${text}`.trim(), origin)
  for (const { document, rows } of tables) {
    for (const row of rows) {
      const text = row.map((cell) => cell.text).join(' ')
      route(text, { document, spans: row.flatMap((cell) => cell.origin.spans) })
    }
  }
  for (const { rank, same } of cautions?.found ?? []) {
    const { label, text, origin } = same[0]!
    add(names.concernedIn(`${label} ${text}`), {
      property: 'caution',
      text,
      values: [],
      quantity: null,
      rank,
      origin,
    })
  }
  return byMedicine
}
