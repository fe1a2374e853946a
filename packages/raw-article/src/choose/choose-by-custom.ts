// Stage 4b: kinds by the cues, and once more where the article turns out to have a custom that the cues then follow.

import type { DescribedArticle } from '../article/describe-article.ts'
import type { LineHints } from '../line-kinds.ts'
import { type ChosenKind, chooseKinds } from './choose-kinds.ts'
import { weighByCustom, weighOnce } from './weigh-line.ts'

/** A choice a line, and the article as the cues saw it in the end. */
export interface CustomChoice {
  article: DescribedArticle
  chosen: ChosenKind[]
}

/** Pictures stand over headings by custom in some articles: then a doubtful line over a heading is one too. */
function haveHeadingsPictures(chosen: readonly ChosenKind[], { known }: DescribedArticle): boolean {
  let headings = 0
  let pictured = 0
  for (const [index, { kind, zone }] of chosen.entries()) {
    if (kind !== 'heading' || zone !== 'body' || known[index] !== null) continue
    headings++
    if (chosen[index - 1]?.kind === 'imageDescription') pictured++
  }
  return pictured >= 2 && pictured * 3 >= headings
}

/**
 * Choose a kind for every line, by the customs of the article too.
 *
 * @param article The described article.
 * @param hints What an editor has said of lines.
 * @returns The choices, and the article with the customs that were found.
 */
export function chooseByCustom(article: DescribedArticle, hints: LineHints): CustomChoice {
  const weigh = weighOnce(article)
  const chosen = chooseKinds(article, hints, weigh)
  if (!haveHeadingsPictures(chosen, article)) return { article, chosen }
  const pictured = { ...article, picturedHeadings: true }
  return { article: pictured, chosen: chooseKinds(pictured, hints, weighByCustom(pictured, weigh)) }
}
