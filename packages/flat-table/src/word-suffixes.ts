// Stage: words. Part of speech by suffix: adjectives want a noun after them, nouns may close a label.

const adjectiveSuffix = /(?:al|ic|ive|ous|ary|ory|ible|able|ful|less|[^e]ed)$/
const nounSuffix = /(?:tion|sion|ment|ness|ity|sis|ism|ance|ence|ency|ship|ure|age|ogy|ist|tor|ter)s?$/
// Frequent nouns whose ending looks like an adjective's.
const nounsLikeAdjectives: ReadonlySet<string> = new Set(
  (
    'category history theory memory factory laboratory summary library boundary vocabulary salary goal animal material signal interval journal hospital ' +
    'chemical manual meal metal total proposal approval interval individual topic logic clinic music metric antibiotic characteristic objective drive ' +
    'alternative table variable glossary territory'
  ).split(' '),
)

/** Whether a word, in lower case, is an adjective or participle by its suffix. */
export const isAdjectival = (norm: string): boolean =>
  adjectiveSuffix.test(norm) && !nounsLikeAdjectives.has(norm)

/** Whether a word, in lower case, is a noun by its suffix. */
export const isNominal = (norm: string): boolean => nounSuffix.test(norm)
