// View: where sources disagree, each side in its own words.
import type { Compendium, Disagreement } from '@compendium/schema'
import type { ViewContext } from './context.ts'
import { makeGroup, makeRow } from './make-row.ts'
import type { Row, SectionView } from './view-model.ts'
import { capital } from './words.ts'

/**
 * Builds the section of disagreements.
 * @param context the corpus with its indexes
 * @returns the section: a group a disagreement, a row a position
 */
export function buildConflicts(context: ViewContext): SectionView {
  const cells = cellsByPlace(context.compendium)
  return {
    id: 'conflicts',
    title: 'Where sources disagree',
    intro: 'Every side in its own words. Nothing here is averaged or decided.',
    figures: [],
    tables: [],
    moreTables: [],
    groups: context.compendium.disagreements.map((disagreement) => {
      const { id, note } = disagreement
      const rows = [...bySaying(disagreement)].map(([text, same]): Row => {
        const row = makeRow(context, {
          id: `${id}-${same[0]!.document}`,
          label: sayers(context, same),
          text: asRow(text, same[0]!, cells),
          origins: same.map(({ origin }) => origin),
        })
        return { ...row, conflicts: [] }
      })
      return makeGroup(rows, {
        id: context.conflicts.fragmentOf.get(id) ?? '',
        title: context.conflicts.titleOf.get(id) ?? '',
        subtitle: withKeys(context, note ?? ''),
      })
    }),
  }
}

/** Texts of all cells, by where they begin. */
function cellsByPlace({ tables }: Compendium): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const { rows } of tables)
    for (const { text, origin } of rows.flat()) {
      const start = origin.spans[0]?.start
      if (start) cells.set(`${origin.document} ${start.offset}`, text)
    }
  return cells
}

/** A position that is two cells of a row is printed as the table means them. */
function asRow(
  text: string,
  { origin }: Disagreement['positions'][number],
  cells: ReadonlyMap<string, string>,
): string {
  const said = origin.spans.flatMap(({ start }) => cells.get(`${origin.document} ${start.offset}`) ?? [])
  return said.length === 2 && said.join(' ') === text ? said.join(': ') : text
}

function bySaying({ positions }: Disagreement): Map<string, Disagreement['positions']> {
  const sayings = new Map<string, Disagreement['positions']>()
  for (const position of positions) {
    const same = sayings.get(position.text)
    if (same) same.push(position)
    else sayings.set(position.text, [position])
  }
  return sayings
}

function sayers(context: ViewContext, positions: Disagreement['positions']): string {
  const keys = positions.map(({ document }) => context.articles.get(document)?.key ?? document)
  return [...new Set(keys)].join(', ')
}

// Notes name documents by their ids; the page knows them by their keys.
function withKeys({ articles }: ViewContext, note: string): string {
  return [...articles].reduce((text, [id, { key }]) => text.replaceAll(id, key), capital(note))
}
