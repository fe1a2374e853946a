// View: scope, bottom line and pathway: the editors' words, or what the articles themselves set apart.
import type { ResolvedEditors, ResolvedItem } from '../editors/resolve-editors.ts'
import type { ViewContext } from './context.ts'
import { interleave } from './interleave.ts'
import { makeGroup, makeRow } from './make-row.ts'
import { fingerprint } from './slug.ts'
import type { Row, SectionView } from './view-model.ts'

/** Highlights that stand open where no editor has written a bottom line. */
const openHighlights = 5

/**
 * Builds the sections a reader sees first.
 * @param context the corpus with its indexes
 * @param editors the editors' part, or null
 * @returns scope, bottom line and pathway; the last is empty without an editors' file
 */
export function buildLead(context: ViewContext, editors: ResolvedEditors | null): SectionView[] {
  const scope = editors?.scope.length
    ? editors.scope.map((item) => ({ ...toRow(context, 'scope', item), badge: null }))
    : [defaultScope(context)]
  const bottomLine = editors?.bottomLine.map((item) => toRow(context, 'bottom-line', item)) ?? []
  const pathway = editors?.pathway.map((item) => toRow(context, 'pathway', item)) ?? []
  return [
    section('scope', 'Scope', [makeGroup(scope)]),
    bottomLine.length
      ? section('bottom-line', 'Bottom line', [makeGroup(bottomLine)])
      : section('bottom-line', 'Key points', highlights(context)),
    section('pathway', 'Pathway', pathway.length ? [makeGroup(pathway, { ordered: true })] : []),
  ]
}

function section(id: string, title: string, groups: SectionView['groups']): SectionView {
  return { id, title, intro: '', figures: [], tables: [], moreTables: [], groups }
}

function toRow(context: ViewContext, field: string, item: ResolvedItem): Row {
  return makeRow(context, {
    id: `${field}-${fingerprint(item.text)}`,
    label: item.label,
    text: item.text,
    origins: item.origins,
    conflicts: item.disagreements.flatMap((id) => ({
      label: 'Sources differ',
      href: `#${context.conflicts.fragmentOf.get(id)}`,
    })),
    population: item.population,
    notes: item.stale ? ['A source has changed since this line was written: read it before use'] : [],
  })
}

function defaultScope(context: ViewContext): Row {
  const count = context.articles.size
  const text = `Everything below is quoted from ${count === 1 ? 'one article' : `${count} articles`}. No editor has written a summary of them.`
  return makeRow(context, { id: 'scope', text, origins: [] })
}

// One highlight of each article in turn, so that the first few speak for all.
function highlights(context: ViewContext): SectionView['groups'] {
  const found = context.statements.filter(({ kind }) => kind === 'highlight')
  const ordered = interleave(found, ({ section }) => section.document)
  const rows = ordered.map(({ text, origin }) =>
    makeRow(context, {
      id: `key-point-${fingerprint(text)}`,
      text,
      origins: [origin],
    }),
  )
  const rest = rows.slice(openHighlights)
  return [
    ...(rows.length ? [makeGroup(rows.slice(0, openHighlights))] : []),
    ...(rest.length
      ? [makeGroup(rest, { id: 'key-points-more', title: `${rest.length} more`, collapsed: true })]
      : []),
  ]
}
