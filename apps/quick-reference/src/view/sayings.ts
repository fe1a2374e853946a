// View: what the articles say of each medicine: its statements, and the doses and times in sentences that name it alone.
import type { Origin, Property } from '@compendium/schema'
import type { ViewContext } from './context.ts'

/** One thing said of a medicine. */
export interface Saying {
  property: Property
  text: string
  /** Typed values, such as "pituitary". */
  values: string[]
  /** The quantity in the text, where it is one. */
  quantity: string | null
  origin: Origin
}

/**
 * Collects what is said of each medicine.
 * @param context the corpus with its indexes
 * @returns sayings by medicine id, in order of the articles
 */
export function sayingsOn(context: ViewContext): Map<string, Saying[]> {
  const { medicines, findings } = context.compendium
  const byMedicine = new Map<string, Saying[]>(
    medicines.map(({ id, statements }) => [
      id,
      statements.map(({ property, text, values, origin }) => ({
        property,
        text,
        values,
        quantity: null,
        origin,
      })),
    ]),
  )
  for (const { kind, text, sentence, origin } of findings) {
    if (kind !== 'dose' && kind !== 'frequency') continue
    const property = kind === 'dose' ? 'dose' : 'schedule'
    const named = context.names.medicinesIn(sentence)
    const sayings = named.length === 1 ? byMedicine.get(named[0]!) : undefined
    const known = sayings?.some((saying) => saying.property === property && saying.text.includes(text))
    if (sayings && !known) sayings.push({ property, text: sentence, values: [], quantity: text, origin })
  }
  return byMedicine
}
