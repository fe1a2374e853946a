// View: the sentences of a paragraph, with their places in it. One pass, no look-back beyond a word.

/** A sentence and where it stands in its text, end exclusive. */
export interface Sentence {
  text: string
  start: number
  end: number
}

const abbreviations = new Set([
  'e.g',
  'i.e',
  'al',
  'vs',
  'dr',
  'prof',
  'fig',
  'no',
  'vol',
  'approx',
  'ca',
  'cf',
  'st',
  'mr',
  'mrs',
  'ms',
  'resp',
  'incl',
  'etc',
])

/**
 * Splits text into sentences.
 * @param text normalised text
 * @returns the sentences in order, without the space between them
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const end = /[.!?](?:\[\d[\d, –-]{0,12}\])?[)\]"'’”]*\s+(?=["'“‘([]?[\p{Lu}\d])/gu
  for (let match = end.exec(text); match; match = end.exec(text)) {
    if (match[0][0] === '.' && isAbbreviation(text, match.index)) continue
    const stop = match.index + match[0].trimEnd().length
    sentences.push({ text: text.slice(start, stop), start, end: stop })
    start = match.index + match[0].length
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start, end: text.length })
  return sentences
}

function isAbbreviation(text: string, stop: number): boolean {
  let from = stop
  while (from > 0 && stop - from < 12 && /[\p{L}.]/u.test(text[from - 1]!)) from--
  const word = text.slice(from, stop)
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)
}
