// Every text of a parsed article with the role it was read in, for tests of the promise that texts are those of their places.
import type { List, LocatedText, ParsedArticle, TextRole } from '@compendium/schema'

/** Name, text and role of each text of an article. */
export function locatedTexts(article: ParsedArticle): [string, LocatedText, TextRole][] {
  const found: [string, LocatedText, TextRole][] = []
  const add = (name: string, node: LocatedText | null, role: TextRole = 'prose') => {
    if (node) found.push([name, node, role])
  }
  const addList = (list: List) => {
    for (const item of list.items) {
      add('lead term', item.term)
      add('item', item)
      item.children.forEach(addList)
    }
  }
  const { title, titleOrigin, furniture } = article.document
  if (title !== null && titleOrigin) add('document title', { text: title, origin: titleOrigin }, 'title')
  for (const line of furniture) add('furniture', line)
  for (const section of article.sections) {
    add('heading', section.heading, 'title')
    for (const block of section.blocks) {
      if (block.type === 'list') addList(block)
      else if ('text' in block) add(block.type, block)
    }
  }
  for (const table of article.tables) {
    add('caption', table.caption, 'title')
    for (const { label, origin } of table.columns) add('column', { text: label, origin }, 'title')
    for (const row of table.rows) for (const cell of row) add('cell', cell)
  }
  for (const definition of article.definitions) {
    add('headword', definition.term, 'title')
    add('definition', definition)
  }
  for (const { raw, origin } of article.citations) add('citation', { text: raw, origin }, 'title')
  for (const finding of article.findings) add('finding', finding)
  return found
}
