// Printed forms of one work that contradict each other in a field.
import type { AuditedCitation, AuditedReference } from './rule.ts'

/**
 * Compare a field over the citations of a work.
 *
 * @param reference The work.
 * @param read The value of the field, or null where a citation does not state it.
 * @param same Whether two values agree.
 * @returns One message where two citations contradict each other, else none.
 */
export function findConflict(
  { citations }: AuditedReference,
  read: (citation: AuditedCitation) => string | null,
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): string[] {
  const stated: { value: string; document: string }[] = []
  for (const citation of citations) {
    const value = read(citation)
    if (value !== null && !stated.some((other) => same(other.value, value)))
      stated.push({ value, document: citation.document })
  }
  if (stated.length < 2) return []
  return [stated.map(({ value, document }) => `\`${value}\` in \`${document}\``).join(' but ')]
}

/** The field that a rule about a conflict compares, as the property of a disagreement. */
export function conflictOf(rule: string): string {
  return rule.replace(/^reference-conflicting-/, '')
}
