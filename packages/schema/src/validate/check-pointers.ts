// Stage "validate": ids are unique and every pointer leads somewhere.
import type { Compendium } from '../entities/compendium.ts'

function listIds(compendium: Compendium): string[] {
  const { documents, sections, tables, glossary, references, medicines, findings, disagreements } = compendium
  const lists = [documents, sections, tables, glossary, references, medicines, findings, disagreements]
  return lists.flatMap((list) => list.map(({ id }) => id))
}

function* listPointers({
  documents,
  sections,
  glossary,
  references,
  ...rest
}: Compendium): Generator<string> {
  for (const document of documents) yield* document.sections
  for (const { document, parent, children, blocks } of sections) {
    yield document
    yield* children
    if (parent !== null) yield parent
    for (const block of blocks) {
      if (block.type === 'table') yield block.table
      else if (block.type === 'glossaryEntry') yield block.term
      else if (block.type === 'reference') yield block.reference
      else if (block.type === 'paragraph') for (const { term } of block.mentions) yield term
    }
  }
  for (const { see, mentions, definitions } of glossary) {
    yield* see
    for (const { section } of mentions) yield section
    for (const { document } of definitions) yield document
  }
  for (const { related, citations } of references) {
    yield* related
    for (const { document } of citations) yield document
  }
  for (const { document, section } of [...rest.tables, ...rest.findings]) yield* [document, section]
  for (const { statements } of rest.medicines)
    for (const { document, section, table } of statements)
      yield* table ? [document, section, table] : [document, section]
  for (const { subject, positions } of rest.disagreements) {
    // A factor of a table is no entity of its own.
    if (!subject.startsWith('factor:')) yield subject
    for (const { document } of positions) yield document
  }
  for (const { to } of Object.values(rest.redirects)) yield* to
}

/**
 * Check ids and pointers.
 *
 * @param compendium A compendium that keeps its schema.
 * @returns What is wrong, each as one sentence; empty where all is well.
 */
export function checkPointers(compendium: Compendium): string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  for (const id of listIds(compendium)) {
    if (ids.has(id)) faults.push(`Unexpected second entity with the id \`${id}\`, expected one`)
    ids.add(id)
  }
  const missing = new Set<string>()
  for (const id of listPointers(compendium)) if (!ids.has(id)) missing.add(id)
  for (const id of missing) faults.push(`Unexpected pointer to \`${id}\`, expected the id of an entity`)
  return faults
}
