// Editors: the text of each entity that a statement can be anchored to, and where it stands.
import type { Block, Compendium, List, Origin } from '@compendium/schema'

/** What an anchor finds. */
export interface EntityText {
  /** Everything the entity says, normalised. */
  text: string
  /** Its passages: paragraphs, list items, rows, statements. */
  parts: { text: string; origin: Origin }[]
}

/**
 * Lists every entity that can be anchored to.
 * @param compendium the compiled corpus
 * @returns texts by id: sections, tables, terms, references, medicines, findings, disagreements
 */
export function entityTexts(compendium: Compendium): Map<string, EntityText> {
  const texts = new Map<string, EntityText>()
  const put = (id: string, parts: EntityText['parts']) =>
    texts.set(id, { text: parts.map(({ text }) => text).join('\n'), parts })
  for (const { id, heading, blocks } of compendium.sections) {
    put(id, [...(heading ? [heading] : []), ...blocks.flatMap(blockParts)])
  }
  for (const { id, document, caption, columns, rows } of compendium.tables) {
    const lines = [columns.map(({ label, origin }) => ({ text: label, origin })), ...rows].map((cells) => ({
      text: cells.map(({ text }) => text).join(' '),
      origin: { document, spans: cells.flatMap(({ origin }) => origin.spans) },
    }))
    put(id, [...(caption ? [caption] : []), ...lines])
  }
  for (const { id, definitions } of compendium.glossary) put(id, definitions)
  for (const { id, citations, checked } of compendium.references) {
    const parts = citations.map(({ raw, origin }) => ({ text: raw, origin }))
    // An editor's note on a work has no place in an article; it is shown at the citation.
    const note = checked?.note && parts[0] ? [{ text: checked.note, origin: parts[0].origin }] : []
    put(id, [...parts, ...note])
  }
  for (const { id, statements } of compendium.medicines) put(id, statements)
  for (const { id, sentence, origin } of compendium.findings) put(id, [{ text: sentence, origin }])
  for (const { id, positions } of compendium.disagreements) put(id, positions)
  return texts
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
