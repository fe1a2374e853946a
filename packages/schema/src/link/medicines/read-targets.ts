// Where a text says that a medicine acts: the places of its first action, not of what follows from it.
import type { VocabularyIndex } from './vocabulary-index.ts'

/** Characters between an action and the place it is said of. */
const reach = 80

const action =
  /\b(?:acts?|acting|works?|working|functions? (?=by|at|as|in|on|similarly)|functioning|operat[a-z]+|stimulat[a-z]+|block[a-z]*|bind[a-z]*|inhibit[a-z]*|activat[a-z]+|antagoni[a-z]+|agonis[a-z]+|receptors?|modulators?|engag[a-z]+|compet[a-z]+|target[a-z]*|occup[a-z]+|conver[a-z]+)/gi
// "SERM in the hypothalamus": a class by its short form, then the place.
const shortClass = /\b\p{Lu}{3,6}s?\)?\s(?:acting\s|working\s)?(?:in|at|on)\s(?:the\s)?$/u
const consequence =
  /\b(?:which|prompt\p{L}*|lead\p{L}*|thereby|hence|thus|so that|resulting|releas\p{L}+|secret\p{L}+|increas\p{L}+|signals?|signaling|tells?|from the|(?<!\b(?:similar|similarly|close|bind|binds|binding|directly) )to (?!the\b|(?:\p{L}+ )?receptors?\b)(?=\p{L}))/u
const coordination = /^\s?(?:,|\/|&|and|or|, and|and\/or|as well as)\s?(?:(?:in|at|on)\s)?(?:the\s)?$/u
const adjective = /(?:ic|ar|al)$/i
const followsAdjective = /^\s(?:receptors?|cells?|tissues?|level|glands?)\b/u

/** The words from the first action on that stands in the same clause, not further back than the reach of a verb. */
function actionBefore(before: string): string | undefined {
  const clause = before.slice(1 + Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')))
  for (const found of clause.slice(-120).matchAll(action)) {
    const said = clause.slice(-120).slice(found.index)
    if (said.length - found[0].length <= reach) return said
  }
  return undefined
}

interface Group {
  start: number
  end: number
  targets: number[]
}

function groupsOf(text: string, index: VocabularyIndex): Group[] {
  const groups: Group[] = []
  for (const { start, end, name } of index.findTargets(text)) {
    const printed = text.slice(start, end)
    const rest = text.slice(end)
    if (adjective.test(printed) && /^\s\p{L}/u.test(rest) && !followsAdjective.test(rest)) continue
    const last = groups.at(-1)
    const between = last ? text.slice(last.end, start) : ''
    // "Leydig cells of the testes": one place under two names.
    const same = last && last.targets.at(-1) === name && between.length < 12
    if (last && (coordination.test(between) || same)) {
      last.targets.push(name)
      last.end = end
    } else groups.push({ start, end, targets: [name] })
  }
  return groups
}

/**
 * Read where a medicine acts.
 *
 * @param text A clause or cell about the medicine.
 * @param index The vocabulary.
 * @param isTarget Whether the whole text names the place, as under the label "Target".
 * @returns Indices of targets, sorted; empty where the text names no place of action.
 */
export function readTargets(text: string, index: VocabularyIndex, isTarget: boolean): number[] {
  const groups = groupsOf(text, index)
  const chosen = isTarget
    ? groups
    : groups
        .filter(({ start, end }) => {
          const before = text.slice(0, start)
          const said = actionBefore(before) ?? shortClass.exec(before)?.[0]
          if (said !== undefined && !consequence.test(said)) return true
          return /^\s(?:stimulation|receptor antagonis|inhibition|blockade)/u.test(text.slice(end))
        })
        .slice(0, 1)
  return [...new Set(chosen.flatMap(({ targets }) => targets))].sort((a, b) => a - b)
}
