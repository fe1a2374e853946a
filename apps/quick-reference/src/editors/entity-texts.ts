// Editors: the text of each entity that a statement can be anchored to, and where it stands.
import type { Block, Compendium, List, Origin, Reference, Table } from '@compendium/schema'

/** What an anchor finds. */
export interface EntityText {
  /** Everything the entity says, normalised. */
  text: string
  /** Its passages: paragraphs, list items, rows, statements. */
  parts: { text: string; origin: Origin }[]
}

/** Finds the text of an entity by its id. */
export interface FindEntity {
  (id: string): EntityText | null
  /** Ids that can be anchored to. */
  ids: () => Iterable<string>
  /** Path of an article. */
  pathOf: (document: string) => string | undefined
}

/**
 * Prepares the look-up of every entity that can be anchored to. A text is put together when it is asked for.
 * @param compendium the compiled corpus
 * @returns the look-up over sections, tables, terms, references, medicines, findings and disagreements
 */
export function entityTexts(compendium: Compendium): FindEntity {
  const partsOf = new Map<string, () => EntityText['parts']>()
  for (const { id, heading, blocks } of compendium.sections) {
    partsOf.set(id, () => [...(heading ? [heading] : []), ...blocks.flatMap(blockParts)])
  }
  for (const table of compendium.tables) partsOf.set(table.id, () => tableParts(table))
  for (const { id, definitions } of compendium.glossary) partsOf.set(id, () => definitions)
  for (const reference of compendium.references) partsOf.set(reference.id, () => referenceParts(reference))
  for (const { id, statements } of compendium.medicines) partsOf.set(id, () => statements)
  for (const { id, sentence, origin } of compendium.findings)
    partsOf.set(id, () => [{ text: sentence, origin }])
  for (const { id, positions } of compendium.disagreements) partsOf.set(id, () => positions)
  const find = (id: string) => {
    const parts = partsOf.get(id)?.()
    return parts ? { parts, text: parts.map(({ text }) => text).join('\n') } : null
  }
  const paths = new Map(compendium.documents.map(({ id, source }) => [id, source.path]))
  return Object.assign(find, { ids: () => partsOf.keys(), pathOf: (id: string) => paths.get(id) })
}

function tableParts({ document, caption, columns, rows }: Table): EntityText['parts'] {
  const lines = [columns.map(({ label, origin }) => ({ text: label, origin })), ...rows].map((cells) => ({
    text: cells.map(({ text }) => text).join(' '),
    origin: { document, spans: cells.flatMap(({ origin }) => origin.spans) },
  }))
  return [...(caption ? [caption] : []), ...lines]
}

function referenceParts({ citations, checked }: Reference): EntityText['parts'] {
  const parts = citations.map(({ raw, origin }) => ({ text: raw, origin }))
  // An editor's note on a work has no place in an article; it is shown at the citation.
  const note = checked?.note && parts[0] ? [{ text: checked.note, origin: parts[0].origin }] : []
  return [...parts, ...note]
}

function blockParts(block: Block): EntityText['parts'] {
  if (block.type === 'paragraph' || block.type === 'pullQuote') return [block]
  return block.type === 'list' ? listParts(block) : []
}

function listParts({ items }: List): EntityText['parts'] {
  return items.flatMap(({ term, text, origin, children }) => [
    // What an item says, it says of its lead term.
    term
      ? {
          text: `${term.text} ${text}`,
          origin: { ...origin, spans: [...term.origin.spans, ...origin.spans] },
        }
      : { text, origin },
    ...(children as List[]).flatMap(listParts),
  ])
}
