// Stage: features. Finds the questions in a line: a label or a cell that asks stays whole.

import { ending, shape, type Token } from './tokens.ts'
import { zeros } from './zeros.ts'

const questionWords: ReadonlySet<string> = new Set('what when how why who whom where which whose'.split(' '))
const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were do does did can could may might must shall should will would has have had'.split(' '),
)
const longest = 12

/** Whether a word opens a question or a clause that stands for a thing: "What", "When"… in any case. */
export const isQuestionWord = (token: Token): boolean => questionWords.has(token.norm)

/** Whether a word is an auxiliary or modal verb. */
export const isAuxiliary = (token: Token): boolean => auxiliaries.has(token.norm)

/** Verbs that close a label after a noun: "What Studies | Show". */
const closingVerbs: ReadonlySet<string> = new Set(
  'show suggest say tell find found mean need do notice'.split(' '),
)

const isCapital = (token: Token): boolean => token.shape === shape.capitalFunction

/** First word of the question that ends with word `last`, or `last` where none opens. */
function openerOf(tokens: readonly Token[], last: number): number {
  for (let i = last - 1; i >= 0 && i >= last - longest; i--) {
    const token = tokens[i]!
    if (token.ending === ending.stop) return last
    if (!isCapital(token)) continue
    if (isQuestionWord(token)) return i
    if (!isAuxiliary(token)) continue
    for (let j = i - 1; j >= 0 && j >= i - 2; j--)
      if (isCapital(tokens[j]!) && isQuestionWord(tokens[j]!)) return j
    return i
  }
  return last
}

/** Marks the gaps before questions with 2 and those inside them with 1. */
export function markQuestions(tokens: readonly Token[]): number[] {
  const marks = zeros(tokens.length + 1)
  for (let last = 1; last < tokens.length; last++) {
    if (!tokens[last]!.text.endsWith('?')) continue
    const opener = openerOf(tokens, last)
    if (opener === last) continue
    marks[opener] = 2
    for (let i = opener + 1; i <= last; i++) marks[i] = 1
  }
  return marks
}

/** Adverbs that ask together with "how", and need no more: "How Often", "How Long". */
const howAdverbs: ReadonlySet<string> = new Set('often long soon far fast well quickly strongly'.split(' '))

/** Whether "how" and its adverb stand before word `i`, and no clause goes on from them. */
function asksWholly(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 2]?.norm === 'how' &&
    howAdverbs.has(tokens[i - 1]!.norm) &&
    tokens[i]!.shape > shape.capitalFunction
  )
}

/**
 * Whether the gap before word `i` lies inside a clause that a question word opened: only its subject and auxiliaries stand
 * between ("What You | Notice", "When You Can | Drive").
 */
export function isInsideClause(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1]!
  if (previous.norm === 'do' && tokens[i - 2]?.norm === 'to') return false
  if (asksWholly(tokens, i)) return false
  if (closingVerbs.has(tokens[i]!.norm) && previous.ending === ending.plain)
    for (let j = i - 2; j >= 0 && j >= i - 3; j--) if (isQuestionWord(tokens[j]!)) return true
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const token = tokens[j]!
    if (token.ending !== ending.plain || (!isCapital(token) && token.shape !== shape.lowerFunction))
      return false
    if (isQuestionWord(token)) return j < i - 1
  }
  return false
}
