/**
 * Stage: model. What cannot be, whatever the weights say: editors without a word for them, an address that is no
 * address, a year without a digit.
 */
import type { Context } from './context.ts'
import { LABELS, type Label } from './labels.ts'
import { Lexeme } from './lexicon.ts'
import type { Scores } from './model.ts'
import { Shape } from './shape.ts'

const L = LABELS.length
const IMPOSSIBLE = -60
const label = (name: Label) => LABELS.indexOf(name)
const URL = label('url')
const IDENTIFIER = label('identifier')
const EDITOR = label('editor')
const EDITION = label('edition')
const YEAR = label('year')
const LOOKED = /^(?:accessed|retrieved|cited|viewed)$/
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
  const { tokens, lexemes } = context
  let editors = false
  let editedBy = 0
  let edition = false
  for (let i = 0; i < tokens.length; i++) {
    if (lexemes[i]! & Lexeme.editionCue) edition = true
    if ((lexemes[i]! & Lexeme.editorCue) === 0 || isEditionCue(context, i)) continue
    editors = true
    if (tokens[i + 1]?.lower === 'by') editedBy = i
  }
  const number = tokens.findIndex(({ lower }) => lower === 'isbn' || lower === 'issn')
  // Numbers after "retrieved" are a day, not a volume; the year there is not the year of issue.
  const { firstYear } = context
  const looked = firstYear < 0 ? -1 : tokens.findIndex(({ lower }, i) => i > firstYear && LOOKED.test(lower))
  const titleFrom = quotedTitle(context)
  for (let i = 0; i < tokens.length; i++) {
    const { shape } = tokens[i]!
    const address = shape === Shape.url || shape === Shape.doi
    const row = i * L
    const forbid = (y: number) => {
      scores.node[row + y]! += IMPOSSIBLE
    }
    if (address) {
      for (let y = 0; y < L - 1; y++) if (y !== URL && y !== IDENTIFIER) forbid(y)
    } else forbid(URL)
    if (i < titleFrom) forbid(TITLE)
    if (!editors || i < editedBy) forbid(EDITOR)
    if (looked >= 0 && i > looked && i <= looked + 6) for (const y of LOCATORS) forbid(y)
    if (!edition) forbid(EDITION)
    if (number >= 0 && i >= number && i < number + 7 && shape !== Shape.year)
      for (let y = 0; y < L; y++) if (y !== IDENTIFIER && y !== OTHER) forbid(y)
    if (shape < Shape.digits || shape > Shape.numberLetter) forbid(YEAR)
  }
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
