// Opens sections and fills them with blocks, in reading order.
import { knownSectionOf, nameOf } from '@compendium/raw-article'
import type { LocatedText, Origin } from '../entities/fields/origin.ts'
import type { Table } from '../entities/table.ts'
import type { DraftTable } from './parse-table.ts'
import type { DraftBlock, DraftSection } from './parsed-article.ts'
import { slugOf, uniqueIds } from './slug.ts'

/** Builds the sections of one article. */
export interface SectionBuilder {
  sections: DraftSection[]
  tables: Table[]
  /** Ids of the top-level sections. */
  topLevel: string[]
  /** Open a section under the last one of a lesser depth. */
  open(heading: LocatedText, depth: number): void
  /** Add a block to the section that is open; text before the first heading opens one without a heading. */
  add(block: DraftBlock, origin: Origin): void
  /** Add a table; gives its id. */
  addTable(draft: DraftTable): string
}

/** The tier of a section: the one its heading names, else that of the section above. */
function tierOf(heading: LocatedText | null, parent: DraftSection | null): DraftSection['tier'] {
  return (heading && knownSectionOf(nameOf(heading.text))) ?? parent?.tier ?? null
}

/** A section's origin runs from its heading to the end of its last block. */
function extend(origin: Origin, other: Origin): void {
  const first = other.spans[0]
  const last = other.spans.at(-1)
  const whole = origin.spans[0]
  if (first === undefined || last === undefined) return
  if (whole === undefined) origin.spans.push({ start: first.start, end: last.end })
  else if (last.end.offset > whole.end.offset) whole.end = last.end
}

function originOfTable({ document, caption, columns, rows }: DraftTable): Origin {
  const first = caption?.origin ?? columns[0]?.origin
  const last =
    rows.at(-1)?.findLast(({ origin }) => origin.spans.length > 0)?.origin ?? columns.at(-1)?.origin
  return { document, spans: [...(first?.spans ?? []), ...(last?.spans ?? [])] }
}

/**
 * Start building the sections of an article.
 *
 * @param document Id of the document.
 * @returns The builder.
 */
export function buildSections(document: string): SectionBuilder {
  const uniqueSection = uniqueIds()
  const uniqueTable = uniqueIds()
  const path: DraftSection[] = []
  const builder: SectionBuilder = {
    sections: [],
    tables: [],
    topLevel: [],
    open: (heading, depth) => void openSection(heading, depth),
    add(block, origin) {
      const section = path.at(-1) ?? openSection(null, 1)
      section.blocks.push(block)
      extend(section.origin, origin)
    },
    addTable(draft) {
      const name = draft.caption?.text ?? draft.columns.map(({ label }) => label).join(' ')
      const id = uniqueTable(`${document}#table-${slugOf(name)}`)
      builder.add({ type: 'table', table: id }, originOfTable(draft))
      builder.tables.push({ id, section: path.at(-1)!.id, ...draft })
      return id
    },
  }
  const openSection = (heading: LocatedText | null, depth: number): DraftSection => {
    while (path.length > 0 && path.at(-1)!.depth >= depth) path.pop()
    const parent = path.at(-1) ?? null
    const section: DraftSection = {
      id: uniqueSection(`${document}#${heading ? slugOf(heading.text) : 'opening'}`),
      document,
      parent: parent?.id ?? null,
      children: [],
      depth,
      tier: tierOf(heading, parent),
      heading,
      blocks: [],
      origin: { document, spans: [] },
    }
    if (heading) extend(section.origin, heading.origin)
    ;(parent?.children ?? builder.topLevel).push(section.id)
    builder.sections.push(section)
    path.push(section)
    return section
  }
  return builder
}
