// What tables say of medicines: a row a medicine, or a column a medicine.
import type { LocatedText } from '../../entities/fields/origin.ts'
import type { Property } from '../../entities/medicine.ts'
import type { Table } from '../../entities/table.ts'
import type { Claim } from './claim.ts'
import { readSchedule } from './read-schedule.ts'
import { readTargets } from './read-targets.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

const longestName = 80

/** Values of a statement: places for mechanism and target, frequencies for a schedule. */
export function valuesOf(
  property: Property,
  text: string,
  index: VocabularyIndex,
  targetIds: readonly string[],
): string[] {
  if (property === 'mechanism' || property === 'target')
    return readTargets(text, index, property === 'target').map((target) => targetIds[target]!)
  return property === 'schedule' ? readSchedule(text, true) : []
}

/** Medicines that a short text names; where it names a class only, the members of the class. */
export function medicinesNamed(text: string, index: VocabularyIndex): number[] {
  if (text.length > longestName) return []
  const named = [...new Set(index.findMedicines(text).map(({ name }) => name))]
  if (named.length > 0) return named
  return [...new Set(index.findClasses(text).flatMap(({ name }) => index.membersOf[name]!))]
}

/**
 * Read the claims of a table.
 *
 * @param table The table.
 * @param index The vocabulary.
 * @param targetIds Ids of the targets.
 * @returns A claim for each medicine and each cell under a label that stands for a property.
 */
export function claimsOfTable(table: Table, index: VocabularyIndex, targetIds: readonly string[]): Claim[] {
  const claims: Claim[] = []
  const add = (medicines: readonly number[], property: Property | null, cell: LocatedText | undefined) => {
    if (property === null || !cell?.text) return
    const values = valuesOf(property, cell.text, index, targetIds)
    const { document, section, id } = table
    for (const medicine of medicines)
      claims.push({ medicine, from: 'table', property, ...cell, values, document, section, table: id })
  }
  const properties = table.columns.map(({ label }) => index.propertyOf(label))
  const columns = table.columns.map(({ label }, column) => (column > 0 ? medicinesNamed(label, index) : []))
  if (columns.filter((named) => named.length > 0).length > 0 && !properties.some(Boolean)) {
    for (const [first, ...cells] of table.rows)
      for (const [at, cell] of cells.entries())
        add(columns[at + 1] ?? [], index.propertyOf(first?.text ?? ''), cell)
    return claims
  }
  for (const row of table.rows) {
    const free = row.filter((_, column) => !properties[column])
    const exact = free.find(({ text }) => text.length <= longestName && index.findMedicines(text).length > 0)
    const naming = exact ?? row.find(({ text }) => medicinesNamed(text, index).length > 0)
    if (!naming) continue
    const medicines = medicinesNamed(naming.text, index)
    for (const [column, cell] of row.entries()) add(medicines, properties[column] ?? null, cell)
  }
  return claims
}
