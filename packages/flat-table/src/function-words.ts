// Stage: words. The closed classes of English: the only words this package knows by name.

const lists = [
  // articles, determiners, quantifiers
  'a an the this that these those each every some any no all both either neither many much few several most more less such other another same own',
  // prepositions
  'of in on at by for from to into onto with within without about above across after against along among around as before behind below beneath beside between beyond despite down during except inside like near off out outside over past per since through throughout toward towards under until up upon via versus vs than',
  // conjunctions and subordinators
  'and or but nor so yet if when while where whereas because although though unless whether once',
  // pronouns and question words
  'i you he she it we they me him her us them my your his its our their who whom whose which what why how there here itself themselves one',
  // auxiliaries and modals
  'is are was were be been being am has have had having do does did can could may might must shall should will would cannot not',
  // adverbs of degree and linking
  'also only very too often usually typically e.g i.e etc',
]

/** Words of the closed classes of English, in lower case. */
export const functionWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')))

/** Words after which a phrase must go on: articles, prepositions, conjunctions, possessives. */
export const leaningWords: ReadonlySet<string> = new Set(
  (
    'a an the this these those each every of in on at by for from to into onto with within without about across after against among around as ' +
    'before between beyond despite during inside near outside over per through throughout toward towards under until upon via versus vs than and or but nor ' +
    'if when while where whereas because although though whether my your his its our their whose which is are was were be been has have had can could may might must ' +
    'shall should will would cannot not very e.g i.e'
  ).split(' '),
)
