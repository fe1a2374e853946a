// What a line can be built as: a kind that its form does not allow falls back to prose, which any line can be.

import type { LineReading } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { glossaryEntryOf } from '../lines/read-definition.ts'

/**
 * Tell what a line can be built as.
 *
 * @param line The line.
 * @param kind What it was taken for.
 * @param next What the line after it was taken for, or null at the end.
 * @returns The kind, or "paragraph" where the line has not the parts of that kind.
 */
export function buildableKind(
  line: DescribedLine,
  kind: LineReading['kind'],
  next: LineReading['kind'] | null,
): LineReading['kind'] {
  const content = line.bullet ? line.text.slice(line.bullet.contentStart - line.start) : line.text
  switch (kind) {
    case 'listItem':
      return line.bullet ? kind : 'paragraph'
    case 'tableRow':
      return line.separator !== null ? kind : 'paragraph'
    case 'caption':
      return next === 'tableRow' ? kind : 'paragraph'
    case 'glossaryTerm':
      return next === 'glossaryDefinition' ? kind : 'paragraph'
    case 'glossaryDefinition':
      return line.definitionMark >= line.text.length ? 'paragraph' : kind
    case 'glossaryLine':
      return line.definitionMark > 0 || glossaryEntryOf(content) === null ? 'paragraph' : kind
    default:
      return kind
  }
}
