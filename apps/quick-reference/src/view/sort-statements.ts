// View: the statements of the articles under the topics of the page, the most telling first.
import type { ArticleStatement } from './collect-statements.ts'
import type { NameIndex } from './name-index.ts'
import { ofTheText, type Topic, type TopicId, topics } from './topics.ts'

/** A topic with its statements; those of one wording stand together. */
export interface SortedTopic extends Topic {
  found: { rank: number; same: ArticleStatement[] }[]
}

/**
 * Sorts statements under the topics, each under one at most.
 * @param statements the statements of the articles
 * @param names names of the medicines
 * @param extraCues words of this subject by topic id, from the editors' file
 * @returns every topic, in the order in which they claim
 */
export function sortStatements(
  statements: readonly ArticleStatement[],
  names: NameIndex,
  extraCues: Readonly<Record<string, readonly string[]>>,
): Map<TopicId, SortedTopic> {
  const known = topics.map((topic) => ({ ...topic, cues: withExtra(topic, extraCues[topic.id] ?? []) }))
  const cuesKey = known.map(({ cues }) => cues.source).join('\n')
  const taken = new Map<TopicId, Map<string, ArticleStatement[]>>(known.map(({ id }) => [id, new Map()]))
  const seenSections = new Set<string>()
  for (const statement of statements) {
    if (statement.kind === 'highlight') continue
    const { section, label, text } = statement
    const own = `${label} ${text}`
    const byWords = known[topicByWords(statement, own, known, cuesKey)]
    if (!byWords && seenSections.has(section.id)) continue
    if (ofTheText.test(text)) continue
    const opening = !seenSections.has(section.id) && section.depth > 1
    seenSections.add(section.id)
    const heading = section.heading?.text ?? ''
    const topic =
      byWords ?? (opening ? known.find(({ by, cues }) => by === 'heading' && cues.test(heading)) : undefined)
    if (!topic) continue
    const wordings = taken.get(topic.id)!
    const same = wordings.get(own)
    if (same) same.push(statement)
    else wordings.set(own, [statement])
  }
  return new Map(
    known.map((topic) => {
      const every = new RegExp(topic.cues, 'gi')
      const found = [...taken.get(topic.id)!.values()].map((same) => ({
        same,
        rank: topic.by === 'words' ? rank(names, topic.cues, every, same[0]!) : 0,
      }))
      return [topic.id, { ...topic, found: found.sort((a, b) => b.rank - a.rank) }]
    }),
  )
}

// Pages of one process share most statements, and to look for all cues in all of them takes long.
const claimed = new WeakMap<ArticleStatement, { cuesKey: string; index: number }>()

function topicByWords(
  statement: ArticleStatement,
  own: string,
  known: readonly Topic[],
  cuesKey: string,
): number {
  const before = claimed.get(statement)
  if (before?.cuesKey === cuesKey) return before.index
  const index = known.findIndex(({ by, cues, besides }) => by === 'words' && speaksOf(own, cues, besides))
  claimed.set(statement, { cuesKey, index })
  return index
}

function speaksOf(text: string, cues: RegExp, besides: RegExp | undefined): boolean {
  return cues.test(text) && (!besides || cues.test(text.replace(besides, ' ')))
}

const leaning =
  /^(this|these|those|both|they|it|its|such|the other|he|she|here|in other cases|for them|as a result)\b/i

// What stands by itself and names its subject comes first; long items hold other things too.
function rank(
  names: NameIndex,
  cues: RegExp,
  every: RegExp,
  { kind, section, label, text }: ArticleStatement,
): number {
  const own = `${label} ${text}`
  // A label that names no medicine names a matter of its own, which its item is all about.
  const matter = label !== '' && names.subjectsIn(label).length === 0
  return (
    (names.subjectsIn(own).length ? 3 : 0) +
    (cues.test(section.heading?.text ?? '') ? 2 : 0) +
    Math.min(own.match(every)?.length ?? 0, 3) +
    (kind === 'item' ? 1 : 0) +
    (matter ? 1 : 0) -
    (leaning.test(text) ? 3 : 0) -
    (text.length < 45 ? 1 : 0) -
    (text.length > 220 ? (matter ? 1 : 3) : 0)
  )
}

function withExtra({ cues }: Topic, words: readonly string[]): RegExp {
  if (!words.length) return cues
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`${cues.source}|\\b(?:${escaped.join('|')})\\b`, 'i')
}
