// View: everything that the page shows of one article.
import type { CompiledArticle, ShownMessage, Snapshot } from '../compile/compile-folder.ts'
import type { Proposal } from '../corrections/correction.ts'
import { type Doubt, openDoubts } from '../corrections/open-doubts.ts'
import { proposeCorrections } from '../corrections/propose-corrections.ts'
import { cutLines, type Mark, type RawLine } from './cut-lines.ts'
import { listBlocks, type ReadingBlock } from './list-blocks.ts'

/** A doubt with what would settle it. */
export interface ShownDoubt {
  rule: string
  reason: string
  note: string
  line: number
  proposals: Proposal[]
}

/** One article as the page shows it. */
export interface ArticleView {
  id: string
  path: string
  title: string
  lines: RawLine[]
  blocks: (ReadingBlock & { marks: Mark[] })[]
  doubts: ShownDoubt[]
  /** Messages about the article and its corrections that are no doubts. */
  messages: ShownMessage[]
  corrections: { path: string; hash: string | null }
}

/**
 * Describe an article for the page.
 *
 * @param snapshot The content folder.
 * @param id Id of the document.
 * @returns The article, or null where the folder has none of this id.
 */
export function describeArticle(snapshot: Snapshot, id: string): ArticleView | null {
  const article = snapshot.articles.get(id)
  const document = snapshot.compendium.documents.find((candidate) => candidate.id === id)
  if (!article || !document) return null
  const { source, parsed, corrections } = article
  const { blocks, claims } = listBlocks(snapshot.compendium, document)
  const marks = marksOf(snapshot, id)
  const doubts = openDoubts(parsed, corrections.text)
  // The build reports every doubt of the parse; the page lists the open ones by themselves.
  const doubted = new Set(parsed.doubts.map(({ rule, place }) => `${rule} ${place.line}`))
  return {
    id,
    path: source.path,
    title: document.title ?? source.path,
    lines: cutLines(source.text, claims, marks),
    blocks: withMarks(blocks, marks),
    doubts: doubts.map((doubt) => showDoubt(article, doubt)),
    messages: snapshot.messages.filter(
      ({ file, ruleId, line }) =>
        file === corrections.path || (file === source.path && !doubted.has(`${ruleId} ${line}`)),
    ),
    corrections: { path: corrections.path, hash: corrections.hash },
  }
}

function showDoubt({ parsed }: CompiledArticle, doubt: Doubt): ShownDoubt {
  const { rule, reason, note, place } = doubt
  const proposals = proposeCorrections(parsed, doubt)
  return { rule, reason, note, line: place.line, proposals }
}

function marksOf({ compendium }: Snapshot, id: string): Mark[] {
  const marks: Mark[] = []
  for (const { id: entity, text, origin } of compendium.findings)
    if (origin.document === id)
      for (const { start, end } of origin.spans)
        marks.push({ kind: 'finding', entity, text, start: start.offset, end: end.offset })
  for (const { id: entity, term, mentions } of compendium.glossary)
    for (const { origin } of mentions)
      if (origin.document === id)
        for (const { start, end } of origin.spans)
          marks.push({ kind: 'mention', entity, text: term, start: start.offset, end: end.offset })
  return marks.sort((a, b) => a.start - b.start)
}

/** Each mark goes to the block that holds its first character; both lists are in order of places. */
function withMarks(blocks: readonly ReadingBlock[], marks: readonly Mark[]): ArticleView['blocks'] {
  let next = 0
  return blocks.map((block) => {
    const inside: Mark[] = []
    for (; next < marks.length && marks[next]!.start < block.end; next++)
      if (marks[next]!.start >= block.start) inside.push(marks[next]!)
    return { ...block, marks: inside }
  })
}
