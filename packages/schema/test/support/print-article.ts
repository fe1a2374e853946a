// The printed form of a parsed article: Markdown that says by its markup what each part was read as.
import { boxedDefinition } from '@compendium/raw-article'
import type { List, ParsedArticle } from '@compendium/schema'

const signs = /[\\`*_{}[\]<>#+.!|~&:=()-]/g

function escapeText(text: string): string {
  // White space at either end of a line of Markdown is not kept.
  return text.replace(signs, (sign) => `\\${sign}`)
}

function printList({ ordered, items }: List, indent: string): string[] {
  return items.flatMap(({ term, text, children }, index) => {
    const bullet = ordered ? `${index + 1}. ` : '- '
    const words = term ? `**${escapeText(term.text)}** ∞ ${escapeText(text)}` : escapeText(text)
    const inner = indent + ' '.repeat(bullet.length)
    return [indent + bullet + words, ...children.flatMap((child) => printList(child, inner))]
  })
}

function printTable({ caption, columns, rows }: ParsedArticle['tables'][number]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeText).join(' | ')} |`
  return [
    ...(caption ? [escapeText(caption.text), ''] : []),
    row(columns.map(({ label }) => label)),
    `|${' --- |'.repeat(columns.length)}`,
    ...rows.map((cells) => row(cells.map(({ text }) => text))),
  ]
}

/**
 * Print an article.
 *
 * @param article What was read.
 * @returns Markdown; the furniture, which is no part of the article, is left out.
 */
export function printArticle({ document, sections, tables, definitions, citations }: ParsedArticle): string {
  const tableById = new Map(tables.map((table) => [table.id, table]))
  const blocks: string[] = []
  const headed = sections.filter(({ heading }) => heading)
  const top = Math.min(...headed.map(({ depth }) => depth))
  const { title } = document
  if (title !== null) blocks.push(`${headed.length > 0 ? '#' : '##'} ${escapeText(title)}`)
  for (const section of sections) {
    const { heading, depth } = section
    if (heading) blocks.push(`${'#'.repeat(Math.min(depth - top + 2, 6))} ${escapeText(heading.text)}`)
    for (const block of section.blocks) {
      if (block.type === 'list') blocks.push(printList(block, '').join('\n'))
      else if (block.type === 'table') blocks.push(printTable(tableById.get(block.table)!).join('\n'))
      else if (block.type === 'glossaryEntry') {
        const { term, text } = definitions[block.definition]!
        const isBoxed = boxedDefinition.test(`${term.text} = ${text}`)
        blocks.push(`**${escapeText(term.text)}** ${isBoxed ? '=' : '∞'} ${escapeText(text)}`)
      } else if (block.type === 'reference') blocks.push(escapeText(citations[block.citation]!.raw))
      else if (block.type === 'pullQuote') blocks.push(`> ${escapeText(block.text)}`)
      else if (block.type === 'imageDescription') blocks.push(`![${escapeText(block.text)}](picture)`)
      else blocks.push(escapeText(block.text))
    }
  }
  return `${blocks.join('\n\n')}\n`
}
