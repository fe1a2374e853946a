// Check: the notes of the reference audit as messages at the citations.
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Citation, Reference } from '../entities/reference.ts'
import { auditRules } from './reference-audit/index.ts'

/** As much of a corpus as is reported. */
interface AuditedCorpus {
  /** Works, each with its first citation at least. */
  references: readonly { audit: Reference['audit']; citations: Pick<Citation, 'document' | 'origin'>[] }[]
  documents: readonly { id: string; source: { path: string } }[]
}

/**
 * Report what the reference audit found.
 *
 * @param compendium The compiled corpus.
 * @returns A message a note, at the first citation of the work; conflicts are warnings, the rest is information.
 */
export function reportAudit({ references, documents }: AuditedCorpus): VFileMessage[] {
  const pathOf = new Map(documents.map(({ id, source }) => [id, source.path]))
  const fileOf = new Map<string, VFile>()
  const severe = new Set(auditRules.filter(({ isConflict }) => isConflict).map(({ id }) => id))
  for (const { audit, citations } of references) {
    const [first] = citations
    const place = first?.origin.spans[0]?.start
    const path = first && pathOf.get(first.document)
    if (audit.length === 0 || path === undefined || !place) continue
    const file = fileOf.get(path) ?? new VFile({ path })
    fileOf.set(path, file)
    for (const { rule, message } of audit)
      report(file, message, {
        place,
        ruleId: rule,
        note: 'Check the work and record the checked form in references.yaml.',
        fatal: severe.has(rule) ? false : null,
      })
  }
  return documents.flatMap(({ source }) => fileOf.get(source.path)?.messages ?? [])
}
