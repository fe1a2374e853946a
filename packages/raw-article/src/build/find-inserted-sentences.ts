// Finds definitions that leaked from pop-ups into the middle of a sentence: what stands before them goes on after their full
// stop in lower case: "with hypertensionA condition in which the pressure stays high. often feel nothing".

/** A full stop after which a sentence goes on. */
const goesOn = /(?<=[\p{L}\p{N})\]%])\.(?:["”’]?(?=[,;)])|["”’)]? (?=\p{Ll}{2}|a ))/gu
/** A full stop that ends no sentence. */
const abbreviated =
  /(?:^|[\s(.])(?:e\.g|i\.e|al|approx|av|avg|ca|cf|cm|co|corp|dept|dr|ed|eds|eg|ie|esp|est|etc|fig|figs|incl|inc|jr|kg|ltd|max|mg|min|ml|mm|mr|mrs|ms|no|nos|orig|pp?|prof|resp|sp|spp|sr|ssp|st|subsp|tab|var|viz|vol|vs|\p{L})$/iu
/** A capital that is glued to a word in lower case or to a sign; after a capital only an article, because "HPA axis" is a name. */
const glued =
  /(?<=\p{L}\p{Ll}{3}|[\p{L})]\p{N}{1,3}|\))\p{Lu}(?=[\p{Ll} ])|(?<=[\p{L}\p{N})])(?:An|The|Any|One) (?=\p{Ll})/gu
/** The article that opens a definition, within a sentence. */
const article = /(?<=[\p{Ll}\p{N})] )(?:A|An|The|Any|One) (?=\p{Ll})/gu
/** How far back a definition may begin, in characters. */
const longestDefinition = 320
const fewestWords = 3

/** Where a sentence was put in, as offsets into the prose. */
export interface InsertedSentence {
  start: number
  /** Past its full stop. */
  past: number
}

/**
 * Find sentences that were put into others.
 *
 * @param prose A stretch of prose.
 * @returns Those that begin with a capital that is glued to a word, or with the article of a definition, and after whose full
 *   stop the sentence goes on; in order.
 */
export function findInsertedSentences(prose: string): InsertedSentence[] {
  const found: InsertedSentence[] = []
  let from = 0
  for (const { index } of prose.matchAll(goesOn)) {
    if (abbreviated.test(prose.slice(Math.max(from, index - 8), index))) continue
    const window = Math.max(from, index - longestDefinition)
    const before = prose.slice(window, index)
    const start = openingOf(before)
    const past = index + 1
    from = past
    if (start === null || before.slice(start).split(' ').length < fewestWords) continue
    found.push({ start: window + start, past })
  }
  return found
}

/** The last glued capital, at most one full sentence back; else the article that opens a definition in this sentence. */
function openingOf(before: string): number | null {
  const stops = [...before.matchAll(/[.!?]["”’)]? (?=\p{Lu})/gu)].map(({ index }) => index)
  const at = [...before.matchAll(glued)].at(-1)?.index
  if (at !== undefined && at > (stops.at(-2) ?? -1)) return at
  const opens = [...before.matchAll(article)].at(-1)?.index
  return opens !== undefined && opens > (stops.at(-1) ?? -1) ? opens : null
}
