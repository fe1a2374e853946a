// The grammar of quantities: numbers, ranges, units, frequencies. General science and medicine, no subject.
import { valueOfWord } from './number-words.ts'

// Letters and numbers of any script, told by blocks: expressions as long as these take three times as long to compile with
// `\p{L}` and the flags `iu`, and a process that builds a few articles spends a twentieth of its time on that.
const letter = String.raw`a-zªµºÀ-ÖØ-öø-ˁ\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff`
const numeral = String.raw`\d²³¹¼-¾\u2070-\u209c\u2150-\u218b`

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`
const numberWord = Object.keys(valueOfWord).join('|')
const number = String.raw`(?:${digits}|(?:${numberWord})(?=[\s-]))`
const qualifier =
  'every|approximately|about|around|nearly|almost|roughly|over|under|above|below|more than|less than|fewer than|greater than|at least|at most|up to|as much as|as little as|as many as|as few as|an average of|a mean of|a median of'
/** The words that a quantity may open with, in lower case. */
export const openingWords: ReadonlySet<string> = new Set([
  ...numberWord.split('|'),
  ...qualifier.split('|').map((words) => words.split(' ')[0]!),
  'a',
  'half',
  'between',
])
const magnitude = 'thousand|million|billion|trillion'
const time =
  'milliseconds?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|hrs?|mins?|secs?|wks?|yrs?'
const mass =
  'kilograms?|milligrams?|micrograms?|nanograms?|grams?|kg|mg|mcg|µg|μg|ug|ng|pg|g|pounds?|lbs?|ounces?|oz'
const amount =
  'international units?|units?|IU|mIU|µIU|μIU|mU|µU|μU|kU|U|mEq|mmol|µmol|μmol|umol|nmol|pmol|mol|millilit(?:er|re)s?|lit(?:er|re)s?|mL|ml|dL|dl|µL|μL|L|kcal|calories|kJ|Hz|kHz|MHz|Gy|mSv|µSv|μSv|puffs?|tablets?|capsules?|pills?|drops?|servings?|portions?|cups?|tablespoons?|teaspoons?|glasses|doses?|injections?|sprays?|sessions?|cycles?|steps?|repetitions?|reps|sets'
const measure =
  'mmHg|mm Hg|bpm|beats|breaths|cm|mm|µm|μm|nm|km|met(?:er|re)s?|inches|feet|miles|°C|°F|℃|degrees(?: Celsius| Fahrenheit)?|kDa|Da|ppb|ppm|amino acids?|residues|base pairs|points|standard deviations|SD|cells|events|time zones|products|studies'
const people =
  'men|women|people|patients|participants|adults|children|subjects|individuals|volunteers|persons|cases|users|athletes|couples|trials|births|deaths'
const percent = '%|percent|per cent|percentage points?'
const multiple = 'times|fold|-fold|×|x'
const unit = `${percent}|${magnitude}|${time}|${mass}|${amount}|${measure}|${people}|${multiple}`
const denominator = `${time}|${mass}|${amount}|m2|m²|person|${people}|\\d{1,3}(?:,\\d{3})+`
const rate = String.raw`(?:\s?(?:\/|per\s)\s?(?:${denominator})|\/(?:s|h|d))`
const often = String.raw`(?:once|twice|thrice|three times|four times|five times|two times|\d+ times)(?:[ -]to[ -](?:twice|three times|four times|\d+ times))?[\s-](?:daily|weekly|monthly|yearly|nightly|annually|(?:a|per|each|every)[\s-](?:day|week|month|year|night))`
const every = String.raw`every(?:[\s-](?:other|second|third|few|(?:${digits}|${numberWord})(?:\s?(?:–|-|to)\s?(?:${digits}|${numberWord}))?))?[\s-](?:hours?|days?|nights?|weeks?|months?|years?|mornings?|evenings?)`
const perTime = '(?:a|per|each) (?:hour|day|week|month|night|year)'
const frequency = `(?:${often}|${every}|daily|weekly|monthly|nightly|${perTime})`
const dash = String.raw`\s?[–—-]\s?`
const orMore = String.raw`(?:\sor\s(?:more|less|fewer|above|below|over|under|higher|lower))`
// "25% to 40%": a range may say its unit twice.
const innerUnit = String.raw`(?:\s?(?<inner>%|mg|mcg|µg|g|kg|mL)(?=(?:${dash}|\s(?:to|or|and)\s)${digits}\s?\k<inner>))?`
const unitAfter = String.raw`(?:[\s-]?(?<unit>${unit})(?![${letter}])|(?<bare>(?=\s?\/\s?(?:mL|ml|dL|L|µL)\b)))(?<rate>${rate}*)(?![${letter}${numeral}])${orMore}?(?:(?:,?\s)(?<frequency>${frequency})(?![${letter}]))?`

// Sticky expressions are tried at the places of find-starts.ts alone, which looks at what stands before them.

/** A range between two numbers: "between 0.4 and 4.0 mU/L". */
export const betweenWithUnit = new RegExp(
  String.raw`(?<qualifier>between)\s(?<first>${number})${innerUnit}(?<joiner>\sand\s)(?<second>${number})(?<scale>\s?(?:${magnitude}))?${unitAfter}`,
  'iy',
)

/** A number with its unit: "approximately 74 days", "20 million/mL", "25mg every other day". */
export const numberWithUnit = new RegExp(
  String.raw`(?<qualifier>(?:${qualifier})\s|[~≈≥≤<>]\s?)?(?<first>${number})(?:${innerUnit}(?<joiner>${dash}|\s(?:to|or)\s)(?<second>${number}))?(?<scale>\s?(?:${magnitude}))?${orMore}?${unitAfter}`,
  'iy',
)

/** Things counted by time: "12 or more canisters a year", "four bleeds a year", "3.7 per month". */
export const countByTime = new RegExp(
  String.raw`(?<qualifier>(?:${qualifier})\s|[~≈≥≤<>]\s?)?(?<first>${number})(?:(?<joiner>${dash}|\s(?:to|or)\s)(?<second>${number}))?${orMore}?(?<things>(?:\s\p{Ll}+){0,2})\s(?<frequency>${perTime})(?!\p{L})`,
  'iuy',
)

/** Parts of a whole: "14 of 16", "5 out of 10", "1 in 10,000", "two-thirds", "about one half", "half of". */
export const partOfWhole = new RegExp(
  String.raw`(?:(?:${qualifier})\s)?(?:(?<part>${digits}|(?:${numberWord})(?=\s))\s(?:out of|in|of)\s(?:every\s)?(?<whole>${digits}|(?:${numberWord})(?!\p{L}))|(?<times>one|two|three|four|a)[\s-](?<fraction>half|halves|thirds?|quarters?|fifths?|tenths?)|(?<half>half)(?=\sof\s))(?![\p{L}\p{N}%])`,
  'iuy',
)

/** "half an hour", "half a year". */
export const halfOfTime = /(?<![\p{L}\p{N}-])half an? (?<unit>hour|day|week|month|year|decade)(?!\p{L})/giu

/** A change by a factor in one word: "twofold", "tenfold". */
export const factorWord = new RegExp(String.raw`(?<!\p{L})(?<first>${numberWord})fold(?!\p{L})`, 'giu')

/** A figure without unit that a word calls a ratio, index or score: "a hazard ratio of 0.96", "a value below 1". */
export const namedFigure = new RegExp(
  String.raw`(?<!\p{L})(?:ratios?|index|indices|scores?|odds|coefficient|value|baseline|HR|OR|RR|BMI|HOMA-IR|pH)\s(?:(?:of|was|is|=|at|from)\s)?(?<figure>(?:(?:${qualifier})\s|[~≈≥≤<>]\s?)?(?<first>${digits})(?:(?<joiner>${dash}|\sto\s)(?<second>${digits}))?)${orMore}?(?![\p{L}\p{N}%/:.-]\p{N}|[\p{L}\p{N}%/])`,
  'giu',
)

/** A threshold without unit: "20 or more follicles". */
export const threshold = new RegExp(String.raw`(?<figure>(?<first>${digits})${orMore})(?!\p{L})`, 'iuy')

/** A decimal without unit: "from a baseline of 8.3, against 1.8". */
export const bareDecimal =
  /(?<!^|[\p{L}\p{N}.,/:]|[\p{L}\p{N}][-–])(?<!\b(?:section|sections|figure|fig\.?|table|chapter|version|step|part|stage)\s)(?<first>\d+\.\d+)(?:\s?(?:–|-|to)\s?(?<second>\d+\.\d+))?(?![\p{L}\p{N}%/]|\.\p{N}|[-–]\p{L})/giu

/** A window named by its unit first: "Weeks 2-4". */
export const unitWithNumber = new RegExp(
  String.raw`\b(?<unit>days?|weeks?|months?|years?|hours?)\s(?<first>${digits})(?:\s?(?:–|—|-|to|through)\s?(?<second>${digits}))?(?![\p{L}\p{N}%])`,
  'giu',
)

/** A frequency by itself: "twice weekly". */
export const bareFrequency = new RegExp(String.raw`\b(?:${often}|${every})(?!\p{L})`, 'giu')

/** A cell that is a figure and nothing else: "Above 2.5", "12 to 20", "17 onwards". */
export const figureCell = new RegExp(
  String.raw`^(?<qualifier>(?:${qualifier})\s|[~≈≥≤<>]\s?)?(?<first>${digits})(?:(?<joiner>${dash}|\sto\s)(?<second>${digits}))?(?<tail>\s(?:or\s(?:more|less|above|below|over|higher|lower)|and\s(?:above|over|up)|onwards?))?\.?$`,
  'iu',
)

/** A unit in a column label: "Serum level (ng/mL)", "Weeks", "Dose, mg". */
export const unitOfLabel = new RegExp(
  String.raw`(?:[(,]\s?(?<unit>(?:${unit})(?:\s?\/\s?(?:${denominator}))?)\)?$|^(?<whole>${time})$)`,
  'i',
)

/** Kinds of unit, asked in order. */
export const unitKinds: readonly [
  RegExp,
  'percentage' | 'duration' | 'multiple' | 'dose' | 'count' | 'other',
][] = [
  [new RegExp(`^(?:${percent})$`, 'i'), 'percentage'],
  [new RegExp(`^(?:${time})$`, 'i'), 'duration'],
  [new RegExp(`^(?:${multiple})$`, 'i'), 'multiple'],
  // What a person weighs, gains or lifts; nothing is given in these.
  [/^(?:kilograms?|kg|pounds?|lbs?)$/i, 'other'],
  [new RegExp(`^(?:${mass}|${amount})$`, 'i'), 'dose'],
  [new RegExp(`^(?:${people}|${magnitude}|cells|events|time zones|products|studies)$`, 'i'), 'count'],
]

/** Units that a spelled number counts: "two adults"; not "two trials" nor "two people". */
export const spelledCounts =
  /^(?:men|women|patients|participants|adults|children|volunteers|tablets?|capsules?|pills?|puffs?|sessions?|injections?|doses|time zones)$/i

/** The value of a part. */
export const valueOfPart: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halves: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
}

/** The value of a magnitude. */
export const valueOfMagnitude: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
