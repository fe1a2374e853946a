// From the flat tree to sections: headings open them, depth nests them, blocks fill them.

import type { FlatTableContext } from '@compendium/flat-table'
import type {
  ArticleNode,
  ArticleRoot,
  FlattenedTable,
  GlossaryEntry,
  Tooltip,
  Words,
} from '@compendium/raw-article'
import { knownSectionOf, nameOf } from '@compendium/raw-article'
import type { LocatedText, Origin } from '../entities/fields/origin.ts'
import type { Tier } from '../entities/section.ts'
import type { ArticleHints } from './article-hints.ts'
import { type ArticleContext, locateWords } from './locate.ts'
import { parseEntry, parseTooltip } from './parse-definition.ts'
import { parseList } from './parse-list.ts'
import { parseReference } from './parse-reference.ts'
import { type DraftTable, parseFlattenedTable, parseTable, type ReadFlattenedTable } from './parse-table.ts'
import type { DraftBlock, DraftSection, ParsedArticle } from './parsed-article.ts'
import { slugOf, uniqueIds } from './slug.ts'
import { tellTeasers } from './tell-teasers.ts'

/** Everything that the tree of one article holds, as entities. */
export type SplitArticle = Pick<ParsedArticle, 'sections' | 'tables' | 'definitions' | 'citations'> & {
  furniture: { text: string; origin: Origin }[]
  flattened: { node: FlattenedTable; read: ReadFlattenedTable; table: string }[]
  topLevel: string[]
  title: LocatedText | null
}

interface Open {
  section: DraftSection
  depth: number
}

function proseWords(children: readonly (Words | Tooltip)[]): { words: Words[]; tooltips: Tooltip[] } {
  const words: Words[] = []
  const tooltips: Tooltip[] = []
  for (const child of children) {
    if (child.type === 'text') words.push(child)
    else tooltips.push(child)
  }
  return { words, tooltips }
}

function tierOf(name: string, parent: DraftSection | null): Tier | null {
  return knownSectionOf(name) ?? parent?.tier ?? null
}

function extend(origin: Origin, other: Origin): void {
  const last = other.spans.at(-1)
  const span = origin.spans[0]
  if (last === undefined) return
  if (span === undefined) origin.spans.push({ start: other.spans[0]!.start, end: last.end })
  else if (last.end.offset > span.end.offset) span.end = last.end
}

/**
 * Split an article into sections with their blocks.
 *
 * @param context The article.
 * @param tree Its tree.
 * @param evidence Prose and phrases of the article, for tables without borders.
 * @param settled Columns of tables that an editor has settled, by line number of the header.
 * @returns Sections in reading order and what they hold.
 */
export function splitSections(
  context: ArticleContext,
  tree: ArticleRoot,
  evidence: FlatTableContext,
  settled: ArticleHints['tables'],
): SplitArticle {
  const uniqueSection = uniqueIds()
  const uniqueTable = uniqueIds()
  const article: SplitArticle = {
    sections: [],
    tables: [],
    definitions: [],
    citations: [],
    furniture: [],
    flattened: [],
    topLevel: [],
    title: null,
  }
  const kinds = tellTeasers(
    tree.children.filter((node): node is GlossaryEntry => node.type === 'glossaryEntry'),
  )
  const open: Open[] = []

  const openSection = (words: readonly Words[], depth: number): DraftSection => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
    const parent = open.at(-1)?.section ?? null
    const heading = words.length > 0 ? locateWords(context, words, 'title') : null
    const section: DraftSection = {
      id: uniqueSection(`${context.document}#${heading ? slugOf(heading.text) : 'opening'}`),
      document: context.document,
      parent: parent?.id ?? null,
      children: [],
      depth,
      tier: heading ? tierOf(nameOf(heading.text), parent) : null,
      heading,
      blocks: [],
      origin: { document: context.document, spans: [] },
    }
    if (heading) extend(section.origin, heading.origin)
    if (parent) parent.children.push(section.id)
    else article.topLevel.push(section.id)
    article.sections.push(section)
    open.push({ section, depth })
    return section
  }
  const current = () => open.at(-1)?.section ?? openSection([], 1)
  const add = (block: DraftBlock, origin: Origin) => {
    const section = current()
    section.blocks.push(block)
    extend(section.origin, origin)
  }
  const addTooltip = (tooltip: Tooltip) => article.definitions.push(parseTooltip(context, tooltip))
  const addTable = (draft: DraftTable): string => {
    const section = current()
    const id = uniqueTable(
      `${context.document}#table-${slugOf(draft.caption?.text ?? draft.columns.map(({ label }) => label).join(' '))}`,
    )
    article.tables.push({ id, section: section.id, ...draft })
    const first = draft.caption?.origin ?? draft.columns[0]?.origin
    const last =
      draft.rows.at(-1)?.findLast((cell) => cell.origin.spans.length > 0)?.origin ??
      draft.columns.at(-1)?.origin
    if (first && last)
      add(
        { type: 'table', table: id },
        { document: context.document, spans: [...first.spans, ...last.spans] },
      )
    return id
  }

  let entries = 0
  for (const node of tree.children) {
    switch (node.type) {
      case 'title':
        article.title = locateWords(context, node.children, 'title')
        break
      case 'heading': {
        const { words, tooltips } = proseWords(node.children)
        openSection(words, node.depth)
        tooltips.forEach(addTooltip)
        break
      }
      case 'paragraph':
      case 'pullQuote': {
        const { words, tooltips } = proseWords(node.children)
        const located = locateWords(context, words)
        const { confidence } = node.data ?? {}
        const judged = confidence === undefined ? {} : { confidence }
        if (node.type === 'paragraph')
          add({ type: 'paragraph', ...located, mentions: [], ...judged }, located.origin)
        else add({ type: 'pullQuote', ...located, ...judged }, located.origin)
        tooltips.forEach(addTooltip)
        break
      }
      case 'imageDescription': {
        const located = locateWords(context, node.children)
        add({ type: 'imageDescription', ...located }, located.origin)
        break
      }
      case 'furniture':
        article.furniture.push(locateWords(context, node.children))
        break
      case 'list': {
        const list = parseList(context, node, addTooltip)
        add(list, listOrigin(list))
        break
      }
      case 'table':
        addTable(parseTable(context, node))
        break
      case 'flattenedTable': {
        const read = parseFlattenedTable(context, node, evidence, settled)
        article.flattened.push({ node, read, table: addTable(read.table) })
        break
      }
      case 'glossaryEntry': {
        const definition = parseEntry(context, node, kinds[entries++]!)
        add({ type: 'glossaryEntry', definition: article.definitions.length }, definition.origin)
        article.definitions.push(definition)
        break
      }
      case 'reference': {
        const citation = parseReference(context, node)
        add({ type: 'reference', citation: article.citations.length }, citation.origin)
        article.citations.push(citation)
        break
      }
    }
  }
  return article
}

function listOrigin(list: Extract<DraftBlock, { type: 'list' }>): Origin {
  const first = list.items[0]!
  const last = list.items.at(-1)!
  return {
    document: first.origin.document,
    spans: [...(first.term ?? first).origin.spans, ...last.origin.spans],
  }
}

/** The words of nodes that evidence is taken from. */
export function evidenceOf(nodes: readonly ArticleNode[]): FlatTableContext {
  const prose: string[] = []
  const phrases: string[] = []
  const words = (children: readonly (Words | Tooltip)[]) =>
    proseWords(children)
      .words.map(({ value }) => value)
      .join(' ')
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'pullQuote') prose.push(words(node.children))
    else if (node.type === 'heading') phrases.push(words(node.children))
    else if (node.type === 'glossaryEntry') {
      phrases.push(node.headword.value)
      prose.push(node.definition.map(({ value }) => value).join(' '))
    } else if (node.type === 'list') {
      for (const item of node.children) {
        if (item.term) phrases.push(item.term.value)
        prose.push(item.children.map((child) => (child.type === 'text' ? child.value : '')).join(' '))
      }
    } else if (node.type === 'table') {
      for (const row of node.children)
        for (const cell of row.children) if (cell.children[0]) phrases.push(cell.children[0].value)
    }
  }
  return { prose: prose.join('\n'), phrases }
}
