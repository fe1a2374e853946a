// Stage: write. The files of the articles, each filled in one pass over the entities.
import {
  type Compendium,
  type Document,
  type Finding,
  fileNameOf,
  type Section,
  type Table,
} from '@compendium/schema'

/** One article with everything that stands in it. */
export interface DocumentFile {
  document: Document
  sections: Section[]
  tables: Table[]
  findings: Finding[]
  glossary: string[]
  references: string[]
  medicines: string[]
  disagreements: string[]
}

/**
 * Name the file of an article.
 *
 * @param id Id of the document.
 * @returns Path in the package: `documents/<id>.json`, with a hyphen after an id that Windows reserves.
 */
export function documentPath(id: string): string {
  return `documents/${fileNameOf(id)}.json`
}

/**
 * Part a compendium by article.
 *
 * @param compendium The whole.
 * @returns A file for every document, in order.
 */
export function documentFiles(compendium: Compendium): DocumentFile[] {
  const files = new Map<string, DocumentFile>(
    compendium.documents.map((document) => [
      document.id,
      {
        document,
        sections: [],
        tables: [],
        findings: [],
        glossary: [],
        references: [],
        medicines: [],
        disagreements: [],
      },
    ]),
  )
  for (const section of compendium.sections) files.get(section.document)?.sections.push(section)
  for (const table of compendium.tables) files.get(table.document)?.tables.push(table)
  for (const finding of compendium.findings) files.get(finding.document)?.findings.push(finding)
  const share = (
    kind: 'glossary' | 'references' | 'medicines' | 'disagreements',
    id: string,
    places: { document: string }[],
  ) => {
    for (const document of new Set(places.map((place) => place.document)))
      files.get(document)?.[kind].push(id)
  }
  for (const { id, definitions } of compendium.glossary) share('glossary', id, definitions)
  for (const { id, citations } of compendium.references) share('references', id, citations)
  for (const { id, statements } of compendium.medicines) share('medicines', id, statements)
  for (const { id, positions } of compendium.disagreements) share('disagreements', id, positions)
  return [...files.values()]
}
