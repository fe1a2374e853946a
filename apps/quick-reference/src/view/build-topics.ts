// View: prognosis, monitoring, cautions, incomplete recovery, lifestyle and mechanism, from the prose.
import type { ArticleStatement } from './collect-statements.ts'
import type { ViewContext } from './context.ts'
import { makeGroup, makeRow } from './make-row.ts'
import { fingerprint } from './slug.ts'
import type { SortedTopic } from './sort-statements.ts'
import type { Group, Row, SectionView } from './view-model.ts'
import { capital } from './words.ts'

/** Rows of a section that stand open; the rest opens on demand. */
const openRows = 8

/**
 * Builds the section of a topic.
 * @param context the corpus with its indexes
 * @param topic the topic with its statements
 * @returns the section, empty where nothing was found
 */
export function buildTopic(context: ViewContext, topic: SortedTopic): SectionView {
  const rows = topic.found.map(({ same }) => toRow(context, topic, same))
  const { id, title, intro } = topic
  return { id, title, intro, figures: [], tables: [], groups: split(id, rows), moreTables: [] }
}

function toRow(context: ViewContext, { id, by }: SortedTopic, same: readonly ArticleStatement[]): Row {
  const { section, label, text } = same[0]!
  const subjects = context.names.subjectsIn(text).slice(0, 2).map(capital).join(', ')
  return makeRow(context, {
    id: `${id}-${fingerprint(`${label} ${text}`)}`,
    label: label || (by === 'heading' ? (section.heading?.text ?? '') : subjects),
    text,
    origins: same.map(({ origin }) => origin),
  })
}

function split(id: string, rows: Row[]): Group[] {
  if (rows.length <= openRows + 2) return rows.length ? [makeGroup(rows)] : []
  const rest = rows.slice(openRows)
  return [
    makeGroup(rows.slice(0, openRows)),
    makeGroup(rest, { id: `${id}-more`, title: `${rest.length} more from the articles`, collapsed: true }),
  ]
}
