// Check: the audit of all references, by every rule.
import type { Citation, Reference } from '../../entities/reference.ts'
import { auditRules } from './index.ts'
import type { AuditContext } from './rule.ts'

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
      auditOne({ ...reference, citations: distinctForms(reference.citations) }, context),
    ]),
  )
}

function auditOne(reference: Reference, context: AuditContext): Reference['audit'] {
  return auditRules.flatMap(({ id, check }) =>
    check(reference, context).map((message) => ({ rule: id, message })),
  )
}

/** The first of the citations that print a work in one way: they share the object of the work. */
function distinctForms(citations: readonly Citation[]): Citation[] {
  const first = new Map<object, Citation>()
  for (const citation of citations) if (!first.has(citation.csl)) first.set(citation.csl, citation)
  return [...first.values()]
}
