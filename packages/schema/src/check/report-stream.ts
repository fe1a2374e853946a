// Check: what an editor should know of a corpus that went by article by article.
import type { VFileMessage } from 'vfile-message'
import type { Editors } from '../editors/read-editors.ts'
import type { ArticleFacts, DoubtCount } from '../link/article-facts.ts'
import { pointTo, positionOf } from '../link/compared-facts.ts'
import type { Links } from '../link/link-facts.ts'
import type { SharedEntities } from '../link/shared-entities.ts'
import { checkCorrectionFiles } from './check-correction-files.ts'
import { checkGlossaryUse } from './check-glossary.ts'
import { reportAudit } from './report-audit.ts'
import { reportDoubts } from './report-doubts.ts'

/** Doubts of one rule over the whole corpus: how many, and where the first stands. */
export interface DoubtRow extends DoubtCount {
  path: string
}

/** A corpus after its second pass. */
interface PassedCorpus {
  /** The editors' files; what was reported on them before comes first. */
  editors: Editors
  links: Links
  shared: Pick<SharedEntities, 'glossary'>
  /** Ids of the terms that no article defines and that parts mention. */
  mentioned: ReadonlySet<string>
}

/**
 * Report on a corpus that went by.
 *
 * @param articles What the articles say, in the order in which they were linked.
 * @param corpus What was made of them.
 * @returns Everything an editor should know; doubts of articles as counts, because a corpus has thousands.
 */
export function reportStream(
  articles: readonly ArticleFacts[],
  { editors, links, shared, mentioned }: PassedCorpus,
): { messages: VFileMessage[]; doubts: DoubtRow[] } {
  checkCorrectionFiles(
    articles.map(({ path }) => path),
    editors,
  )
  if (editors.glossary)
    checkGlossaryUse(editors.glossary, links.entryIds, {
      terms: shared.glossary,
      mentioned,
      labels: labelsOf(articles),
      documents: new Set(articles.map(({ id }) => id)),
    })
  const holes = articles.flatMap(({ path, holes: doubts }) =>
    doubts.length > 0 ? reportDoubts({ document: { source: { path } }, doubts }) : [],
  )
  const audit = reportAudit({
    references: auditedWorks(articles, links),
    documents: articles.map(({ id, path }) => ({ id, source: { path } })),
  })
  const messages = [...editors.files.flatMap((file) => file.messages), ...holes, ...audit]
  return { messages, doubts: addDoubts(articles) }
}

function* labelsOf(articles: readonly ArticleFacts[]): Iterable<string> {
  for (const { labels } of articles) yield* labels
}

/** The works that the audit has notes on, each with its first citation. */
function auditedWorks(articles: readonly ArticleFacts[], { references, citations }: Links) {
  return references
    .filter(({ audit }) => audit.length > 0)
    .map(({ audit, citations: [first] }) => {
      return { audit, citations: [positionOf(articles, pointTo('citations', citations[first!]!))] }
    })
}

function addDoubts(articles: readonly ArticleFacts[]): DoubtRow[] {
  const rows = new Map<string, DoubtRow>()
  for (const { path, doubts } of articles)
    for (const doubt of doubts) {
      const row = rows.get(doubt.rule)
      if (row) row.count += doubt.count
      else rows.set(doubt.rule, { ...doubt, path })
    }
  return [...rows.values()]
}
