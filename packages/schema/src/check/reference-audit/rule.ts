// The form of an audit rule.
import type { RuleDescription } from '@compendium/diagnostics'
import type { PrintedWork } from '../../link/compared-facts.ts'
import type { MergedReference } from '../../link/references/merge-references.ts'

/** What a citation prints, and the document that prints it. */
export interface AuditedCitation extends PrintedWork {
  document: string
}

/** A work with a citation for each form that it is printed in. */
export interface AuditedReference extends Omit<MergedReference, 'citations'> {
  citations: AuditedCitation[]
}

/** The whole list of works, for rules that look beyond one, or at every citation. */
export interface AuditContext {
  byId: ReadonlyMap<string, MergedReference>
  /** All citations of the work with this id, those that print the same included. */
  citationsOf: (id: string) => AuditedCitation[]
}

/** A rule of the reference audit; its id is "reference-" and the name of its file. */
export interface AuditRule extends Omit<RuleDescription, 'finds'> {
  /** What it looks for. */
  finds: string
  /** Whether what it finds is a contradiction between printed forms. */
  isConflict: boolean
  /** Messages about a work; empty where nothing is found. Of citations that print the same it is given the first. */
  check: (reference: AuditedReference, context: AuditContext) => string[]
}
