// Check: the audit of all references, by every rule.
import type { Reference } from '../../entities/reference.ts'
import { auditRules } from './index.ts'

/**
 * Audit references.
 *
 * @param references All works of the corpus; they stay as they are.
 * @returns For the id of each work the notes about it, in order of the rules.
 */
export function auditReferences(references: readonly Reference[]): Map<string, Reference['audit']> {
  const context = { byId: new Map(references.map((reference) => [reference.id, reference])) }
  return new Map(
    references.map((reference) => [
      reference.id,
      auditRules.flatMap(({ id, check }) =>
        check(reference, context).map((message) => ({ rule: id, message })),
      ),
    ]),
  )
}
