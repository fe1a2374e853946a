// Check: every claim rests on something that an article says.
import { report } from '@compendium/diagnostics'
import { resolveAnchor } from '../script/resolve-anchors.ts'
import { anchorKey } from '../script/statement.ts'
import type { Rule } from './rule.ts'

/** Reports claims without an anchor, and anchors that lead nowhere or to what a patient must not be told. */
export const handoutAnchor: Rule = {
  ruleId: 'handout-anchor',
  description: 'Every statement names the entities it rests on, or is a free line of the settings.',
  check({ statements, index }, file) {
    for (const { kind, text, anchors, place } of statements) {
      if (kind === 'claim' && anchors.length === 0) {
        report(file, `Unexpected statement without an anchor: “${text}”`, {
          ruleId: this.ruleId,
          place,
          note: 'Add `:from{id="…" quote="…"}`, or make it a free line of the settings if it is advice on safety.',
          fatal: true,
        })
      }
      for (const anchor of anchors) {
        const found = resolveAnchor(anchor, index)
        const reason =
          'fault' in found
            ? found.fault === 'unknown'
              ? `Unexpected anchor \`${anchor.id}\`, no entity has this id`
              : `Unexpected anchor \`${anchorKey(anchor)}\`, the entity does not say this`
            : found.denied
              ? `Unexpected anchor \`${anchor.id}\`, a handout must not rest on a dose, a schedule or a laboratory multiple`
              : null
        if (reason) report(file, reason, { ruleId: this.ruleId, place: anchor.place ?? place, fatal: true })
      }
    }
  },
}
