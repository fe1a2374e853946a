// Audit: a citation that differs from the form an editor checked.
import { formatAma } from '@compendium/citation'
import type { AuditRule } from './rule.ts'

/** "Printed as …, checked as …". */
export const checkedForm: AuditRule = {
  id: 'reference-checked-form',
  description: 'An editor has corrected the citation.',
  isConflict: false,
  check({ checked, csl, citations }) {
    if (checked?.status !== 'corrected') return []
    const form = formatAma(csl as Parameters<typeof formatAma>[0])
    return citations.map(
      ({ raw, document }) =>
        `Printed as \`${raw}\` in \`${document}\`, checked as \`${form}\` by ${checked.by} on ${checked.on}`,
    )
  },
}
