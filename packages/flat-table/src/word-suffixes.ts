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

// Frequent words that open noun phrases and never close them, whatever they are about.
const openers: ReadonlySet<string> = new Set(
  (
    'usual main longest shortest highest lowest largest smallest greatest strongest safest earliest latest commonest key likely your typical probable ' +
    'possible principal approximate estimated recommended suggested proposed underlying preferred expected notable relevant required'
  ).split(' '),
)
// Frequent words that open more often than they close.
const modifiers: ReadonlySet<string> = new Set(
  (
    'first second third next last best worst most least more fewer common daily weekly monthly other average safe good bad early new old long short do does ' +
    'not no at up how'
  ).split(' '),
)
// Words that answer a question by themselves.
const verdicts: ReadonlySet<string> = new Set(
  'yes no none never always rarely often sometimes usually unknown'.split(' '),
)
const prepositions: ReadonlySet<string> = new Set(
  'of in on at by for to as up off out with from after before into over under within without during between until since per through against about around than'.split(
    ' ',
  ),
)

// What things do, in the third person; forms that are plurals of frequent nouns are left out.
const verbs: ReadonlySet<string> = new Set(
  (
    'absorbs accelerates activates acts adds affects aids allows alters amplifies applies assesses attaches attenuates augments avoids becomes begins binds ' +
    'boosts breaks brings builds calms carries checks cleans clears closes combines comes compares confirms connects contains contributes converts cools ' +
    'corrects counteracts counters covers creates cuts damages dampens decelerates decreases deepens defines delays delivers depends destroys detects ' +
    'determines develops dilates directs disrupts divides downregulates eases elevates eliminates enables encourages enhances ensures establishes excludes ' +
    'expands explains facilitates fights fills finds follows gives goes grows happens has helps hides holds identifies impairs improves includes indicates ' +
    'induces inhibits initiates interacts interferes is keeps kills lacks lasts leads lessens lets lifts loosens loses lowers maintains makes maximises ' +
    'maximizes mediates mimics minimises minimizes mobilises mobilizes modulates moves normalises normalizes nourishes numbs occurs offers opens optimises ' +
    'optimizes pays predicts preserves prevents produces prolongs promotes protects provides pulls quiets raises reaches receives reduces refers regenerates ' +
    'regulates relaxes relieves removes repairs replaces represents requires restores restricts reveals reverses runs sedates sends separates shifts ' +
    'shortens shrinks slows smooths softens soothes speeds stabilises stabilizes starts stays stimulates stops strengthens stretches supports suppresses ' +
    'sustains swells takes teaches tells tends thickens thins tightens transports treats turns upregulates varies visualises visualizes warms weakens widens ' +
    'worsens'
  ).split(' '),
)
const smallWords: ReadonlySet<string> = new Set('of and or the a an'.split(' '))

/** Whether a word, in lower case, opens phrases and closes none. */
export const isOpener = (norm: string): boolean => openers.has(norm) || smallWords.has(norm)

/** Whether a word, in lower case, opens phrases and seldom closes them: superlatives, ordinals and their like. */
export const isModifier = (norm: string): boolean => modifiers.has(norm) || openers.has(norm)

/** Whether a word, in lower case, can be the whole answer that a cell gives. */
export const isVerdict = (norm: string): boolean => verdicts.has(norm)

/** Whether a word, in lower case, is a preposition or the particle of a verb. */
export const isPreposition = (norm: string): boolean => prepositions.has(norm)

/** Whether a word, in lower case, is a noun by its suffix. */
export const isNominal = (norm: string): boolean => nounSuffix.test(norm)

/** Whether a word, in lower case, says what something does: a verb in the third person, and seldom a noun. */
export const isVerb = (norm: string): boolean => verbs.has(norm)
