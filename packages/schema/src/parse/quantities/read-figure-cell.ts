// A cell of a table that is a figure, under a label that may state its unit.
import { figureCell, unitOfLabel } from './grammar.ts'
import { type Groups, kindOf, numbersOf, placed, type Quantity, singular } from './quantity.ts'

/** No unit is longer; a label is asked again for each cell under it, so only its end is. */
const longestUnit = 80

/**
 * Read a cell that is a figure and nothing else.
 *
 * @param text The cell.
 * @param label The label of its column, which may state the unit.
 * @returns The quantity; null where the cell holds words, or a number that nothing tells to be a quantity.
 */
export function readFigureCell(text: string, label: string): Quantity | null {
  const found = figureCell.exec(text)
  if (!found) return null
  const { first, second, qualifier, tail } = found.groups as Groups
  const labelled = unitOfLabel.exec(label.slice(-longestUnit))?.groups
  const unit = labelled?.unit ?? labelled?.whole
  if (unit === undefined && qualifier === undefined && tail === undefined && !/\.\d/.test(text) && !second)
    return null
  const [base, ...per] = (unit ?? '').split('/')
  return {
    ...placed(found),
    ...numbersOf(first!, second),
    kind: unit === undefined ? 'other' : kindOf(base!.trim(), per.length > 0 ? `/${per.join('/')}` : ''),
    unit: labelled?.whole ? singular(labelled.whole.toLowerCase()) : (unit ?? null),
  }
}
