/** Stage: assemble. From labelled tokens to the fields of a CSL item and their ranges. */

import type { Context } from '../features/context.ts'
import { KINDS, type Label } from '../model/labels.ts'
import type { Labelling } from '../model/model.ts'
import { Lexeme } from '../tokens/lexicon.ts'
import { Shape } from '../tokens/shape.ts'
import type { CslItem, ParsedCitation } from '../types.ts'
import { classifyType, reportNumber, thesisGenre } from './classify-type.ts'
import { detectStyle } from './detect-style.ts'
import { normaliseEdition, normaliseNumber, normalisePages, normaliseText } from './normalise.ts'
import { readAccessed, readIssued } from './read-dates.ts'
import { readIdentifiers } from './read-identifiers.ts'
import { readPeople } from './read-people.ts'
import { repairFields } from './repair-fields.ts'
import { repairRuns } from './repair-runs.ts'
import { cutRuns } from './runs.ts'
import { widenRange } from './widen-range.ts'

type TextField = 'title' | 'container-title' | 'publisher' | 'publisher-place'
type NumberField = 'edition' | 'volume' | 'issue' | 'page'

const TEXTS: [TextField, Label][] = [
  ['title', 'title'],
  ['container-title', 'container'],
  ['publisher', 'publisher'],
  ['publisher-place', 'place'],
]
const ISSUE_WORDS = new Set(['no', 'nos', 'nr', 'num', 'number', 'issue', 'iss', 'n', 'heft'])
const NUMBERS: [NumberField, Label, (context: Context, k: number) => boolean, (slice: string) => string][] = [
  [
    'edition',
    'edition',
    ({ tokens }, k) => /^(?:ed|edn|edition|eds)$/.test(tokens[k]!.lower),
    normaliseEdition,
  ],
  ['volume', 'volume', ({ lexemes }, k) => (lexemes[k]! & Lexeme.volumeCue) !== 0, normaliseNumber],
  ['issue', 'issue', ({ tokens }, k) => ISSUE_WORDS.has(tokens[k]!.lower), normaliseNumber],
  ['page', 'pages', ({ lexemes }, k) => (lexemes[k]! & Lexeme.pageCue) !== 0, normalisePages],
]

/**
 * Builds the item of a labelled string.
 *
 * @param raw
 *   The reference as printed.
 * @param context
 *   Its tokens and their surroundings.
 * @param labelling
 *   A label for each token, the kind of work and the margin.
 * @returns
 *   The parsed citation.
 */
export function assembleItem(raw: string, context: Context, labelling: Labelling): ParsedCitation {
  const { tokens } = context
  const kind = KINDS[labelling.kind]!
  const runs = repairRuns(context, cutRuns(labelling.labels))
  const item: Omit<CslItem, 'type'> = {}
  const ranges: ParsedCitation['ranges'] = {}
  const authors = readPeople(raw, context, runs, 'author', kind === 'webpage')
  if (authors.names.length > 0) {
    item.author = authors.names
    ranges.author = authors.ranges
  }
  const editors = readPeople(raw, context, runs, 'editor', false)
  if (editors.names.length > 0) {
    item.editor = editors.names
    ranges.editor = editors.ranges
  }
  for (const [field, label] of TEXTS) {
    const run = runs.find((candidate) => candidate.label === label)
    if (!run) continue
    const range = widenRange(raw, tokens[run.from]!.start, tokens[run.to]!.end)
    const value = normaliseText(raw.slice(...range))
    if (value === '') continue
    item[field] = value
    ranges[field] = [range]
  }
  for (const [field, label, isCue, normalise] of NUMBERS) {
    for (const run of runs) {
      if (run.label !== label) continue
      let { from, to } = run
      while (from <= to && isCue(context, from)) from++
      while (to > from && isCue(context, to)) to--
      if (from > to || (field === 'issue' && isDate(context, from, to))) continue
      const range: [number, number] = [tokens[from]!.start, tokens[to]!.end]
      const value = normalise(raw.slice(...range))
      if (value === '') continue
      item[field] = value
      ranges[field] = [range]
      break
    }
  }
  const issued = readIssued(context, runs)
  if (issued) {
    item.issued = issued.date
    ranges.issued = issued.ranges
  }
  const accessed = readAccessed(context)
  if (accessed) {
    item.accessed = accessed.date
    ranges.accessed = accessed.ranges
  }
  for (const { field, value, range } of readIdentifiers(raw, tokens)) {
    item[field] = value
    ranges[field] = [range]
  }

  const type = classifyType(repairFields(raw, kind, item, ranges), item, raw)
  if (type === 'report') {
    const number = reportNumber(raw)
    if (number) {
      item.number = number.number
      ranges.number = [number.range]
    }
  }
  if (type === 'thesis') {
    const genre = thesisGenre(item, raw)!
    const start = raw.lastIndexOf(genre)
    item.genre = genre
    ranges.genre = [[start, start + genre.length]]
  }
  const csl: CslItem = { type, ...item }
  const style = detectStyle(raw, { csl, ranges })
  return { csl, etAl: authors.etAl, ranges, style, confidence: confidenceOf(labelling.margin) }
}

// "20(September): 25", "18 (31 October)": no issue has a number that is a date.
function isDate({ tokens, lexemes }: Context, from: number, to: number): boolean {
  let months = 0
  for (let k = from; k <= to; k++) {
    if (lexemes[k]! & Lexeme.month) months++
    else if (tokens[k]!.shape !== Shape.digits) return false
  }
  return months > 0
}

// Fitted to how often a whole reference was right at a margin, in cross-validation.
function confidenceOf(margin: number): number {
  return Math.round(1000 / (1 + Math.exp(-(0.59 + 0.91 * margin)))) / 1000
}
