/** Stage: assemble. Runs that the order of the fields gives away: editors before a title, two titles, no container. */
import type { Context } from '../features/context.ts'
import { Shape } from '../tokens/shape.ts'
import type { Run } from './runs.ts'

const COMPANY = /^(?:inc|ltd|llc|gmbh|plc|co)$/

/**
 * Repairs labels by their order.
 *
 * @param context
 *   The tokens and their surroundings.
 * @param runs
 *   The runs as the model labelled them; changed in place.
 * @returns
 *   The same runs, the first editors whole.
 */
export function repairLabels(context: Context, runs: Run[]): Run[] {
  takeFamilyNameBack(context, runs)
  keepNumbersOfTitles(context, runs)
  nameAuthor(runs)
  nameSecondTitle(runs)
  nameTown(context, runs)
  keepCompanyForm(context, runs)
  for (const run of runs)
    if (run.label === 'container' && run.from === run.to && isPart(context, run.from)) run.label = 'other'
  return runs
}

// "and Kenneth J. Germen, eds. The Study": a family name and its "eds." do not begin a title.
function takeFamilyNameBack(context: Context, runs: Run[]): void {
  const { tokens, gaps } = context
  for (let at = 1; at < runs.length; at++) {
    const title = runs[at]!
    const author = runs[at - 1]!
    if (title.label !== 'title' || author.label !== 'author' || title.from === title.to) continue
    // "Del Valle HB (eds). Dietary Reference Intakes": the word for editors is theirs, too.
    if (isEditorWord(context, title.from) && /[,(]/.test(gaps[title.from]!)) {
      author.to = title.from++
      continue
    }
    if (gaps[title.from] !== '.' || tokens[author.to]!.shape !== Shape.initial) continue
    for (let k = title.from + 1; k <= Math.min(title.from + 4, title.to - 1); k++) {
      if (!isEditorWord(context, k) || !/[,(]/.test(gaps[k]!)) continue
      author.to = k
      title.from = k + 1
      break
    }
  }
}

function isEditorWord({ tokens }: Context, k: number): boolean {
  return /^(?:eds?|editors?|hrsg)$/.test(tokens[k]!.lower)
}

// "Title. In Name (ed.), Another Title.": what follows the editors is what the first stands in.
function nameSecondTitle(runs: Run[]): void {
  if (runs.some(({ label }) => label === 'container')) return
  const first = runs.findIndex(({ label }) => label === 'title')
  const second = runs.findIndex(({ label }, at) => label === 'title' && at > first)
  if (first < 0 || second < 0) return
  if (runs.slice(first, second).some(({ label }) => label === 'editor')) runs[second]!.label = 'container'
}

// "Columbus, Ohio: Ohio State University Press": the house stands after the colon, and a town before it.
function nameTown({ gaps }: Context, runs: Run[]): void {
  for (let at = 2; at < runs.length; at++) {
    const [town, place, house] = [runs[at - 2]!, runs[at - 1]!, runs[at]!]
    if (house.label !== 'publisher' || place.label !== 'place' || town.label !== 'publisher') continue
    if (gaps[house.from] === ':' && gaps[place.from] === ',') town.label = 'place'
  }
}

// "John Wiley and Sons, Inc.", "Longmans, Green, and Co."
function keepCompanyForm({ tokens }: Context, runs: Run[]): void {
  for (let at = 0; at + 1 < runs.length; at++) {
    const [house, next] = [runs[at]!, runs[at + 1]!]
    if (house.label !== 'publisher' || next.label === 'publisher') continue
    let k = next.from
    if (k < next.to && /^(?:and|&)$/.test(tokens[k]!.lower)) k++
    if (!COMPANY.test(tokens[k]!.lower)) continue
    house.to = k
    next.from = k + 1
    if (next.from > next.to) runs.splice(at + 1, 1)
  }
}

// "British Fiction since 1970. Basingstoke: Palgrave, 2005", "peptide CII (255-274) in patients": where the same kind
// of number follows later, the first is part of the title it stands in.
function keepNumbersOfTitles(context: Context, runs: Run[]): void {
  const { tokens, gaps } = context
  for (let at = 1; at < runs.length; at++) {
    const [text, number, next] = [runs[at - 1]!, runs[at]!, runs[at + 1]]
    const repeated = runs.some((run, later) => later > at && run.label === number.label)
    // "Hindricks G. 2020 ESC Guidelines … Eur Heart J 2021": a year may open a title, too.
    if (number.label === 'year' && next?.label === 'title' && repeated) {
      if (gaps[next.from] === '') openTitle(context, text, number)
      continue
    }
    if ((text.label !== 'title' && text.label !== 'container') || number.to - number.from > 1) continue
    if (number.label !== 'year' && number.label !== 'pages') continue
    if (!repeated) continue
    const goesOn = next?.label === text.label && !/[.;]/.test(gaps[number.to + 1]!)
    const years = tokens[number.from]!.shape === Shape.year && tokens[number.to]!.shape === Shape.year
    const plain = years && /^,?$/.test(gaps[number.from]!) && /^[.,(]*$/.test(gaps[number.to + 1]!)
    if (goesOn || plain) number.label = text.label
  }
}

function openTitle({ tokens, gaps }: Context, text: Run, number: Run): void {
  if (/[.:]"?$/.test(gaps[number.from]!)) {
    number.label = 'title'
    return
  }
  // "Association for the Liver. EASL 2017 Guidelines … J Hepatol 2017"
  for (let k = text.to; text.label === 'author' && k > Math.max(text.from, text.to - 2); k--) {
    if (gaps[k] !== '.' || tokens[k - 1]!.shape === Shape.initial) continue
    number.label = 'title'
    number.from = k
    text.to = k - 1
    return
  }
}

// "Centers for Disease Control. (2022). Insulin Resistance.": of two titles around the year, the first is a name.
function nameAuthor(runs: Run[]): void {
  const [name, year, title] = runs
  if (name?.label !== 'title' || year?.label !== 'year' || title?.label !== 'title') return
  if (!runs.some(({ label }) => label === 'author')) name.label = 'author'
}

// "Trans." and "Chapter" are no titles of anything.
function isPart({ tokens }: Context, at: number): boolean {
  return tokens[at]!.lower === 'trans' || tokens[at]!.lower === 'chapter'
}
