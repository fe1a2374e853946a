/** Stage: contract of the model. What a token can be part of, and which kinds of work have a chain of their own. */

/** The labels of the sequence model. */
export const LABELS = [
  'author',
  'editor',
  'title',
  'container',
  'publisher',
  'place',
  'edition',
  'volume',
  'issue',
  'pages',
  'year',
  'date',
  'identifier',
  'url',
  'other',
] as const

/** One label. */
export type Label = (typeof LABELS)[number]

/** The kinds of work that the model reads apart; finer types are told by rules afterwards. */
export const KINDS = ['article-journal', 'book', 'chapter', 'webpage'] as const
