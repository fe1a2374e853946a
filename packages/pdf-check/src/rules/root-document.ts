// Rule root-document.

import type { Rule } from './types.ts'

/** The structure tree has one root element, a Document. */
export const rootDocument: Rule = {
  id: 'root-document',
  says: 'The structure tree has one root element, a Document.',
  why: 'Programs take the first element for the whole.',
  check(model, report) {
    const roots = model.structure?.children ?? []
    if (model.structure && (roots.length !== 1 || roots[0]!.role !== 'Document')) {
      report(
        null,
        `Unexpected root elements ${roots.map((root) => `\`${root.role}\``).join(', ') || 'none'}, expected one \`Document\``,
      )
    }
  },
}
