// View: figures and times: the phase tables, then every quantity in its sentence.
import type { Finding, Table } from '@compendium/schema'
import { medicineFacets, viewTable } from './build-tables.ts'
import type { ViewContext } from './context.ts'
import { interleave } from './interleave.ts'
import { makeGroup, makeRow } from './make-row.ts'
import { createPlaceIndex } from './place-index.ts'
import { fingerprint } from './slug.ts'
import type { Row, SectionView } from './view-model.ts'

const kinds: readonly { title: string; of: readonly Finding['kind'][] }[] = [
  { title: 'How many', of: ['percentage', 'count'] },
  { title: 'How long, how often', of: ['duration', 'frequency'] },
  { title: 'How much', of: ['dose', 'concentration', 'multiple'] },
  { title: 'Other figures', of: ['other'] },
]

/** Rows of a group that stand open; the rest opens on demand. */
const openRows = 10

/**
 * Builds the section of figures and times.
 * @param context the corpus with its indexes
 * @param phases tables whose rows are times
 * @returns the section; a quantity that a table shows is not repeated
 */
export function buildRecovery(context: ViewContext, phases: readonly Table[]): SectionView {
  const cells = createPlaceIndex<true>()
  for (const { origin } of context.compendium.tables.flatMap(({ rows }) => rows.flat()))
    cells.add(origin, true)
  const terms = createPlaceIndex<string>()
  for (const { label, origin } of context.statements) if (label) terms.add(origin, label)
  const bySentence = new Map<string, Finding[]>()
  for (const finding of context.compendium.findings) {
    if (cells.at(finding.origin).length) continue
    // What a list item says, it says of its lead term.
    const [term] = terms.at(finding.origin)
    const text = term ? `${term}: ${finding.sentence}` : finding.sentence
    const same = bySentence.get(text)
    if (same) same.push(finding)
    else bySentence.set(text, [finding])
  }
  const sorted = kinds.map((): [string, Finding[]][] => [])
  for (const entry of bySentence) {
    sorted[kinds.findIndex(({ of }) => entry[1].some(({ kind }) => of.includes(kind)))]!.push(entry)
  }
  const groups = kinds.flatMap(({ title, of }, index) => {
    const entries = sorted[index]!
    const few = entries.length <= openRows + 2
    // Where not all can stand open, each article has its turn.
    const ordered = few ? entries : interleave(entries, ([, findings]) => findings[0]!.document)
    const rows = ordered.map(([text, findings]) => toRow(context, text, findings, of))
    if (few) return rows.length ? [makeGroup(rows, { title, collapsed: of.includes('other') })] : []
    const rest = rows.slice(openRows)
    const more = `${title}: ${rest.length} more`
    return [
      makeGroup(rows.slice(0, openRows), { title }),
      makeGroup(rest, { id: `recovery-more-${index + 1}`, title: more, collapsed: true }),
    ]
  })
  return {
    id: 'recovery',
    title: 'Figures and times',
    intro: '',
    figures: [],
    tables: phases.map((table) =>
      viewTable(context, table, { collapsed: false, title: table.columns[0]?.label }),
    ),
    moreTables: [],
    groups,
  }
}

function toRow(
  context: ViewContext,
  sentence: string,
  findings: readonly Finding[],
  leading: readonly Finding['kind'][],
): Row {
  const quantities = [...new Set(findings.map(({ text }) => text))]
  const leads = quantities.filter((text) =>
    findings.some((finding) => finding.text === text && leading.includes(finding.kind)),
  )
  const origins = [...new Map(findings.map((finding) => [finding.document, finding.origin])).values()]
  return makeRow(context, {
    id: `finding-${fingerprint(sentence)}`,
    label: leads.slice(0, 3).join(', ') + (leads.length > 3 ? ' …' : ''),
    text: sentence,
    strong: quantities,
    origins,
    conflicts: findings.flatMap(({ id }) => context.conflicts.about(id, null)),
    facets: medicineFacets(context, sentence),
  })
}
