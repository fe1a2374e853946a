// From the flat tree to sections: headings open them, depth nests them, blocks fill them.
import type { FlatTableContext } from '@compendium/flat-table'
import type { ArticleRoot, FlattenedTable, GlossaryEntry, Tooltip, Words } from '@compendium/raw-article'
import type { List } from '../entities/block.ts'
import type { LocatedText, Origin } from '../entities/fields/origin.ts'
import type { ArticleHints } from './article-hints.ts'
import { type ArticleContext, locateWords } from './locate.ts'
import { parseEntry, parseTooltip } from './parse-definition.ts'
import { parseList } from './parse-list.ts'
import { parseReference } from './parse-reference.ts'
import { parseFlattenedTable, parseTable, type ReadFlattenedTable } from './parse-table.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { buildSections } from './section-builder.ts'
import { tellTeasers } from './tell-teasers.ts'

/** Everything that the tree of one article holds, as entities. */
export type SplitArticle = Pick<ParsedArticle, 'sections' | 'tables' | 'definitions' | 'citations'> & {
  furniture: LocatedText[]
  /** Tables without borders, with how they were read. */
  flattened: { node: FlattenedTable; read: ReadFlattenedTable }[]
  /** Ids of the top-level sections. */
  topLevel: string[]
  title: LocatedText | null
}

function isWords(node: Words | Tooltip): node is Words {
  return node.type === 'text'
}

function originOfList(list: List): Origin {
  const first = list.items[0]!
  const last = list.items.at(-1)!
  return {
    document: first.origin.document,
    spans: [...(first.term ?? first).origin.spans, ...last.origin.spans],
  }
}

/**
 * Split an article into sections with their blocks.
 *
 * @param context The article.
 * @param tree Its tree.
 * @param evidence What the article says of words, by table without borders.
 * @param settled Columns of tables that an editor has settled, by line number of the header.
 * @returns Sections in reading order and what they hold.
 */
export function splitSections(
  context: ArticleContext,
  tree: ArticleRoot,
  evidence: ReadonlyMap<FlattenedTable, FlatTableContext>,
  settled: ArticleHints['tables'],
): SplitArticle {
  const builder = buildSections(context.document)
  const found: Pick<SplitArticle, 'definitions' | 'citations' | 'furniture' | 'flattened' | 'title'> = {
    definitions: [],
    citations: [],
    furniture: [],
    flattened: [],
    title: null,
  }
  const kinds = tellTeasers(
    tree.children.filter((node): node is GlossaryEntry => node.type === 'glossaryEntry'),
  )
  const addTooltip = (tooltip: Tooltip) => found.definitions.push(parseTooltip(context, tooltip))
  let entries = 0
  for (const node of tree.children) {
    switch (node.type) {
      case 'title':
        found.title = locateWords(context, node.children, 'title')
        break
      case 'heading':
        builder.open(locateWords(context, node.children.filter(isWords), 'title'), node.depth)
        for (const child of node.children) if (child.type === 'tooltip') addTooltip(child)
        break
      case 'paragraph':
      case 'pullQuote': {
        const located = locateWords(context, node.children.filter(isWords))
        const { confidence } = node.data ?? {}
        const judged = { ...located, ...(confidence === undefined ? {} : { confidence }) }
        if (node.type === 'paragraph')
          builder.add({ type: 'paragraph', mentions: [], ...judged }, located.origin)
        else builder.add({ type: 'pullQuote', ...judged }, located.origin)
        for (const child of node.children) if (child.type === 'tooltip') addTooltip(child)
        break
      }
      case 'imageDescription': {
        const located = locateWords(context, node.children)
        builder.add({ type: 'imageDescription', ...located }, located.origin)
        break
      }
      case 'furniture':
        found.furniture.push(locateWords(context, node.children))
        break
      case 'list': {
        const list = parseList(context, node, addTooltip)
        builder.add(list, originOfList(list))
        break
      }
      case 'table':
        builder.addTable(parseTable(context, node))
        break
      case 'flattenedTable': {
        const read = parseFlattenedTable(context, node, evidence.get(node)!, settled)
        builder.addTable(read.table)
        found.flattened.push({ node, read })
        break
      }
      case 'glossaryEntry': {
        const definition = parseEntry(context, node, kinds[entries++]!)
        builder.add({ type: 'glossaryEntry', definition: found.definitions.length }, definition.origin)
        found.definitions.push(definition)
        break
      }
      case 'reference': {
        const citation = parseReference(context, node)
        builder.add({ type: 'reference', citation: found.citations.length }, citation.origin)
        found.citations.push(citation)
        break
      }
    }
  }
  const { sections, tables, topLevel } = builder
  return { sections, tables, topLevel, ...found }
}
