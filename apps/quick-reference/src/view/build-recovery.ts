// View: figures and times: the phase tables, then every quantity in its sentence.
import type { Finding, Table } from '@compendium/schema'
import { medicineFacets, viewTable } from './build-tables.ts'
import { makeGroup, makeRow, type ViewContext } from './context.ts'
import { fingerprint } from './slug.ts'
import type { Row, SectionView } from './view-model.ts'

const kinds: readonly { title: string; of: readonly Finding['kind'][] }[] = [
  { title: 'How many', of: ['percentage', 'count'] },
  { title: 'How long, how often', of: ['duration', 'frequency'] },
  { title: 'How much', of: ['dose', 'concentration', 'multiple'] },
  { title: 'Other figures', of: ['other'] },
]

/**
 * Builds the section of figures and times.
 * @param context the corpus with its indexes
 * @param phases tables whose rows are times
 * @returns the section; a quantity that one of its tables shows is not repeated
 */
export function buildRecovery(context: ViewContext, phases: readonly Table[]): SectionView {
  const inTable = new Set<string>()
  for (const { rows, document } of phases) {
    for (const { origin } of rows.flat())
      for (const { start } of origin.spans) inTable.add(`${document}:${start.line}`)
  }
  const bySentence = new Map<string, Finding[]>()
  for (const finding of context.compendium.findings) {
    const line = finding.origin.spans[0]?.start.line
    if (inTable.has(`${finding.document}:${line}`)) continue
    const same = bySentence.get(finding.sentence)
    if (same) same.push(finding)
    else bySentence.set(finding.sentence, [finding])
  }
  const rows = kinds.map((): Row[] => [])
  for (const [sentence, findings] of bySentence) {
    const group = kinds.findIndex(({ of }) => findings.some(({ kind }) => of.includes(kind)))
    rows[group]!.push(toRow(context, sentence, findings, kinds[group]!.of))
  }
  const groups = kinds
    .map(({ title, of }, index) => makeGroup(rows[index]!, { title, collapsed: of.includes('other') }))
    .filter((group) => group.rows.length)
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
