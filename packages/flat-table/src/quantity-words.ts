// Stage: words. The closed classes of words and signs that quantities are made of, beside numbers and units.

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Numbers in words. */
export const numberWords = setOf('one two three four five six seven eight nine ten eleven twelve half')

/** Words that compare a number that follows. */
export const comparators = setOf(
  'below above under over about around nearly almost approximately roughly approx max maximum min minimum',
)

/** Signs that compare a number that follows. */
export const comparisonSigns = setOf('< > ≤ ≥ = ~ ≈ ±')

/** Pairs of words that compare a number that follows: the first, and what the second may be. */
export const pairedComparators: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['up', setOf('to')],
  ['at', setOf('least most')],
  ['less', setOf('than')],
  ['more', setOf('than')],
  ['fewer', setOf('than')],
  ['greater', setOf('than')],
])

/** Prepositions before a length of time. */
export const timePrepositions = setOf('after within every for before')

/** Words that close a quantity after "or" and "and". */
export const openEnds = setOf(
  'more less above below over under higher lower greater fewer older younger later longer',
)

/** Words that close a quantity by themselves. */
export const closers = setOf('ago old apart')

/** Words and signs between the two numbers of a range, a mean and its spread, or a share. */
export const joints = setOf('to or and – - — × x ± / vs versus')

/** Whether a word is a number with a sign of comparison or currency before it. */
export const isSignedNumber = (text: string): boolean =>
  /^[<>≤≥=~≈±+−–-]?[$€£]?[.\d]/u.test(text) && /\d/.test(text)

/** Whether a word is a whole range of numbers. */
export const isNumberRange = (text: string): boolean => /\d[–-]\d/u.test(text)

/** Whether a word is a number with its unit. */
export const isNumberWithUnit = (text: string): boolean => /\d(?:[a-zµμ]{1,3}|[%°‰].?)$/iu.test(text)

const scheduleWords = setOf('often frequency schedule schedules timing times interval intervals when')

/** Whether a word of a label, in lower case, asks how often something is done. */
export const asksHowOften = (norm: string): boolean => scheduleWords.has(norm)

/** Whether a word of a label, in lower case, asks for the unit of what stands in other columns. */
export const asksForUnit = (norm: string): boolean => norm === 'unit' || norm === 'units'
