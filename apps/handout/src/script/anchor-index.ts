// Script: what each entity says, so that a statement can be held against it.
import { formatAma } from '@compendium/citation'
import type { Block, Compendium, List } from '@compendium/schema'

/** An entity a statement can rest on. */
export interface AnchorTarget {
  /** Smallest texts that a quote can single out: paragraphs, list items, rows, sentences. */
  texts: string[]
  /** True for what a patient's handout must not rest on: doses, schedules and multiples of laboratory values. */
  denied: boolean
}

const deniedKinds = new Set(['dose', 'frequency', 'multiple'])
const deniedProperties = new Set(['dose', 'schedule'])

/**
 * Collects the texts of all entities by id.
 * @param compendium the corpus
 */
export function anchorIndex(compendium: Compendium): Map<string, AnchorTarget> {
  const index = new Map<string, AnchorTarget>()
  const add = (id: string, texts: string[], denied = false) => index.set(id, { texts, denied })
  for (const section of compendium.sections) add(section.id, section.blocks.flatMap(blockTexts))
  for (const table of compendium.tables) {
    // A space between cells: a quote still holds where a column of a flattened table is cut in another place.
    add(
      table.id,
      table.rows.map((row) => row.map((cell) => cell.text).join(' ')),
    )
  }
  for (const term of compendium.glossary) {
    add(term.id, [...(term.plain === null ? [] : [term.plain]), ...term.definitions.map(({ text }) => text)])
  }
  for (const reference of compendium.references) {
    const { csl, checked } = reference
    add(reference.id, [
      formatAma(csl as Parameters<typeof formatAma>[0]),
      ...(checked?.note ? [checked.note] : []),
    ])
  }
  for (const medicine of compendium.medicines) {
    const safe = medicine.statements.filter(({ property }) => !deniedProperties.has(property))
    const own = [[medicine.name, medicine.class].filter(Boolean).join(': '), ...safe.map(({ text }) => text)]
    add(medicine.id, own)
  }
  for (const finding of compendium.findings)
    add(finding.id, [finding.sentence], deniedKinds.has(finding.kind))
  for (const disagreement of compendium.disagreements) {
    const note = disagreement.note === null ? [] : [disagreement.note]
    add(disagreement.id, [...note, ...disagreement.positions.map(({ text }) => text)])
  }
  return index
}

function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'pullQuote':
      return [block.text]
    case 'list':
      return listTexts(block)
    default:
      return []
  }
}

function listTexts(list: List): string[] {
  return list.items.flatMap((item) => [
    item.term ? `${item.term.text}: ${item.text}` : item.text,
    ...item.children.flatMap((child) => listTexts(child)),
  ])
}
