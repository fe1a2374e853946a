// Editors: the text of each entity that a statement can be anchored to, and where it stands.
import type { Block, Compendium, List, Origin } from '@compendium/schema'

/** What an anchor finds. */
export interface EntityText {
  /** Everything the entity says, normalised. */
  text: string
  /** Located parts of the text, for a link to exact words. */
  parts: { text: string; origin: Origin }[]
  /** The entity as a whole. */
  origins: Origin[]
}

/**
 * Lists every entity that can be anchored to.
 * @param compendium the compiled corpus
 * @returns texts by id: sections, tables, terms, references, medicines, findings, disagreements
 */
export function entityTexts(compendium: Compendium): Map<string, EntityText> {
  const texts = new Map<string, EntityText>()
  const put = (id: string, parts: EntityText['parts'], origins = parts.map(({ origin }) => origin)) =>
    texts.set(id, { text: parts.map(({ text }) => text).join('\n'), parts, origins })
  for (const { id, heading, blocks } of compendium.sections) {
    const parts = [...(heading ? [heading] : []), ...blocks.flatMap(blockParts)]
    put(
      id,
      parts,
      parts.slice(0, 1).map(({ origin }) => origin),
    )
  }
  for (const { id, caption, columns, rows } of compendium.tables) {
    const cells = [...columns.map(({ label, origin }) => ({ text: label, origin })), ...rows.flat()]
    put(
      id,
      [...(caption ? [caption] : []), ...cells],
      [caption?.origin ?? cells[0]?.origin].filter((o) => o !== undefined),
    )
  }
  for (const { id, definitions } of compendium.glossary) put(id, definitions)
  for (const { id, citations, checked } of compendium.references) {
    const parts = citations.map(({ raw, origin }) => ({ text: raw, origin }))
    put(id, parts)
    if (checked?.note) texts.get(id)!.text += `\n${checked.note}`
  }
  for (const { id, statements } of compendium.medicines)
    put(
      id,
      statements,
      statements.slice(0, 2).map(({ origin }) => origin),
    )
  for (const { id, sentence, text, origin } of compendium.findings) {
    put(id, [{ text, origin }])
    texts.get(id)!.text = sentence
  }
  for (const { id, positions } of compendium.disagreements) put(id, positions)
  return texts
}

function blockParts(block: Block): EntityText['parts'] {
  if (block.type === 'paragraph' || block.type === 'pullQuote') return [block]
  return block.type === 'list' ? listParts(block) : []
}

function listParts({ items }: List): EntityText['parts'] {
  return items.flatMap(({ term, text, origin, children }) => [
    ...(term ? [term] : []),
    { text, origin },
    ...(children as List[]).flatMap(listParts),
  ])
}
