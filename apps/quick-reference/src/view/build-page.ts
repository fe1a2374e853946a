// View: the whole page, in the order a clinician asks.
import type { Compendium } from '@compendium/schema'
import type { ResolvedEditors } from '../editors/resolve-editors.ts'
import { buildArticles } from './build-articles.ts'
import { buildConflicts } from './build-conflicts.ts'
import { buildFacets } from './build-facets.ts'
import { buildFigures } from './build-figures.ts'
import { buildGlossary } from './build-glossary.ts'
import { buildLead } from './build-lead.ts'
import { buildMedicines } from './build-medicines.ts'
import { buildRecovery } from './build-recovery.ts'
import { buildReferences } from './build-references.ts'
import { sortTables, viewTable } from './build-tables.ts'
import { buildTopic } from './build-topics.ts'
import type { ViewContext } from './context.ts'
import { drawAgents } from './draw-agents.ts'
import { reviewStatus } from './review-status.ts'
import type { TopicId } from './topics.ts'
import type { PageView, SectionView } from './view-model.ts'

/** Rows up to which a browser lays out the whole page at every keystroke without delay. */
const manyRows = 1000

const lesserTopics: readonly TopicId[] = [
  'monitoring',
  'cautions',
  'incomplete-recovery',
  'lifestyle',
  'mechanism',
]

/**
 * Builds the view model of the page.
 * @param compendium the compiled corpus
 * @param context its indexes; the registers are filled
 * @param editors the editors' part, or null
 * @param date date of the page, ISO 8601
 * @returns the page, without sections that would be empty
 */
export function buildPage(
  compendium: Compendium,
  context: ViewContext,
  editors: ResolvedEditors | null,
  date: string,
): PageView {
  const tables = sortTables(compendium)
  const topics = new Map([...context.topics].map(([id, topic]) => [id, buildTopic(context, topic)]))
  const prognosis = topics.get('prognosis')!
  prognosis.tables = tables.factors.map((table) =>
    viewTable(context, table, { collapsed: false, title: table.columns[0]?.label }),
  )
  const medicines = buildMedicines(context, tables.medicines)
  // Where no medicine is known, tables are what a clinician looks for in its place.
  const apart = medicines.groups.length > 0
  const others: SectionView = {
    id: 'tables',
    title: apart ? 'Other tables' : 'Tables',
    intro: '',
    figures: [],
    groups: [],
    tables: tables.other.map((table) => viewTable(context, table, { collapsed: apart })),
    moreTables: [],
  }
  const all: SectionView[] = [
    ...buildLead(context, editors),
    buildRecovery(context, tables.phases),
    medicines,
    ...(apart ? [] : [others]),
    prognosis,
    ...lesserTopics.map((id) => topics.get(id)!),
    buildConflicts(context),
    ...(apart ? [others] : []),
    buildGlossary(context),
    buildReferences(context),
    buildArticles(context),
  ]
  buildFigures(context, tables, all)
  const agents = editors?.axis ? drawAgents(context, editors.axis) : null
  if (agents) all.find(({ id }) => id === 'agents')!.figures.push(agents)
  const sections = all.filter(
    ({ groups, tables, figures, moreTables }) =>
      groups.length + tables.length + figures.length + moreTables.length > 0,
  )
  const count = (list: readonly { rows: readonly unknown[] }[]) =>
    list.reduce((sum, { rows }) => sum + rows.length, 0)
  const rowCount = sections.reduce(
    (sum, { groups, tables, moreTables }) => sum + count(groups) + count(tables) + count(moreTables),
    0,
  )
  return {
    title: editors?.title ?? 'Clinical quick reference',
    subtitle: editors?.subtitle ?? '',
    status: reviewStatus(editors?.review ?? null, compendium.meta.contentHash, date),
    date,
    version: compendium.meta.contentHash.slice(0, 8),
    articles: [...context.articles.values()].map(({ key, title, document }) => ({
      id: document.id,
      key,
      title,
      path: document.source.path,
      href: `#article-${key}`,
    })),
    sections,
    facets: buildFacets(context, sections, editors?.goals ?? {}),
    synonyms: context.names.synonyms,
    rowCount,
    many: rowCount > manyRows,
  }
}
