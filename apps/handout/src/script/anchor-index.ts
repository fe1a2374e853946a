// Script: what each entity says, so that a statement can be held against it.
import { formatAma } from '@compendium/citation'
import type { Block, Compendium, List, Origin } from '@compendium/schema'

/** An entity a statement can rest on. */
export interface AnchorTarget {
  /** Smallest texts that a quote can single out: paragraphs, list items, rows, sentences. */
  texts: string[]
  /** Where each text stands; null for what an editor wrote. */
  origins: (Origin | null)[]
  /** True for what a patient's handout must not rest on: doses, schedules and multiples of laboratory values. */
  denied: boolean
}

/** A text with its place. */
type Placed = readonly [text: string, origin: Origin | null]

const deniedKinds = new Set(['dose', 'frequency', 'multiple'])
const deniedProperties = new Set(['dose', 'schedule'])

/**
 * Collects the texts of all entities by id.
 * @param compendium the corpus
 */
export function anchorIndex(compendium: Compendium): Map<string, AnchorTarget> {
  const index = new Map<string, AnchorTarget>()
  const add = (id: string, placed: readonly Placed[], denied = false) =>
    index.set(id, {
      texts: placed.map(([text]) => text),
      origins: placed.map(([, origin]) => origin),
      denied,
    })
  for (const section of compendium.sections) add(section.id, section.blocks.flatMap(blockTexts))
  for (const table of compendium.tables) {
    // A space between cells: a quote still holds where a column of a flattened table is cut in another place.
    add(
      table.id,
      table.rows.map((row) => [row.map((cell) => cell.text).join(' '), row[0]?.origin ?? null]),
    )
  }
  for (const term of compendium.glossary) {
    const own: Placed[] = term.plain === null ? [] : [[term.plain, null]]
    add(term.id, [...own, ...term.definitions.map(placedOf)])
  }
  for (const reference of compendium.references) {
    const { csl, checked } = reference
    const printed: Placed[] = [
      [formatAma(csl as Parameters<typeof formatAma>[0]), reference.citations[0]?.origin ?? null],
    ]
    add(reference.id, checked?.note ? [...printed, [checked.note, null]] : printed)
  }
  for (const medicine of compendium.medicines) {
    const safe = medicine.statements.filter(({ property }) => !deniedProperties.has(property))
    const name = [medicine.name, medicine.class].filter(Boolean).join(': ')
    add(medicine.id, [[name, null], ...safe.map(placedOf)])
  }
  for (const finding of compendium.findings)
    add(finding.id, [[finding.sentence, finding.origin]], deniedKinds.has(finding.kind))
  for (const disagreement of compendium.disagreements) {
    const note: Placed[] = disagreement.note === null ? [] : [[disagreement.note, null]]
    add(disagreement.id, [...note, ...disagreement.positions.map(placedOf)])
  }
  return index
}

function placedOf({ text, origin }: { text: string; origin: Origin }): Placed {
  return [text, origin]
}

function blockTexts(block: Block): Placed[] {
  switch (block.type) {
    case 'paragraph':
    case 'pullQuote':
      return [placedOf(block)]
    case 'list':
      return listTexts(block)
    default:
      return []
  }
}

function listTexts(list: List): Placed[] {
  return list.items.flatMap((item) => [
    [item.term ? `${item.term.text}: ${item.text}` : item.text, item.origin],
    ...item.children.flatMap((child) => listTexts(child)),
  ])
}
