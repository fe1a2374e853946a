// Check: the audit of all references, by every rule.
import type { Reference } from '../../entities/reference.ts'
import type { ComparedCitation, PrintedWork } from '../../link/compared-facts.ts'
import type { MergedReference } from '../../link/references/merge-references.ts'
import { auditRules } from './index.ts'
import type { AuditContext, AuditedCitation, AuditedReference } from './rule.ts'

/**
 * Audit references.
 *
 * @param references All works of the corpus; they stay as they are.
 * @param citations All citations of the corpus.
 * @returns For the id of each work the notes about it, in order of the rules.
 */
export function auditReferences(
  references: readonly MergedReference[],
  citations: readonly ComparedCitation[],
): Map<string, Reference['audit']> {
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  const context: AuditContext = {
    byId,
    citationsOf: (id) => byId.get(id)!.citations.map((at) => audited(citations[at]!)),
  }
  return new Map(
    references.map((reference) => [
      reference.id,
      auditOne({ ...reference, citations: distinctForms(reference, citations) }, context),
    ]),
  )
}

function auditOne(reference: AuditedReference, context: AuditContext): Reference['audit'] {
  return auditRules.flatMap(({ id, check }) =>
    check(reference, context).map((message) => ({ rule: id, message })),
  )
}

/** The first of the citations that print a work in one way. */
function distinctForms(
  reference: MergedReference,
  citations: readonly ComparedCitation[],
): AuditedCitation[] {
  const first = new Map<PrintedWork, ComparedCitation>()
  for (const at of reference.citations) {
    const citation = citations[at]!
    if (!first.has(citation.printed)) first.set(citation.printed, citation)
  }
  return [...first.values()].map(audited)
}

function audited({ document, printed }: ComparedCitation): AuditedCitation {
  return { document, ...printed }
}
