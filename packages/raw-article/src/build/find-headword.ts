// Finds which words before a tooltip's mark it defines: the longest run that the definition takes up again.

/** Words that no headword ends or starts with. */
export const functionWords: ReadonlySet<string> = new Set(
  'a an the this that these those of in on at by for to from with and or nor but as into via per is are was were be been being it its their your our his her my such both each any all no not than then when while which who whose if so can may will'.split(
    ' ',
  ),
)

/** Where the subject of a definition ends: at its verb. */
const definingVerb =
  /\s(?:is|are|was|were|refers?|denotes?|describes?|represents?|means?|signif(?:y|ies)|involves?|encompass(?:es)?|defines?|constitutes?|comprises?|stands?|pertains?|characteri[sz]es?|functions?|serves?|indicates?|measures?|includes?)\s/

/** A word; signs such as "25(OH)D" are one. */
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]|\([\p{L}\p{N}]{1,8}\)(?=[\p{L}\p{N}]))*/gu
const longestHeadword = 8

/** A word without its plural or possessive ending, in lower case. */
export function fold(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/\.$/, '')
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}

function saysKind(definition: string): boolean {
  return /^(?:an?|the|any|one)\s/i.test(definition) && !definingVerb.test(definition.slice(0, 240))
}

/** Words of what a definition speaks of, folded: those before its verb. */
export function subjectWords(definition: string): Set<string> {
  const verb = definingVerb.exec(definition.slice(0, 240))
  const subject = verb ? definition.slice(0, verb.index) : definition.slice(0, 60)
  const words = new Set<string>()
  for (const [word] of subject.matchAll(wordPattern)) {
    words.add(fold(word))
    if (word.includes('-')) for (const part of word.split('-')) words.add(fold(part))
  }
  return words
}

/**
 * Find the headword of a tooltip.
 *
 * @param prose The prose before the mark.
 * @param definition The definition after it.
 * @returns Offsets into `prose`; null where no word stands before the mark.
 */
export function findHeadword(prose: string, definition: string): { start: number; end: number } | null {
  const tail = prose.slice(-160)
  const shift = prose.length - tail.length
  const words = [...tail.matchAll(wordPattern)].slice(-longestHeadword)
  if (words.length === 0) return null
  const last = words.at(-1)!
  const close = tail.slice(last.index + last[0].length).match(/^[)\]"”’]*/)![0].length
  const end = last.index + last[0].length + close
  const subject = subjectWords(definition)
  let best = -1
  let plain = words.length - 1
  let following = true
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!
    const next = words[at + 1]
    if (next && /[.,;:!?]/.test(tail.slice(word.index + word[0].length, next.index))) break
    const isFunction = functionWords.has(word[0].toLowerCase())
    if (!subject.has(fold(word[0])) && !isFunction) break
    if (!isFunction) best = at
  }
  // "The pressure while the heart rests" does not take "diastolic pressure" up: it says what kind of pressure that is.
  if (best === words.length - 1 && saysKind(definition)) best = -1
  if (best < 0) {
    // The definition does not take the words up: the phrase back to the nearest function word, two words at most.
    for (let at = words.length - 1; at >= 0 && at > words.length - 3 && following; at--) {
      const word = words[at]!
      const next = words[at + 1]
      const parted =
        next !== undefined && /[.,;:!?]/.test(tail.slice(word.index + word[0].length, next.index))
      following = !parted && !functionWords.has(word[0].toLowerCase())
      if (following) plain = at
    }
  }
  return { start: shift + words[best < 0 ? plain : best]!.index, end: shift + end }
}
