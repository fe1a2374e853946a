// Texts with their places, from words of the tree.
import type { Words } from '@compendium/raw-article'
import type { LocatedText, Origin, Span } from '../entities/fields/origin.ts'
import type { ArticleSource } from './article-source.ts'
import { type TextRole, textAt } from './normalise-text.ts'

/** An article being parsed: its source and the id that its nodes carry. */
export interface ArticleContext {
  source: ArticleSource
  document: string
}

function spanOf(words: Words): Span {
  const { start, end } = words.position!
  return {
    start: { line: start.line, column: start.column, offset: start.offset! },
    end: { line: end.line, column: end.column, offset: end.offset! },
  }
}

/** The origin of words. */
export function originOf({ document }: ArticleContext, words: readonly Words[]): Origin {
  return { document, spans: words.map(spanOf) }
}

/** The text of words, with its origin. */
export function locateWords(
  context: ArticleContext,
  words: readonly Words[],
  role: TextRole = 'prose',
): LocatedText {
  const origin = originOf(context, words)
  return { text: textAt(context.source, origin, role), origin }
}
