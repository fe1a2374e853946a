// Source view: an article line by line, with the quotes that rows rest on and the marks that no entity claims.
import type { Quote } from '../view/quotes.ts'
import type { Link } from '../view/view-model.ts'
import { nestPieces, type Piece } from './nest-pieces.ts'

/** A run of characters of a line, the start of a quote, or its end. */
export interface Token {
  open: boolean
  close: boolean
  /** Set where a quote starts: its fragment, or empty for a later piece of it. */
  id: string
  /** The quote that a later piece belongs to. */
  quote: string
  text: string
  /** Whether the run is markup or furniture rather than content. */
  quiet: boolean
  /** Where the quote ends: the rows that rest on it. */
  backs: Link[]
}

/** A line of an article that is not blank. */
export interface SourceLine {
  number: number
  /** Whether a heading stands on it. */
  heading: boolean
  tokens: Token[]
}

/**
 * Cuts an article into lines and runs.
 * @param text the decoded article
 * @param claimed ranges of offsets that entities claim, in order and apart
 * @param quotes the quotes of the article
 * @param headings numbers of the lines that hold headings
 * @returns its lines without the blank ones
 */
export function markLines(
  text: string,
  claimed: readonly (readonly [number, number])[],
  quotes: Iterable<Quote>,
  headings: ReadonlySet<number>,
): SourceLine[] {
  const pieces = piecesByLine(text, quotes)
  const lines: SourceLine[] = []
  let claim = 0
  let start = 0
  for (let number = 1; start < text.length; number++) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    while (claim < claimed.length && claimed[claim]![1] <= start) claim++
    if (text.slice(start, end).trim()) {
      const cuts: [number, number, boolean][] = []
      let at = start
      for (let index = claim; index < claimed.length && claimed[index]![0] < end; index++) {
        const from = Math.max(claimed[index]![0], start)
        const to = Math.min(claimed[index]![1], end)
        if (from > at) cuts.push([at, from, true])
        cuts.push([Math.max(from, at), to, false])
        at = Math.max(at, to)
      }
      if (at < end) cuts.push([at, end, true])
      lines.push({
        number,
        heading: headings.has(number),
        tokens: weave(text, cuts, nestPieces(pieces.get(number) ?? [])),
      })
    }
    start = end + 1
  }
  return lines
}

function piecesByLine(text: string, quotes: Iterable<Quote>): Map<number, Piece[]> {
  const byLine = new Map<number, Piece[]>()
  for (const quote of quotes) {
    let first = true
    for (const { start, end } of quote.spans) {
      let from = start.offset
      for (let line = start.line; line <= end.line; line++) {
        const feed = text.indexOf('\n', from)
        const to = line === end.line || feed < 0 ? Math.min(end.offset, text.length) : feed
        if (to > from) {
          const piece = { start: from, end: to, quote, first }
          const list = byLine.get(line)
          if (list) list.push(piece)
          else byLine.set(line, [piece])
          first = false
        }
        from = to + 1
      }
    }
  }
  return byLine
}

function weave(text: string, cuts: readonly [number, number, boolean][], pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = []
  const open: Piece[] = []
  let next = 0
  const closeUpTo = (at: number) => {
    while (open.length && open.at(-1)!.end <= at) {
      const { quote, first } = open.pop()!
      tokens.push({ ...empty, close: true, backs: first ? quote.backs : [] })
    }
  }
  for (const [from, to, quiet] of cuts) {
    let at = from
    while (at < to) {
      closeUpTo(at)
      while (next < pieces.length && pieces[next]!.start <= at) {
        const piece = pieces[next++]!
        tokens.push({ ...empty, open: true, id: piece.first ? piece.quote.id : '', quote: piece.quote.id })
        open.push(piece)
      }
      const stop = Math.min(to, pieces[next]?.start ?? to, open.at(-1)?.end ?? to)
      tokens.push({ ...empty, text: text.slice(at, stop), quiet })
      at = stop
    }
  }
  closeUpTo(Number.POSITIVE_INFINITY)
  return tokens
}

const empty: Token = { open: false, close: false, id: '', quote: '', text: '', quiet: false, backs: [] }
