// What a paragraph of Markdown is by its form alone: a line in bold stands for a heading, a row of links for navigation.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'

const longestHeading = 12
const separators = /^[\s/|·•›»>→←:,–—-]*$/u

function plainText(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

/** Whether a block is a paragraph of one bold phrase that closes without a full stop or colon. */
export function isBoldHeading(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  const [only] = node.children
  if (only?.type !== 'strong') return false
  const text = plainText(only).trim()
  return text !== '' && text.split(/\s+/).length <= longestHeading && !/[.:;,]$/.test(text)
}

/** Whether a paragraph holds links and what parts them, and at most the name of the page at its end: "Home / Lungs / Asthma". */
export function isLinkRow({ children }: Paragraph): boolean {
  const links = children.filter(({ type }) => type === 'link').length
  if (links === 0) return false
  const words = children.filter(({ type }) => type !== 'link').map(plainText)
  const last = children.at(-1)!
  if (links >= 2 && last.type === 'text' && /^[/|›»>][^.!?]{1,60}$/.test(last.value.trim())) words.pop()
  return words.every((text) => separators.test(text))
}
