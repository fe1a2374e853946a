// The grammar of quantities: numbers, ranges, units, frequencies. General science and medicine, no subject.

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`
const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety'
const qualifier =
  'every|approximately|about|around|nearly|almost|roughly|over|under|more than|less than|fewer than|at least|at most|up to|as much as|as little as|between|an average of|a mean of'
const magnitude = 'thousand|million|billion|trillion'
const time =
  'milliseconds?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|hrs?|mins?|secs?|wks?|yrs?'
const mass = 'kilograms?|milligrams?|micrograms?|grams?|kg|mg|mcg|µg|μg|ug|ng|pg|g|pounds?|lbs?|ounces?|oz'
const amount =
  'international units?|units?|IU|mIU|µIU|U|mEq|mmol|µmol|μmol|umol|nmol|pmol|mol|millilit(?:er|re)s?|lit(?:er|re)s?|mL|ml|dL|dl|µL|μL|L|kcal|calories|kJ|Hz|kHz|MHz|Gy|mSv|puffs?|tablets?|capsules?|drops?|servings?|cups?|tablespoons?|teaspoons?|glasses|doses?|injections?|sprays?|cycles?|steps?|repetitions?|reps|sets'
const measure =
  'mmHg|mm Hg|bpm|beats|breaths|cm|mm|µm|μm|nm|km|met(?:er|re)s?|inches|feet|miles|°C|°F|℃|degrees(?: Celsius| Fahrenheit)?|kDa|Da|amino acids?|residues|base pairs|points|standard deviations|SD'
const people =
  'men|women|people|patients|participants|adults|children|subjects|individuals|volunteers|persons|cases|users|athletes|couples|trials|births|deaths'
const percent = '%|percent|per cent|percentage points?'
const multiple = 'times|fold|-fold|×|x'
const unit = `${percent}|${magnitude}|${time}|${mass}|${amount}|${measure}|${people}|${multiple}`
const denominator = `${time}|${mass}|${amount}|m2|m²|kg|day|week|dose|${people}|person|patient|year|night|hour`
const rate = String.raw`(?:\s?(?:\/|per\s)\s?(?:${denominator}))`
const often = String.raw`(?:once|twice|thrice|three times|four times|five times|two times|\d+ times)(?:[ -]to[ -](?:twice|three times|four times|\d+ times))?[\s-](?:daily|weekly|monthly|yearly|nightly|annually|(?:a|per|each|every)[\s-](?:day|week|month|year|night))`
const every = String.raw`every(?:[\s-](?:other|second|third|few|(?:${number}|${numberWord})(?:\s?(?:–|-|to)\s?(?:${number}|${numberWord}))?))?[\s-](?:hours?|days?|nights?|weeks?|months?|years?|mornings?|evenings?)`
const frequency = `(?:${often}|${every}|daily|weekly|monthly|nightly|(?:a|per|each) (?:day|week|month|night))`

/** A number with its unit: "approximately 74 days", "20 million/mL", "25mg every other day". */
export const numberWithUnit = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/][-–]?|[\p{L}\p{N}])(?<qualifier>(?:${qualifier})\s|[~≈≥≤<>]\s?)?(?<first>${number}|(?:${numberWord})(?=[\s-]))(?:(?:\s?(?:%|mg|mcg|µg|g|kg|mL))?(?<joiner>\s?[–—-]\s?|\s(?:to|and|or)\s)(?<second>${number}|(?:${numberWord})(?=[\s-])))?(?<scale>\s?(?:${magnitude}))?(?:[\s-]?(?<unit>${unit})(?![\p{L}])|(?<bare>(?=\s?\/\s?(?:mL|ml|dL|L|µL)\b)))(?<rate>${rate}*)(?![\p{L}\p{N}])(?:(?:,?\s)(?<frequency>${frequency})(?!\p{L}))?`,
  'giu',
)

/** A window named by its unit first: "Weeks 2-4". */
export const unitWithNumber = new RegExp(
  String.raw`\b(?<unit>days?|weeks?|months?|years?|hours?)\s(?<first>${number})(?:\s?(?:–|—|-|to|through)\s?(?<second>${number}))?(?![\p{L}\p{N}%])`,
  'giu',
)

/** A frequency by itself: "twice weekly". */
export const bareFrequency = new RegExp(String.raw`\b(?:${often}|${every})(?!\p{L})`, 'giu')

/** Kinds of unit, asked in order. */
export const unitKinds: readonly [
  RegExp,
  'percentage' | 'duration' | 'multiple' | 'dose' | 'count' | 'other',
][] = [
  [new RegExp(`^(?:${percent})$`, 'i'), 'percentage'],
  [new RegExp(`^(?:${time})$`, 'i'), 'duration'],
  [new RegExp(`^(?:${multiple})$`, 'i'), 'multiple'],
  [new RegExp(`^(?:${mass}|${amount})$`, 'i'), 'dose'],
  [new RegExp(`^(?:${people}|${magnitude})$`, 'i'), 'count'],
]

/** The value of a number word. */
export const valueOfWord: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
}

/** The value of a magnitude. */
export const valueOfMagnitude: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
