// Check: every claim rests on something that an article says.

import { nearestName, report } from '@compendium/diagnostics'
import { resolveAnchor } from '../script/resolve-anchors.ts'
import { anchorKey } from '../script/statement.ts'
import { exampleScript } from './example-script.ts'
import type { Rule } from './rule.ts'

/** Reports claims without an anchor, and anchors that lead nowhere or to what a patient must not be told. */
export const handoutAnchor: Rule = {
  id: 'handout-anchor',
  finds: 'A statement that names no passage, or one that is not there or that a handout must not rest on.',
  why: 'A patient must not be told what no article says.',
  fix: 'Name the passage that the statement rests on: `:from{id="…" quote="…"}`. Advice on safety that no article states goes into `lines` of the settings.',
  example: {
    files: {
      'handout/en.md': exampleScript(`Iron takes oxygen through your blood.

Iron is kept in cells. :from{id="iron#fundamental"}
`),
    },
  },
  check({ statements, index }, file) {
    for (const { kind, text, anchors, place } of statements) {
      if (kind === 'claim' && anchors.length === 0) {
        report(file, `Unexpected statement without an anchor, expected what it rests on: “${text}”`, {
          ruleId: this.id,
          place,
          note: 'Add `:from{id="…" quote="…"}`, or make it a free line of the settings if it is advice on safety.',
          fatal: true,
        })
      }
      for (const anchor of anchors) {
        const found = resolveAnchor(anchor, index)
        const at = { ruleId: this.id, place: anchor.place ?? place, fatal: true }
        if ('fault' in found && found.fault === 'unknown') {
          const near = nearestName(anchor.id, index.keys())
          report(file, `Unexpected anchor \`${anchor.id}\`, expected the id of an entity`, {
            ...at,
            expected: near ? [near] : undefined,
            note: near
              ? `Did you mean \`${near}\`?`
              : 'Look the id up in compendium.json, or in the preview.',
          })
        } else if ('fault' in found) {
          report(file, `Unexpected anchor \`${anchorKey(anchor)}\`, expected words of the entity`, {
            ...at,
            note: 'Copy the words from one paragraph, item or row of the entity, to the letter.',
          })
        } else if (found.denied) {
          report(
            file,
            `Unexpected anchor \`${anchor.id}\`, expected one that is no dose, schedule or laboratory multiple`,
            { ...at, note: 'A handout rests on none of these. Anchor the statement to something else.' },
          )
        }
      }
    }
  },
}
