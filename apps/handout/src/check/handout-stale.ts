// Check: what a statement rests on still reads as the editors saw it.
import { report } from '@compendium/diagnostics'
import { resolveAnchor } from '../script/resolve-anchors.ts'
import { anchorKey } from '../script/statement.ts'
import type { Rule } from './rule.ts'

/** Reports statements whose ground has changed, with both texts. */
export const handoutStale: Rule = {
  ruleId: 'handout-stale',
  description: 'The text of each anchor is the one that the editors saw when they accepted the statement.',
  check({ statements, index, seen }, file) {
    for (const { text, anchors, place } of statements) {
      for (const anchor of anchors) {
        const found = resolveAnchor(anchor, index)
        if ('fault' in found) continue
        const before = seen[anchorKey(anchor)]
        if (before === found.text) continue
        report(file, before === undefined ? `Unseen source of “${text}”` : `Stale statement “${text}”`, {
          ruleId: this.ruleId,
          place: anchor.place ?? place,
          actual: found.text,
          expected: before === undefined ? [] : [before],
          note: `${before === undefined ? '' : `Seen: “${before}”. `}Now: “${found.text}”. Read the statement again, then accept the anchors.`,
          fatal: false,
        })
      }
    }
  },
}
