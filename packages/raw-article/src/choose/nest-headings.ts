// Stage 5c, for rank-headings: headings that stand over those after them, by what they hold and how they are worded.
import { median } from '../article/median.ts'
import { isClosingSection } from '../lines/known-names.ts'
import type { Ranked } from './depth-by-form.ts'

/** Words of the text under a heading that only leads to the headings after it, and their share of what is usual. */
const longestIntroduction = 60
const shareOfUsual = 0.56

const asks = /^(?:what|how|when|why|who|which|where) /u

const namesQuestions = /\b(?:questions?|answers?|asked?|faqs?|q a)\b/

/** Questions after a heading that opens them ("Common questions") stand under it, where none stood beside the others before. */
export function nestQuestions(headings: readonly Ranked[], top: number): void {
  let under = false
  let isBeside = false
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1]
    if (heading.isQuestion) {
      if (under) heading.reading.depth = top + 1
      else isBeside = true
    } else {
      const opens = !heading.isKnown && next?.isQuestion === true && heading.words <= 40
      under = opens && (!isBeside || namesQuestions.test(heading.line.name))
    }
  }
}

/** A heading with hardly any text of its own stands over the ones after it, up to the next such heading. */
export function nestUnderUmbrellas(group: readonly Ranked[]): void {
  if (group.length < 3) return
  const usual = median(group.map(({ words }) => words))
  let open = false
  for (const [index, heading] of group.entries()) {
    const isShort = heading.words <= Math.min(longestIntroduction, shareOfUsual * usual)
    const follows = group.length - index - 1
    if (isShort && follows >= 2) open = true
    else if (open) heading.reading.depth++
  }
}

/** The ways in which a heading may be worded like another: one word of several left open, or the words that it asks with. */
function wordingsOf({ line: { name } }: Ranked): string[] {
  const words = name.split(' ')
  if (words.length === 2 && words[1]!.length > 4) return [`… ${words[1]}`]
  if (words.length < 3) return []
  const wordings = words.map((_, at) => words.with(at, '…').join(' '))
  return asks.test(name) ? [...wordings, `${words[0]} ${words[1]} …`] : wordings
}

/** Whether a heading takes up a longer word of the one that it stands under. */
function takesUp({ line }: Ranked, umbrella: Ranked): boolean {
  return line.longWords.some((word) => umbrella.line.longWords.includes(word))
}

/**
 * A heading straight over another heads the ones after it: up to the next such heading, or one that is worded like one; where
 * the first takes its words up, as far as others do.
 */
export function nestUnderEmpty(headings: readonly Ranked[]): void {
  const isEmpty = (heading: Ranked, index: number) => {
    const next = headings[index + 1]
    return next?.line.index === heading.line.index + 1 && !next.isKnown && !next.isQuestion
  }
  const umbrellas = headings.filter((heading, index) => !heading.isKnown && isEmpty(heading, index))
  const wordings = new Set(umbrellas.flatMap(wordingsOf))
  let open: Ranked | null = null
  let isNamesake = false
  for (const [index, heading] of headings.entries()) {
    if (heading.isKnown || isClosingSection(heading.line.name)) open = null
    // The first under a question is none: another question stands beside it.
    else if (open?.isQuestion && heading.isQuestion && !isEmpty(heading, index)) open = null
    else if (isEmpty(heading, index)) {
      open = heading
      isNamesake = takesUp(headings[index + 1]!, heading)
    } else if (wordingsOf(heading).some((wording) => wordings.has(wording))) open = null
    else if (open && isNamesake && !takesUp(heading, open)) open = null
    else if (open) heading.reading.depth++
  }
}
