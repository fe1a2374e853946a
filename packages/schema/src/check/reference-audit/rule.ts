// The form of an audit rule.
import type { RuleDescription } from '@compendium/diagnostics'
import type { Reference } from '../../entities/reference.ts'

/** The whole list of works, for rules that look beyond one, or at every citation. */
export interface AuditContext {
  byId: ReadonlyMap<string, Reference>
}

/** A rule of the reference audit; its id is "reference-" and the name of its file. */
export interface AuditRule extends Omit<RuleDescription, 'finds'> {
  /** What it looks for. */
  finds: string
  /** Whether what it finds is a contradiction between printed forms. */
  isConflict: boolean
  /** Messages about a work; empty where nothing is found. Of citations that print the same it is given the first. */
  check: (reference: Reference, context: AuditContext) => string[]
}
