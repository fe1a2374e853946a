// Check: what a statement rests on still reads as the editors saw it.

import { report } from '@compendium/diagnostics'
import type { Origin } from '@compendium/schema'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { resolveAnchor } from '../script/resolve-anchors.ts'
import { anchorKey } from '../script/statement.ts'
import { exampleScript } from './example-script.ts'
import type { Rule } from './rule.ts'

/** Reports statements whose ground has changed, with both texts. */
export const handoutStale: Rule = {
  id: 'handout-stale',
  finds: 'A passage that is not the one that the editors read when they accepted the statement.',
  why: 'When the words of the article change, the statement may not be true.',
  fix: 'Read the statement beside the passage, correct it where needed, then accept: `compendium review`, or `compendium-handout --accept`.',
  example: {
    files: {
      'handout/en.md':
        exampleScript(`A blood test can find a low store. :from{id="iron#fundamentals" quote="A low store is found by a test"}

<!-- What each anchor said when the editors last read its statement; written by --accept. -->

\`\`\`json
{ "iron#fundamentals “A low store is found by a test”": "A low store is found by a test of the blood." }
\`\`\`
`),
    },
  },
  check({ statements, compendium, index, seen }, file) {
    const paths = new Map(compendium.documents.map(({ id, source }) => [id, source.path]))
    for (const { text, anchors, place } of statements) {
      for (const anchor of anchors) {
        const found = resolveAnchor(anchor, index)
        if ('fault' in found) continue
        const before = seen[anchorKey(anchor)]
        if (before === found.text) continue
        report(
          file,
          before === undefined
            ? `Unexpected source of “${text}”, expected one that an editor has read`
            : `Unexpected change of what “${text}” rests on, expected the words that an editor read`,
          {
            ruleId: this.id,
            place: anchor.place ?? place,
            actual: found.text,
            expected: before === undefined ? [] : [before],
            cause: sourceOf(found.origin, paths),
            note: `${before === undefined ? '' : `Seen: “${before}”. `}Now: “${found.text}”. Read the statement again, then accept: \`compendium review\`.`,
            fatal: false,
          },
        )
      }
    }
  },
}

/** The line of the article that the statement rests on, for the second place of the message. */
function sourceOf(origin: Origin | null, paths: ReadonlyMap<string, string>): VFileMessage | undefined {
  const path = origin && paths.get(origin.document)
  const place = origin?.spans[0]?.start
  if (!path || !place) return undefined
  return report(new VFile({ path }), 'It rests on this', { place, ruleId: 'handout-stale', fatal: null })
}
