// Reads the tables a model is trained on.

import { readFileSync } from 'node:fs'
import type { FlatTableContext } from '@compendium/flat-table'
import { tokenizeAll } from '@compendium/flat-table/training'

type Tokens = ReturnType<typeof tokenizeAll>[number]

/** One table with its true cells. */
export interface TrainingTable {
  id: string
  /** Document it comes from: tables of one document are never on both sides of a split. */
  document: string
  count: number
  header: Tokens
  rows: Tokens[]
  /** Word indices of the true borders; `null` where a border lies within a word or cells are missing. */
  headerBounds: number[] | null
  rowBounds: (number[] | null)[]
  context: FlatTableContext
}

interface Entry {
  id: string
  repo?: string
  path: string
  caption?: string | null
  headings?: string[]
  context?: string
  columns: string[]
  rows: string[][]
  flattened: string[]
}

const letters = (text: string): string => text.replace(/\s/gu, '')

/** Word indices of the borders of cells in a line; `null` where a border lies within a word or cells are missing. */
export function boundsOf(tokens: Tokens, cells: readonly string[], count: number): number[] | null {
  if (cells.length !== count) return null
  const bounds = [0]
  let at = 0
  for (const cell of cells) {
    let left = letters(cell).length
    if (left === 0) return null
    while (left > 0 && at < tokens.length) left -= tokens[at++]!.text.length
    if (left !== 0) return null
    bounds.push(at)
  }
  return at === tokens.length ? bounds : null
}

/** Reads tables, one JSON object a line: id, path, columns, rows, flattened, and optionally caption, headings, context. */
export function loadTables(path: string): TrainingTable[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const entry = JSON.parse(line) as Entry
      const [header, ...rows] = tokenizeAll(entry.flattened)
      const count = entry.columns.length
      return {
        id: entry.id,
        document: `${entry.repo ?? ''}/${entry.path}`,
        count,
        header: header!,
        rows,
        headerBounds: boundsOf(header!, entry.columns, count),
        rowBounds: rows.map((row, i) => boundsOf(row, entry.rows[i]!, count)),
        context: {
          prose: entry.context ?? '',
          phrases: entry.headings ?? [],
          caption: entry.caption ?? null,
        },
      }
    })
}

const own = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim())

function fromCells(id: string, caption: string | null, cells: readonly string[][]): TrainingTable {
  const [header, ...rows] = tokenizeAll(cells.map((row) => row.join(' ')))
  const count = cells[0]!.length
  return {
    id,
    document: id,
    count,
    header: header!,
    rows,
    headerBounds: boundsOf(header!, cells[0]!, count),
    rowBounds: rows.map((row, i) => boundsOf(row, cells[i + 1]!, count)),
    context: { caption },
  }
}

/** Headers written for this project, each a table without rows: what labels look like, on varied subjects. */
export function loadOwnHeaders(): TrainingTable[] {
  const lines = own('own-headers.txt').trim().split('\n')
  return lines.map((line, i) => fromCells(`own-header-${i}`, null, [cellsOf(line)]))
}

// What they say is made up to look like articles and is no statement about anything: only where cells begin is learned from.
// The first count twice: they stand for kinds of tables that nothing else here shows.
const ownFiles: readonly [name: string, copies: number][] = [
  ['own-tables', 2],
  ['own-clinical-tables', 1],
  ['own-title-case-tables', 1],
  ['own-article-tables', 1],
]

/** Tables written for this project: kinds of columns that textbooks seldom have. `copies` is how often each counts. */
export function loadOwnTables(): { table: TrainingTable; copies: number }[] {
  return ownFiles.flatMap(([name, copies]) =>
    own(`${name}.txt`)
      .trim()
      .split('\n\n')
      .map((block, i) => {
        const [caption, ...lines] = block.split('\n')
        return { table: fromCells(`${name}-${i}`, caption!.slice(2), lines.map(cellsOf)), copies }
      }),
  )
}
