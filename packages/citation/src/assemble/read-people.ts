/** Stage: assemble. Authors and editors of a labelled string, with "et al." and organisations. */
import type { Context } from '../features/context.ts'
import { parseNames } from '../names/parse-names.ts'
import { type NameSetting, parseOrganisation } from '../names/parse-organisation.ts'
import { Lexeme } from '../tokens/lexicon.ts'
import { Shape } from '../tokens/shape.ts'
import type { CslName } from '../types.ts'
import type { Run } from './runs.ts'

/** The people of one role. */
export interface People {
  names: CslName[]
  ranges: [number, number][]
  etAl: boolean
}

const INITIAL_SHAPES = new Set<number>([Shape.initial, Shape.shortCapitals, Shape.lowerInitial])
const ROLE_WORDS = new Set(['by', 'and', 'translated', 'trans'])
const ET_AL = /[,;]? ?\b(?:et\.? ?al|and others|and colleagues|a others|u\. ?a)\b\.?/giu

/**
 * Reads the names in the runs of one label.
 *
 * @param raw
 *   The reference as printed.
 * @param context
 *   Its tokens and their surroundings.
 * @param runs
 *   The runs of the string.
 * @param role
 *   Whose names to read.
 * @param web
 *   Whether the work was read as a web page.
 * @returns
 *   The names in order and where each stands.
 */
export function readPeople(
  raw: string,
  context: Context,
  runs: Run[],
  role: 'author' | 'editor',
  web: boolean,
): People {
  const { tokens, lexemes } = context
  const people: People = { names: [], ranges: [], etAl: false }
  for (const run of runs) {
    if (run.label !== role) continue
    let { from, to } = run
    while (from <= to && isRole(context, from)) from++
    while (to >= from && isRole(context, to)) to--
    if (from > to) continue
    let seen = 0
    for (let k = from; k <= to; k++) seen |= lexemes[k]! | (tokens[k]!.lower === 'u' ? Lexeme.etAl : 0)
    const start = tokens[from]!.start
    let end = tokens[to]!.end
    if (raw.charAt(end) === '.' && INITIAL_SHAPES.has(tokens[to]!.shape)) end++
    const printed = raw.slice(start, end)
    // Blanked rather than cut out, so that what is left keeps its place.
    const text = seen & Lexeme.etAl ? printed.replace(ET_AL, (mark) => ';'.padEnd(mark.length)) : printed
    const etAl = text !== printed
    people.etAl ||= etAl
    // A list with commas and without a word for an organisation names people.
    const listed = etAl || (text.includes(',') && (seen & Lexeme.organisation) === 0)
    const organisation = listed ? undefined : parseOrganisation(text, settingOf(context, web, run))
    if (organisation) {
      people.names.push(organisation)
      people.ranges.push([start, tokens[to]!.end])
      continue
    }
    for (const found of parseNames(text)) {
      people.names.push(found.name)
      people.ranges.push([start + found.start, start + found.end])
    }
  }
  return people
}

function isRole({ tokens, lexemes }: Context, k: number): boolean {
  return (lexemes[k]! & Lexeme.editorCue) !== 0 || ROLE_WORDS.has(tokens[k]!.lower)
}

function settingOf({ tokens, gaps }: Context, web: boolean, run: Run): NameSetting {
  const gap = gaps[run.to + 1]!
  const next = tokens[run.to + 1]
  const undated = gap.includes('(') && next?.lower === 'n' && tokens[run.to + 2]?.lower === 'd'
  return { commaExpected: (gap.includes('"') && gap.includes('.')) || undated, web }
}
