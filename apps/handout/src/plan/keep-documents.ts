// Plan: a compendium cut down to some of its articles.
import type { Compendium } from '@compendium/schema'

/**
 * Keeps what some documents say; glossary terms stay, with all their meanings.
 * @param compendium the corpus
 * @param ids documents to keep
 * @returns a smaller compendium; the given one is not changed
 */
export function keepDocuments(compendium: Compendium, ids: ReadonlySet<string>): Compendium {
  const kept = (entity: { document: string }) => ids.has(entity.document)
  return {
    ...compendium,
    documents: compendium.documents.filter(({ id }) => ids.has(id)),
    sections: compendium.sections.filter(kept),
    tables: compendium.tables.filter(kept),
    findings: compendium.findings.filter(kept),
    medicines: compendium.medicines.map((medicine) => ({
      ...medicine,
      statements: medicine.statements.filter(kept),
    })),
    references: compendium.references.filter(
      ({ citations }) => citations.length === 0 || citations.some(kept),
    ),
  }
}
