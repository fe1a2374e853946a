// View: the raw text as lines of runs, each run claimed by at most one piece of the reading.
import type { ClaimKind, MarkKind } from './kinds.ts'
import type { Claim } from './list-blocks.ts'

/** A run of characters with one claim and one mark. */
export interface RawRun {
  text: string
  /** Key of the piece that claims it; null for markup and white space. */
  key: number | null
  kind: ClaimKind | null
  mark: MarkKind | null
}

/** A line of the raw text. */
export interface RawLine {
  /** Counted from 1. */
  number: number
  runs: RawRun[]
}

/** A place that an entity points to. */
export interface Mark {
  kind: MarkKind
  entity: string
  text: string
  start: number
  end: number
}

/**
 * Cut the raw text into lines and runs. Linear in the text.
 *
 * @param text The decoded article.
 * @param claims Places of the reading's pieces.
 * @param marks Places of figures and uses of terms; a figure shows where both stand.
 * @returns Lines; their runs joined are the text without line ends.
 */
export function cutLines(text: string, claims: readonly Claim[], marks: readonly Mark[]): RawLine[] {
  const claimAt = new Int32Array(text.length).fill(-1)
  for (let index = 0; index < claims.length; index++)
    claimAt.fill(index, claims[index]!.start, claims[index]!.end)
  const markAt = new Uint8Array(text.length)
  for (const kind of ['mention', 'finding'] as const)
    for (const mark of marks)
      if (mark.kind === kind) markAt.fill(kind === 'finding' ? 2 : 1, mark.start, mark.end)
  const lines: RawLine[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed === -1 ? text.length : feed
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next
    const runs: RawRun[] = []
    for (let from = start; from < end; ) {
      let to = from + 1
      while (to < end && claimAt[to] === claimAt[from] && markAt[to] === markAt[from]) to++
      const claim = claims[claimAt[from]!]
      const mark = markAt[from] === 2 ? 'finding' : markAt[from] === 1 ? 'mention' : null
      runs.push({ text: text.slice(from, to), key: claim?.key ?? null, kind: claim?.kind ?? null, mark })
      from = to
    }
    lines.push({ number: lines.length + 1, runs })
    if (feed === -1) break
    start = next + 1
  }
  return lines
}
