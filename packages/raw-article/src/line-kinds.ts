// The kinds of line that an article is made of, and the form of a cue.
import type { DescribedArticle } from './article/describe-article.ts'
import type { DescribedLine } from './lines/describe-line.ts'

/** What a line is. `continuation` carries on the line before it. */
export type LineKind =
  | 'furniture'
  | 'heading'
  | 'paragraph'
  | 'imageDescription'
  | 'listItem'
  | 'tableRow'
  | 'caption'
  | 'flatTable'
  | 'glossaryTerm'
  | 'glossaryDefinition'
  | 'glossaryLine'
  | 'reference'
  | 'continuation'

/** The part of the article that a line stands in. A heading opens a zone. */
export type Zone = 'body' | 'references' | 'glossary'

/** What a line was taken for once the whole article was weighed: what the tree is built from. */
export interface LineReading {
  kind: LineKind | 'pullQuote' | 'title'
  /** Depth of a heading, 1 for a top-level section; 0 for other lines. */
  depth: number
  /** 0..1. */
  confidence: number
  runnerUp: LineReading['kind'] | null
}

/** What an editor has said of a line: it wins over every cue. */
export interface LineHint {
  kind?: LineKind | 'pullQuote' | 'title'
  /** Depth of a heading, 1 for a top-level section. */
  depth?: number
}

/** Hints by line number, counted from 1. */
export type LineHints = ReadonlyMap<number, LineHint>

/** One small rule over lines: evidence for or against one kind. */
export interface Cue {
  /** Stable id: the kind, "/", the fact. */
  id: string
  /** What it looks at and why that tells the kind. */
  because: string
  /** Evidence in hundredths of a unit of log odds, as judged on articles of many shapes; 0 where the cue is silent. */
  score(line: DescribedLine, article: DescribedArticle, zone: Zone): number
}
