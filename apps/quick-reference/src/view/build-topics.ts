// View: prognosis, monitoring, cautions, incomplete recovery, lifestyle and mechanism, from the prose.
import type { ArticleStatement } from './collect-statements.ts'
import { makeGroup, makeRow, type ViewContext } from './context.ts'
import { fingerprint } from './slug.ts'
import { type Topic, topics } from './topics.ts'
import type { Group, Row, SectionView } from './view-model.ts'
import { capital } from './words.ts'

/** Rows of a section that stand open; the rest opens on demand. */
const openRows = 8

/**
 * Sorts statements under the topics, each under one at most.
 * @param context the corpus with its indexes
 * @param statements the statements of the articles
 * @param extraCues words of this subject by topic id, from the editors' file
 * @returns a section for each topic, empty ones included
 */
export function buildTopics(
  context: ViewContext,
  statements: readonly ArticleStatement[],
  extraCues: Readonly<Record<string, readonly string[]>>,
): Map<string, SectionView> {
  const known = topics.map((topic) => ({ ...topic, cues: withExtra(topic, extraCues[topic.id] ?? []) }))
  const taken = new Map<string, Map<string, ArticleStatement[]>>(known.map(({ id }) => [id, new Map()]))
  const seenSections = new Set<string>()
  for (const statement of statements) {
    if (statement.kind === 'highlight') continue
    const heading = statement.section.heading?.text ?? ''
    const opening = !seenSections.has(statement.section.id)
    seenSections.add(statement.section.id)
    const own = `${statement.label} ${statement.text}`
    const topic =
      known.find(({ by, cues }) => by === 'words' && cues.test(own)) ??
      (opening && statement.section.depth > 1
        ? known.find(({ by, cues }) => by === 'heading' && cues.test(heading))
        : undefined)
    if (!topic) continue
    const list = taken.get(topic.id)!
    const same = list.get(own)
    if (same) same.push(statement)
    else list.set(own, [statement])
  }
  return new Map(
    known.map(({ id, title, intro, by, cues }) => {
      const found = [...taken.get(id)!.values()].map((same) => ({
        same,
        rank: by === 'words' ? rank(context, cues, same[0]!) : 0,
      }))
      const rows = found.sort((a, b) => b.rank - a.rank).map(({ same }) => toRow(context, id, by, same))
      return [id, { id, title, intro, figures: [], tables: [], moreTables: [], groups: split(id, rows) }]
    }),
  )
}

function toRow(context: ViewContext, topic: string, by: Topic['by'], same: readonly ArticleStatement[]): Row {
  const { section, label, text } = same[0]!
  return makeRow(context, {
    id: `${topic}-${fingerprint(`${label} ${text}`)}`,
    label: label || (by === 'heading' ? (section.heading?.text ?? '') : subjects(context, text)),
    text,
    origins: same.map(({ origin }) => origin),
  })
}

// What stands by itself and names its subject comes first.
function rank(context: ViewContext, cues: RegExp, { kind, section, label, text }: ArticleStatement): number {
  const leans =
    /^(this|these|those|both|they|it|its|such|the other|he|she|here|in other cases|for them|as a result)\b/i.test(
      text,
    )
  return (
    (context.names.subjectsIn(`${label} ${text}`).length ? 3 : 0) +
    (cues.test(section.heading?.text ?? '') ? 2 : 0) +
    (kind === 'item' ? 1 : 0) -
    (leans ? 3 : 0) -
    (text.length < 45 ? 1 : 0)
  )
}

function subjects(context: ViewContext, text: string): string {
  return context.names.subjectsIn(text).slice(0, 2).map(capital).join(', ')
}

function split(id: string, rows: Row[]): Group[] {
  if (rows.length <= openRows + 2) return rows.length ? [makeGroup(rows)] : []
  const rest = rows.slice(openRows)
  return [
    makeGroup(rows.slice(0, openRows)),
    makeGroup(rest, { id: `${id}-more`, title: `${rest.length} more from the articles`, collapsed: true }),
  ]
}

function withExtra({ cues }: Topic, words: readonly string[]): RegExp {
  if (!words.length) return cues
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`${cues.source}|\\b(?:${escaped.join('|')})\\b`, 'i')
}
