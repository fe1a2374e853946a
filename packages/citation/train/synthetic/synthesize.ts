/** Stage: training. Made-up records rendered in the common styles, with their labels, so that the model also sees the shapes
 * that annotated sets hold few of: MLA, web pages, reports, theses, chapters, organisations, `∞`. */
import { LABELS } from '../../src/model/labels.ts'
import type { Token } from '../../src/tokens/tokenize.ts'
import { Dice } from './dice.ts'
import { Line, type Rendered } from './line.ts'
import { article, preprint } from './render-article.ts'
import { book, report, thesis } from './render-book.ts'
import { chapter } from './render-chapter.ts'
import { looseArticle } from './render-loose-article.ts'
import { looseBook, looseChapter } from './render-loose-book.ts'
import { webpage } from './render-webpage.ts'

// How many articles, books and chapters follow no style book.
const LOOSE = 0.45

/**
 * Renders made-up references.
 *
 * @param count
 *   How many.
 * @param seed
 *   Start of the random sequence.
 * @returns
 *   The references.
 */
export function synthesize(count: number, seed: number): Rendered[] {
  const dice = new Dice(seed)
  return Array.from({ length: count }, () => render(dice))
}

export function render(dice: Dice): Rendered {
  const line = new Line()
  const roll = dice.next()
  const kind = roll < 0.38 ? 'article-journal' : roll < 0.58 ? 'book' : roll < 0.76 ? 'chapter' : 'webpage'
  const style = dice.pick([
    'mla',
    'mla',
    'apa',
    'apa',
    'vancouver',
    'chicago',
    'author-date',
    'harvard',
  ] as const)
  if (kind !== 'webpage' && dice.chance(LOOSE)) {
    const loose = { 'article-journal': looseArticle, book: looseBook, chapter: looseChapter }
    loose[kind](line, dice)
  } else if (kind === 'article-journal') (dice.chance(0.03) ? preprint : article)(line, dice, style)
  else if (kind === 'book')
    (dice.chance(0.25) ? report : dice.chance(0.15) ? thesis : book)(line, dice, style)
  else if (kind === 'chapter') chapter(line, dice, style)
  else webpage(line, dice, style)
  if (dice.chance(0.08)) return numbered(line, dice, kind)
  return { raw: line.raw, kind, spans: line.spans }
}

export function numbered(line: Line, dice: Dice, kind: Rendered['kind']): Rendered {
  const head = dice.pick(['1. ', '12. ', '[3] ', '- ', '* ', '4) '])
  return {
    raw: head + line.raw,
    kind,
    spans: line.spans.map(([a, b, label]) => [a + head.length, b + head.length, label]),
  }
}

/**
 * Labels the tokens of a rendered reference.
 *
 * @param rendered
 *   The reference.
 * @param tokens
 *   The tokens of its string.
 * @returns
 *   A label index for each token.
 */
export function labelRendered(rendered: Rendered, tokens: Token[]): number[] {
  return tokens.map((token) => {
    const span = rendered.spans.find(([start, end]) => start <= token.start && token.start < end)
    return LABELS.indexOf(span ? span[2] : 'other')
  })
}
