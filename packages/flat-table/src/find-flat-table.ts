// Stage: finding. Tells whether a run of lines holds a table, and where its caption, header and last row are.

import { readingCues } from './cues.ts'
import type { Hypothesis } from './decide.ts'
import { interpret } from './read-flat-table.ts'
import { ending, shape, type Token, tokenize } from './tokens.ts'
import type { FlatTableContext, FoundFlatTable } from './types.ts'

const bullet = /^\s*(?:[•◦▪‣*+–—-]|\d{1,3}[.)])\s/u
const captionStart = /^\s*(?:Table|Tab\.|Figure|Box|Exhibit)\s+[\dA-Z][\w.-]*/u
const longestHeader = 40
// A table's cells fit each other and their cuts: of 149 real tables 95 % score above 1.7 a cell, of the lists cut out of
// them (one column, mostly of a few words) 90 % below 0.7. Longer lines are no list of things, and
// may fit less well; only paragraphs must fit better than paragraphs do by chance.
const leastListScore = 1
const leastScore = 0.3
const leastProseScore = 2.2
const listItem = 8
const paragraph = 40
const shortRow = 20

/** Whether the lines hang together as a table does. */
function isTable(best: Hypothesis, rows: readonly Token[][]): boolean {
  const measure = (cue: (typeof readingCues)[number]): number => best.measures[readingCues.indexOf(cue)]!
  const length = median(rows.map((row) => row.length))
  // Cut anywhere, paragraphs are cut between sentences; a first column of sentences in long rows is such prose.
  const sentences = best.cut.rows.filter(({ bounds }, r) => rows[r]?.[bounds[1]! - 1]?.ending === ending.stop)
  if (length > shortRow && (sentences.length * 2 > best.cut.rows.length || rows.length < 3)) return false
  const least = length > paragraph ? leastProseScore : length > listItem ? leastScore : leastListScore
  return measure('rows:score per cell') > least && measure('rows:weakest cut of a row') > -3
}

/** Whether a line could be a header or a title: not long, and no sentence. */
function isLabelLike(line: string, tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > longestHeader || bullet.test(line)) return false
  const first = tokens[0]!.shape
  if (first <= shape.lower) return false
  const last = tokens.at(-1)!
  return last.ending === ending.plain || last.ending === ending.close || /[?…:]$/u.test(last.text)
}

/** Whether a line asks something: a heading does, a row of labels as a whole does not. */
const isQuestion = (tokens: readonly Token[]): boolean =>
  tokens[0]?.shape === shape.capitalFunction && tokens.at(-1)?.text.endsWith('?') === true

/** Share of the words that could have a capital and have one. */
function capitalShare(tokens: readonly Token[]): number {
  let capital = 0
  let lower = 0
  for (const token of tokens) {
    if (token.shape > shape.capitalFunction && token.shape <= shape.acronym) capital++
    else if (token.shape === shape.lower) lower++
  }
  return capital + lower === 0 ? 1 : capital / (capital + lower)
}

/** The middle one of some numbers; 0 for none. */
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Number of lines from the header on that belong to the table: it ends before a list, or before a line that is no row. */
function tableEnd(lines: readonly string[], header: number): number {
  let end = header + 1
  while (end < lines.length && !bullet.test(lines[end]!)) end++
  while (end - header > 2) {
    const body = lines.slice(header + 1, end).map(tokenize)
    const last = body.at(-1)!
    const others = body.slice(0, -1)
    const typical = median(others.map((row) => row.length))
    const longest = Math.max(...others.map((row) => row.length))
    const stop = (row: readonly Token[]): boolean => row.at(-1)?.ending === ending.stop
    const stops = others.filter(stop).length / others.length
    const otherEnd = stops >= 0.8 ? !stop(last) : stops <= 0.2 && stop(last)
    const flowing = last.length >= 12 && capitalShare(last) < 0.35
    const glued = otherEnd && (flowing || last.length > 1.3 * longest)
    if (!glued && !(flowing && last.length > 25 && last.length > 2 * typical && last.length > 1.5 * longest))
      break
    end--
  }
  return end
}

/**
 * Finds the table in a run of lines between blank lines.
 *
 * @param lines the run, as it stands in the article
 * @param context what the rest of the document says
 * @returns the table with its caption's index, `end` counted from the first line of the run; `null` for prose and lists
 */
export function findFlatTable(
  lines: readonly string[],
  context: FlatTableContext = {},
): FoundFlatTable | null {
  const tokens = lines.slice(0, 3).map(tokenize)
  const [first, second, third] = tokens
  if (first === undefined || second === undefined || third === undefined) return null
  const labelled = [0, 1].map((i) => isLabelLike(lines[i]!, tokens[i]!))
  let captionLine: number | null = null
  let headerLine = 0
  if (captionStart.test(lines[0]!)) captionLine = 0
  else if (
    labelled[0] &&
    labelled[1] &&
    lines.length > 3 &&
    capitalShare(second) > 0.6 &&
    capitalShare(second) > capitalShare(third) + 0.1
  )
    captionLine = 0
  else if (!labelled[0] && labelled[1]) headerLine = 1
  if (captionLine !== null) headerLine = 1
  if (!labelled[headerLine] || isQuestion(tokens[headerLine]!)) return null
  const end = tableEnd(lines, headerLine)
  if (end - headerLine < 3) return null
  const caption = captionLine === null ? (context.caption ?? null) : lines[captionLine]!.trim()
  const body = lines.slice(headerLine + 1, end).map(tokenize)
  const { table, best } = interpret(lines.slice(headerLine, end), { ...context, caption })
  if (best === null || !isTable(best, body)) return null
  const shift = <T extends { line: number }>(row: T): T => ({ ...row, line: row.line + headerLine })
  return {
    captionLine,
    table: {
      ...table,
      headerLine: table.headerLine + headerLine,
      rows: table.rows.map(shift),
      end,
      alternative: table.alternative && { ...table.alternative, rows: table.alternative.rows.map(shift) },
    },
  }
}
