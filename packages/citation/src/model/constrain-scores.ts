/**
 * Stage: model. What cannot be, whatever the weights say: editors without a word for them, an address that is no
 * address, a year without a digit.
 */
import type { Context } from '../features/context.ts'
import { Lexeme } from '../tokens/lexicon.ts'
import { Shape } from '../tokens/shape.ts'
import { LABELS, type Label } from './labels.ts'
import type { Scores } from './model.ts'

const L = LABELS.length
const IMPOSSIBLE = -60
const label = (name: Label) => LABELS.indexOf(name)
const URL = label('url')
const IDENTIFIER = label('identifier')
const EDITOR = label('editor')
const EDITION = label('edition')
const YEAR = label('year')
const LOOKED = new Set(['accessed', 'retrieved', 'cited', 'viewed'])
const LOCATORS = (['volume', 'issue', 'pages', 'year'] as const).map(label)
const OTHER = label('other')
const TITLE = label('title')

/**
 * Rules out impossible labels.
 *
 * @param context
 *   The context of the string.
 * @param scores
 *   Its scores; changed in place.
 */
export function constrainScores(context: Context, scores: Scores): void {
  const { tokens } = context
  const { node } = scores
  const cues = findCues(context)
  for (let i = 0; i < tokens.length; i++) {
    const { shape } = tokens[i]!
    const row = i * L
    if (shape === Shape.url || shape === Shape.doi) {
      for (let y = 0; y < OTHER; y++) if (y !== URL && y !== IDENTIFIER) node[row + y]! += IMPOSSIBLE
    } else node[row + URL]! += IMPOSSIBLE
    if (i < cues.titleFrom) node[row + TITLE]! += IMPOSSIBLE
    if (i < cues.editorsFrom) node[row + EDITOR]! += IMPOSSIBLE
    if (!cues.edition) node[row + EDITION]! += IMPOSSIBLE
    if (i > cues.looked && i <= cues.lookedTo) for (const y of LOCATORS) node[row + y]! += IMPOSSIBLE
    if (i >= cues.number && i < cues.number + 7 && shape !== Shape.year)
      for (let y = 0; y < L; y++) if (y !== IDENTIFIER && y !== OTHER) node[row + y]! += IMPOSSIBLE
    if (shape < Shape.digits || shape > Shape.numberLetter) node[row + YEAR]! += IMPOSSIBLE
  }
}

interface Cues {
  /** Where the title and the editors can begin at the earliest. */
  titleFrom: number
  editorsFrom: number
  edition: boolean
  /** "Retrieved": the numbers after it are a day, not a volume; the year there is not the year of issue. */
  looked: number
  lookedTo: number
  /** "ISBN", "ISSN". */
  number: number
}

const NOWHERE = 1e9

function findCues(context: Context): Cues {
  const { tokens, gaps, lexemes, firstYear } = context
  const cues: Cues = {
    titleFrom: quotedTitle(context),
    editorsFrom: NOWHERE,
    edition: false,
    looked: NOWHERE,
    lookedTo: NOWHERE,
    number: NOWHERE,
  }
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!
    const bits = lexemes[i]!
    if (bits & Lexeme.editionCue) cues.edition = true
    if (bits & Lexeme.editorCue && !isEditionCue(context, i))
      cues.editorsFrom =
        tokens[i + 1]?.lower === 'by' ? i : cues.editorsFrom === NOWHERE ? 0 : cues.editorsFrom
    if (cues.looked === NOWHERE && firstYear >= 0 && i > firstYear && LOOKED.has(lower)) cues.looked = i
    if (cues.number === NOWHERE && (lower === 'isbn' || lower === 'issn')) cues.number = i
  }
  cues.lookedTo = Math.min(cues.looked + 6, tokens.length - 1)
  // "[cited 2020 Sep 10];25(2)": the day ends with its bracket.
  for (let i = cues.looked + 1; i <= cues.lookedTo; i++) if (gaps[i]!.includes(']')) cues.lookedTo = i - 1
  return cues
}

// "3rd ed.", "rev. ed.": the word speaks of the edition, not of an editor.
function isEditionCue({ tokens, lexemes, gaps }: Context, i: number): boolean {
  const before = tokens[i - 1]
  if (!before || tokens[i]!.lower !== 'ed' || gaps[i]!.includes('(')) return false
  return (
    before.shape === Shape.ordinal ||
    before.shape === Shape.numberLetter ||
    /^(?:\d+|rev|revised|second|third|fourth|fifth|sixth|new|st|nd|rd|th)$/.test(before.lower) ||
    (lexemes[i - 1]! & Lexeme.editionCue) !== 0
  )
}

// A quotation of some length that opens after a closing mark is the title, so nothing before it is.
function quotedTitle({ gaps, lexemes, firstQuote, quoteEnd }: Context): number {
  if (firstQuote <= 0 || quoteEnd - firstQuote < 2 || lexemes[firstQuote - 1]! & Lexeme.inCue) return 0
  return /[.,):]"$/.test(gaps[firstQuote]!) ? firstQuote : 0
}
