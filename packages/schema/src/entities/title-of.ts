// What to call a document where it has to be named.
import type { Document } from './document.ts'
import type { Section } from './section.ts'

/**
 * Name a document for a reader.
 *
 * @param document The document.
 * @param sections Its sections, in reading order.
 * @returns Its printed title. Without one, the first heading below the top level, where headings name kinds of readers
 *   more often than subjects; else its first heading; else its id in words.
 */
export function titleOf({ id, title }: Document, sections: readonly Section[]): string {
  const headed = sections.filter(({ heading, tier }) => heading !== null && !endMatter.has(tier))
  const first = headed.find(({ depth }) => depth > 1) ?? headed[0]
  return title ?? first?.heading?.text ?? id.replace(/[-_]+/g, ' ')
}

const endMatter: ReadonlySet<Section['tier']> = new Set(['references', 'reflection', 'glossary'])
