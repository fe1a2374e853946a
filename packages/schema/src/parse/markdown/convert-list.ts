// Markdown lists to lists of the article's tree.
import type { List, ListItem } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { findLeadTerm, type LeadTerm } from './find-lead-term.ts'
import { linkTooltips } from './link-tooltips.ts'
import type { MarkdownFile } from './place.ts'
import { partProse, proseOf } from './prose-of.ts'
import { markOf } from './words-of.ts'

function firstParagraph(item: mdast.ListItem): mdast.Paragraph | null {
  const [first] = item.children
  return first?.type === 'paragraph' ? first : null
}

/** Lead terms count where most items have one; a term in strong type always counts. */
function leadTermsOf(file: MarkdownFile, node: mdast.List): (LeadTerm | null)[] {
  const paragraphs = node.children.map(firstParagraph)
  const found = paragraphs.map((paragraph) => paragraph && findLeadTerm(file, paragraph))
  const shared = found.filter(Boolean).length * 2 > found.length
  return found.map((lead, index) =>
    shared || paragraphs[index]?.children[0]?.type === 'strong' ? lead : null,
  )
}

/**
 * Convert a list with the lists nested in it.
 *
 * @param file The file.
 * @param node The Markdown list.
 * @returns The list.
 */
export function convertList(file: MarkdownFile, node: mdast.List): List {
  const leads = leadTermsOf(file, node)
  const children = node.children.map((item, index): ListItem => {
    const lead = leads[index] ?? null
    const parts: ListItem['children'] = markOf(file, item)
    for (const [at, child] of item.children.entries()) {
      if (child.type === 'list') parts.push(convertList(file, child))
      else if (lead && at === 0) parts.push(...partProse(file, lead.rest), ...linkTooltips(file, child))
      else parts.push(...proseOf(file, child))
    }
    return { type: 'listItem', term: lead?.term ?? null, children: parts, position: item.position! }
  })
  return { type: 'list', ordered: node.ordered ?? false, children, position: node.position! }
}
