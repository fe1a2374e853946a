// Markdown: the view model as text for a wiki.
import { textOf } from '../view/runs.ts'
import type { Group, PageView, Row, SectionView, SourceLink, TableView } from '../view/view-model.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/**
 * Writes the page as Markdown (GFM).
 * @param page the view model
 * @returns the text; headings, lists and tables only, no HTML
 */
export function renderMarkdown(page: PageView): string {
  const lines = [
    `# ${escapeMarkdown(page.title)}`,
    `**${escapeMarkdown(page.status.text)}**`,
    ...(page.subtitle ? [escapeMarkdown(page.subtitle)] : []),
    `Version ${page.version}, ${page.date}. Check the current label and local guidance before acting.`,
    ...page.sections.map(sectionLines),
  ]
  return `${lines.join('\n\n')}\n`
}

function sectionLines({ title, intro, groups, tables, moreTables }: SectionView): string {
  const blocks = [...tables.map(tableLines), ...groups.map(groupLines), ...moreTables.map(tableLines)]
  return [`## ${escapeMarkdown(title)}`, ...(intro ? [escapeMarkdown(intro)] : []), ...blocks].join('\n\n')
}

function groupLines({ title, subtitle, rows, ordered }: Group): string {
  return [
    ...(title ? [`### ${escapeMarkdown(title)}`] : []),
    ...(subtitle ? [escapeMarkdown(subtitle)] : []),
    ...(rows.length
      ? [rows.map((row, index) => rowLine(row, ordered ? `${index + 1}.` : '-')).join('\n')]
      : []),
  ].join('\n\n')
}

function rowLine(row: Row, bullet: string): string {
  const facts = [
    row.population ? `studied in: ${row.population}` : '',
    ...row.notes,
    row.badge?.word ?? '',
    row.conflicts.length ? 'sources differ' : '',
    sourceKeys(row.sources),
  ].filter(Boolean)
  const lead = row.label ? `**${escapeMarkdown(row.label)}**: ` : ''
  const links = row.links.map(({ label, href }) => ` [${escapeMarkdown(label)}](<${href}>)`).join('')
  const said = `${bullet} ${lead}${escapeMarkdown(textOf(row.runs))}`
  return `${said}${facts.length ? ` (${escapeMarkdown(facts.join('; '))})` : ''}${links}`
}

function tableLines({ title, note, columns, rows }: TableView): string {
  const cells = rows.map((row) =>
    row.cells.map((cell) => {
      const facts = [cell.conflicts.length ? 'sources differ' : '', sourceKeys(cell.sources)]
        .filter(Boolean)
        .join('; ')
      const text = textOf(cell.runs)
      return escapeMarkdown([text, facts && (text ? `(${facts})` : facts)].filter(Boolean).join(' '))
    }),
  )
  const table = [columns.map(escapeMarkdown), columns.map(() => '---'), ...cells].map(
    (row) => `| ${row.join(' | ')} |`,
  )
  return [`### ${escapeMarkdown(title)}`, table.join('\n'), ...(note ? [escapeMarkdown(note)] : [])].join(
    '\n\n',
  )
}

function sourceKeys(sources: readonly SourceLink[]): string {
  return sources.map(({ label }) => label).join(', ')
}
