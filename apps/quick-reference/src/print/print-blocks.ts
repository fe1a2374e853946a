// Print: what a clinician takes along on two sides, in order of importance.
import { textOf } from '../view/runs.ts'
import type { Group, PageView, Row, SectionView, SourceLink, TableRow } from '../view/view-model.ts'

/** A line of print: lead term, statement, sources. */
export interface PrintEntry {
  /** Whether the entry is a heading inside its block. */
  heading: boolean
  lead: string
  text: string
  tail: string
}

/** Entries under a title. */
export interface PrintBlock {
  title: string
  /** How hard its entries hold their place where room is short. */
  weight: number
  entries: PrintEntry[]
  /** What was left out, in words; empty where nothing was. */
  left: string
}

// Word list, lifestyle, mechanism, printed tables and the full reference list stay on the screen.
const printed: readonly [id: string, weight: number][] = [
  ['scope', 3],
  ['bottom-line', 3],
  ['pathway', 3],
  ['recovery', 3],
  ['agents', 3],
  ['tables', 2],
  ['cautions', 2],
  ['monitoring', 2],
  ['prognosis', 1],
  ['incomplete-recovery', 1],
  ['conflicts', 3],
]

// Of what the prose says, the short is printed before the long, which is what gives way.
const fromProse = new Set(['cautions', 'monitoring', 'incomplete-recovery'])
const long = 220

/**
 * Chooses what is printed.
 * @param page the view model
 * @returns blocks in order; rows that open on demand are not printed, except where a block has no other
 */
export function printBlocks(page: PageView): PrintBlock[] {
  const blocks = printed.flatMap(([id, weight]): PrintBlock[] => {
    const section = page.sections.find((candidate) => candidate.id === id)
    return section
      ? [
          {
            title: section.title,
            weight,
            entries: id === 'conflicts' ? section.groups.map(fromConflict) : entriesOf(section),
            left: '',
          },
        ]
      : []
  })
  const key = page.articles.map(({ key, title }) => ({ heading: false, lead: key, text: title, tail: '' }))
  return [...blocks, { title: 'Articles', weight: 3, entries: key, left: '' }].filter(
    ({ entries }) => entries.length,
  )
}

function entriesOf({ id, tables, groups }: SectionView): PrintEntry[] {
  const open = tables.filter(({ collapsed }) => !collapsed)
  const entries = open.flatMap(({ title, rows }) => [
    ...(id === 'agents' || open.length < 2 ? [] : [{ heading: true, lead: title, text: '', tail: '' }]),
    ...rows.map((row) => fromTable(row, id === 'agents')),
  ])
  for (const { title, subtitle, collapsed, rows, ordered } of groups) {
    if (collapsed) continue
    if (title) entries.push({ heading: true, lead: title, text: subtitle, tail: '' })
    const printed = rows.map((row, index) => fromRow(row, ordered ? `${index + 1}. ` : ''))
    if (fromProse.has(id)) printed.sort((a, b) => Number(a.text.length > long) - Number(b.text.length > long))
    entries.push(...printed)
  }
  return entries
}

// The note tells both sides in a line; without one the sides speak for themselves.
function fromConflict({ title, subtitle, rows }: Group): PrintEntry {
  const sides = rows.map((row) => `${row.label}: ${textOf(row.runs)}`).join(' ')
  const sources = rows.flatMap((row) => row.sources)
  return {
    heading: false,
    lead: `${title}.`,
    text: subtitle || sides,
    tail: subtitle ? tail([], sources) : '',
  }
}

function fromRow(row: Row, number: string): PrintEntry {
  const who = row.population ? `Studied in: ${row.population}.` : ''
  const differ = row.conflicts.length ? 'Sources differ.' : ''
  const evidence = row.badge && row.badge.key !== 'none' ? `${row.badge.word}.` : ''
  const lead = row.label ? `${number}${row.label}` : number.trim()
  // A quantity that leads its row is in the sentence too; paper has no room to print it twice.
  const repeated = row.runs.some((run) => run.strong)
  return {
    heading: false,
    lead: repeated ? '' : lead,
    text: textOf(row.runs),
    tail: tail([who, evidence, differ], row.sources),
  }
}

function fromTable({ cells }: TableRow, named: boolean): PrintEntry {
  const [head, ...rest] = cells
  const parts = rest.flatMap(({ label, runs, missing, conflicts }) => {
    const text = textOf(runs)
    if (missing || !(text || conflicts.length)) return []
    const differ = conflicts.length ? '(sources differ)' : ''
    const said = [text.replace(/\.$/, ''), differ].filter(Boolean).join(' ')
    return [named ? `${label}: ${said}.` : `${said}.`]
  })
  const sources = [
    ...new Map(cells.flatMap((cell) => cell.sources).map((source) => [source.label, source])).values(),
  ]
  const lead = head ? textOf(head.runs.slice(0, 1)) : ''
  const rank = head ? textOf(head.runs.slice(1)).trim() : ''
  return {
    heading: false,
    lead,
    text: [rank && `(${rank})`, ...parts].filter(Boolean).join(' '),
    tail: tail([], sources),
  }
}

function tail(words: readonly string[], sources: readonly SourceLink[]): string {
  const keys = [...new Set(sources.map(({ label }) => label.replace(' line ', ':')))].slice(0, 4)
  return [...words, keys.length ? `[${keys.join(', ')}]` : ''].filter(Boolean).join(' ')
}
