// What an editor has settled before an article is parsed, by line of its file.

import type { LineHints } from '@compendium/raw-article'

/** How lines and tables of an article are to be read, whatever the cues say. */
export interface ArticleHints {
  /** By line number, counted from 1: the kind of the line, the depth of its heading. */
  lines: LineHints
  /** By line number of a table's header: its column labels. */
  tables: ReadonlyMap<number, { columns: string[] }>
}

/** An article that no editor has settled anything of. */
export const noHints: ArticleHints = { lines: new Map(), tables: new Map() }
