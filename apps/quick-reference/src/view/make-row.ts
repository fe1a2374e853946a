// View: a row and a group of rows, with what is looked up for each.
import type { Origin } from '@compendium/schema'
import type { ViewContext } from './context.ts'
import { emphasise } from './runs.ts'
import { slug } from './slug.ts'
import type { Extra, Group, Link, Row, SourceLink } from './view-model.ts'

/** What a row is made from; what is left out is empty. */
export interface RowDraft {
  /** Base of the permalink. */
  id: string
  /** The whole fragment, where other parts of the page point to it. */
  fragment?: string
  label?: string
  text: string
  /** Phrases to make strong. */
  strong?: readonly string[]
  origins: readonly Origin[]
  conflicts?: readonly Link[]
  population?: string | null
  notes?: readonly string[]
  links?: readonly Link[]
  facets?: readonly string[]
  extrasTitle?: string
  extras?: readonly { label: string; text: string; origins: readonly Origin[] }[]
}

/**
 * Makes a row.
 * @param context the context; its registers take the permalink and the quotes
 * @param draft what the row says and where from
 * @returns the row, with evidence, sources, and conflicts looked up
 */
export function makeRow(context: ViewContext, draft: RowDraft): Row {
  const { label = '', text, origins, extras = [] } = draft
  const id = draft.fragment ?? context.fragment(`r-${slug(draft.id)}`)
  const back: Link = { label: label || shorten(text), href: `#${id}` }
  const evidence = origins.length ? context.evidence.of(origins, text) : null
  const conflicts = [...(draft.conflicts ?? []), ...origins.flatMap((origin) => context.conflicts.at(origin))]
  const articles = new Set(origins.map((origin) => context.articles.get(origin.document)?.key))
  return {
    id,
    label,
    runs: emphasise(text, draft.strong ?? []),
    badge: evidence?.badge ?? null,
    population: draft.population ?? evidence?.population ?? null,
    notes: [...(draft.notes ?? []), ...(evidence?.notes ?? [])],
    sources: oneALine(origins.flatMap((origin) => context.quotes.link(origin, back))),
    conflicts: fewConflicts(conflicts),
    links: [...(draft.links ?? [])],
    extrasTitle: extras.length ? (draft.extrasTitle ?? '') : '',
    extras: extras.map(
      (extra): Extra => ({
        label: extra.label,
        text: extra.text,
        sources: extra.origins.flatMap((origin) => context.quotes.link(origin, back)),
      }),
    ),
    facets: [...(draft.facets ?? []), ...articles].join(' '),
  }
}

/**
 * Makes a group of rows.
 * @param rows the rows
 * @param options title and state; an open, untitled group where left out
 * @returns the group
 */
export function makeGroup(rows: Row[], options: Partial<Omit<Group, 'rows'>> = {}): Group {
  return { id: '', title: '', subtitle: '', collapsed: false, ordered: false, facets: '', ...options, rows }
}

// Two quotes of one line would be two links of one name; the source view marks both.
function oneALine(sources: readonly SourceLink[]): SourceLink[] {
  const seen = new Set<string>()
  return sources.filter(({ label }) => !seen.has(label) && seen.add(label))
}

/**
 * Names one disagreement, or two on different points; counts more.
 * @param links links to disagreements, with repeats
 * @returns the links, or one to the section of disagreements
 */
export function fewConflicts(links: readonly Link[]): Link[] {
  const different = [...new Map(links.map((link) => [link.href, link])).values()]
  const labels = new Set(different.map(({ label }) => label))
  if (different.length < 3 && labels.size === different.length) return different
  return [{ label: `Differ on ${different.length} points`, href: '#conflicts' }]
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s\S*$/, '')} …`
}
