// What sentences say of medicines: in list items under a lead term, in definitions, in running prose.
import { splitSentences } from '@compendium/readability'
import type { VocabularyFile } from '../../editors/schemas/vocabulary-schema.ts'
import type { Property } from '../../entities/medicine.ts'
import type { PartLocator } from '../../parse/locate-part.ts'
import type { Passage } from '../text/passages.ts'
import type { Claim } from './claim.ts'
import { medicinesNamed } from './claims-of-tables.ts'
import { readSchedule } from './read-schedule.ts'
import { readTargets } from './read-targets.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

const relative = /^(?:which|who|whose|that)\b/i
const isClass = /\b(?:is|are|another|belongs? to|represents?)\b/i

/** Clauses of a sentence that name other medicines and none of these are left out. */
function ownClauses(sentence: string, medicine: number, index: VocabularyIndex): string {
  const named = new Set(index.findMedicines(sentence).map(({ name }) => name))
  if (named.size === 0 || (named.size === 1 && named.has(medicine))) return sentence
  const clauses = sentence.split(/(?<=[,;:])\s|\s(?=\b(?:while|whereas|but)\b)/u)
  let isOwn = true
  const own = clauses.filter((clause) => {
    const names = index.findMedicines(clause)
    // "alendor, which acts on bone": the relative clause goes with what stands before it.
    if (names.length > 0) isOwn = names.some(({ name }) => name === medicine)
    else if (!relative.test(clause)) isOwn = true
    return isOwn
  })
  return own.join(' ')
}

function subjectsOf(passage: Passage, index: VocabularyIndex): number[] {
  if (passage.kind === 'paragraph' || passage.kind === 'pullQuote') return []
  const { lead, text } = passage
  if (lead === null) {
    const [first] = index.findMedicines(text.slice(0, 80))
    return first && first.start < 5 ? [first.name] : []
  }
  const named = [...new Set(index.findMedicines(lead).map(({ name }) => name))]
  if (named.length > 0) return named
  const ofClass = medicinesNamed(lead, index)
  if (ofClass.length === 0) return []
  const members = new Set(ofClass)
  const inText = [...new Set(index.findMedicines(text).map(({ name }) => name))].filter((name) =>
    members.has(name),
  )
  return inText.length > 0 ? inText : ofClass
}

/**
 * Read the claims of a passage.
 *
 * @param passage A list item, definition or paragraph.
 * @param document Id of the document.
 * @param vocabulary The vocabulary.
 * @param index The same, indexed.
 * @param locate Prepares a locator of the passage; called where there are claims.
 * @returns A claim for each medicine, sentence and property. Of running prose only places of action and schedules are read.
 */
export function claimsOfPassage(
  passage: Passage,
  document: string,
  { properties, targets }: VocabularyFile,
  index: VocabularyIndex,
  locate: () => PartLocator,
): Claim[] {
  const isProse = passage.kind === 'paragraph' || passage.kind === 'pullQuote'
  const subjects = subjectsOf(passage, index)
  if (!isProse && subjects.length === 0) return []
  if (isProse && index.findMedicines(passage.text).length === 0) return []
  const from = isProse ? 'prose' : passage.kind === 'definition' ? 'definition' : 'list'
  const claims: Claim[] = []
  const placed = new Set<number>()
  let place: PartLocator | null = null
  for (const { start, end, text } of splitSentences(passage.text)) {
    const named = isProse ? [...new Set(index.findMedicines(text).map(({ name }) => name))] : subjects
    for (const medicine of named) {
      const own = ownClauses(text, medicine, index)
      const stated = new Map<Property, string[]>()
      const cues = index.findCues(own).map(({ name }) => properties[name]!.property)
      for (const property of cues) stated.set(property, [])
      const places = placed.has(medicine) ? [] : readTargets(own, index, false)
      if (places.length > 0) {
        // What comes after the first place of action tells what follows from it.
        if (!isProse) placed.add(medicine)
        const property = stated.has('target') ? 'target' : 'mechanism'
        stated.set(
          property,
          places.map((target) => targets[target]!.id),
        )
      }
      const schedule = readSchedule(own, false)
      if (schedule.length > 0) stated.set('schedule', schedule)
      else stated.delete('schedule')
      if (
        index.findClasses(own).length > 0 &&
        isClass.test(own) &&
        !isProse &&
        !stated.has('class') &&
        start === 0
      )
        stated.set('class', [])
      for (const [property, values] of stated) {
        if (isProse && values.length === 0) continue
        place ??= locate()
        const { section, table } = passage
        claims.push({
          medicine,
          from,
          property,
          text,
          values,
          document,
          section,
          table,
          origin: place(start, end),
        })
      }
    }
  }
  return claims
}
