// The form of an audit rule.
import type { Reference } from '../../entities/reference.ts'

/** The whole list of works, for rules that look beyond one. */
export interface AuditContext {
  byId: ReadonlyMap<string, Reference>
}

/** A rule of the reference audit. */
export interface AuditRule {
  /** Stable id: "reference-" and the name of the file. */
  id: string
  /** What it looks for. */
  description: string
  /** Whether what it finds is a contradiction between printed forms. */
  isConflict: boolean
  /** Messages about a work; empty where nothing is found. */
  check: (reference: Reference, context: AuditContext) => string[]
}
