// The editors' vocabulary, ready to be looked for in texts.
import type { VocabularyFile } from '../../editors/schemas/vocabulary-schema.ts'
import type { Property } from '../../entities/medicine.ts'
import { foldHeadword } from '../terms/fold-headword.ts'
import { chooseLongest } from '../text/choose-longest.ts'
import { buildWordMatcher, type NameMatch } from '../text/match-names.ts'

/** Finds names at bounds of words, longest first; `name` is the index of the entry that has it. */
export type EntryFinder = (text: string) => NameMatch[]

/** How often each entry of a vocabulary matched. */
export interface VocabularyUses {
  medicines: number[]
  classes: number[]
  targets: number[]
}

/** A vocabulary that can be looked for. */
export interface VocabularyIndex {
  findMedicines: EntryFinder
  findClasses: EntryFinder
  findTargets: EntryFinder
  findCues: EntryFinder
  /** The property that a label of a column or row stands for, or null. */
  propertyOf: (label: string) => Property | null
  /** Index of each medicine of each class. */
  membersOf: number[][]
  /** How many matches each entry has had. */
  uses: VocabularyUses
}

/** Two letters, such as "AI", are a name only in the case that the editors write. */
const shortName = 3

function finderOf(lists: readonly (readonly string[])[], uses: number[]): EntryFinder {
  const names = lists.flatMap((list, entry) => list.map((name) => ({ name, entry })))
  const find = buildWordMatcher(names.map(({ name }) => name))
  return (text) => {
    const named = find(text).filter((match) => {
      const { name } = names[match.name]!
      return name.length > shortName || text.slice(match.start, match.end) === name
    })
    const chosen = chooseLongest(named).map((match) => ({ ...match, name: names[match.name]!.entry }))
    for (const { name } of chosen) uses[name]!++
    return chosen
  }
}

/**
 * Index a vocabulary.
 *
 * @param vocabulary The editors' vocabulary.
 * @returns Finders whose time does not grow with the number of entries.
 */
export function indexVocabulary(vocabulary: VocabularyFile): VocabularyIndex {
  const { medicines, classes, properties, targets } = vocabulary
  const uses = {
    medicines: medicines.map(() => 0),
    classes: classes.map(() => 0),
    targets: targets.map(() => 0),
  }
  const labels = new Map<string, Property>()
  for (const { property, labels: printed } of properties)
    for (const label of [property, ...printed]) labels.set(foldHeadword(label), property)
  const position = new Map(medicines.map(({ id }, index) => [id, index]))
  return {
    findMedicines: finderOf(
      medicines.map(({ name, names }) => (names.length > 0 ? names : [name])),
      uses.medicines,
    ),
    findClasses: finderOf(
      classes.map(({ name, names }) => [...new Set([name, ...names])]),
      uses.classes,
    ),
    findTargets: finderOf(
      targets.map(({ name, names }) => [...new Set([name, ...names])]),
      uses.targets,
    ),
    findCues: finderOf(
      properties.map(({ cues }) => cues),
      properties.map(() => 0),
    ),
    propertyOf(label) {
      const folded = foldHeadword(label)
      const whole = labels.get(folded)
      if (whole) return whole
      // "Main Route of Administration in Adults": a label that holds the name of exactly one property.
      const words = new Set(folded.split(' '))
      const named = properties.filter(({ property }) => words.has(property))
      return named.length === 1 ? named[0]!.property : null
    },
    membersOf: classes.map((entry) => entry.medicines.flatMap((id) => position.get(id) ?? [])),
    uses,
  }
}
