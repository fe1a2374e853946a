/** Stage: recognise. What entries of a reference list begin with and what they hold. */

const PARTICLES = `(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Ll]a|[Ll]e|[Ee]l) ){0,2}`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’‐-]{0,30}`

/** Marks without which a pattern cannot be found; told in one look at a line, which most patterns then are spared. */
export const Mark = { digit: 1, year: 2, bracket: 4, dash: 8, quote: 16, dated: 32 } as const

/** What entries begin with, by weight and needed marks: names, a quotation, an organisation and a date. */
export const STARTS: [number, number, RegExp][] = [
  // Boron, Walter F. · Cook, J. L., & … · Hayes, Landon D., et al.
  [
    2,
    0,
    new RegExp(
      String.raw`^${PARTICLES}${NAME}(?: ${NAME}){0,2}(?: (?:Jr|Sr|II|III)\.?)?, ?(?:\p{Lu}\.|${NAME}(?:[.,;]| \p{Lu}\.| and | & | \(| \d{4}| ${NAME}[.,;]))`,
      'u',
    ),
  ],
  // Jonklaas J, Bianco AC · Shannon CE.
  [
    2,
    0,
    new RegExp(String.raw`^${PARTICLES}${NAME}(?: ${NAME})? \p{Lu}{1,3}(?:[,.;:]| and | et | & | \()`, 'u'),
  ],
  // K. D. Lee, S. I. Na
  [1.5, 0, new RegExp(String.raw`^(?:\p{Lu}\. ?){1,3}${NAME}(?:[,.;]| and | & )`, 'u')],
  [2, Mark.quote, /^["“„][^"“”]{8,300}[.?!,]?["”],? (?:In )?\p{Lu}/u],
  // Alpha Rejuvenation. (n.d.) · World Health Organization (2021)
  [2, Mark.bracket, /^\p{Lu}[^.()]{2,80}\.? \((?:n\. ?d\.|(?:19|20)\d\d)/u],
  // Hive Fertility. “Does …” · Dr.Oracle AI. “…”
  [2, Mark.quote, /^\p{Lu}[^“”"]{1,120}\. ["“]/u],
  // World Health Organization. Title …, 2021.
  [1, Mark.dated, /^\p{Lu}[^.“”"]{5,70}\. \p{Lu}[^“”"]{10,300}[;,] (?:19|20)\d\d\.?$/u],
]

/** What entries hold, by weight and needed marks. */
export const EVIDENCE: [number, number, RegExp][] = [
  [1, Mark.bracket, /\((?:n\. ?d\.|(?:1[5-9]|20)\d\d[a-h]?(?:, [^()]{3,20})?)\)/],
  [1, Mark.year, /[,;:.] ?(?:\w{1,9}\.? ){0,2}(?:1[5-9]|20)\d\d(?:[.,;:]|$)/],
  [1, Mark.dated, /[;,:] ?(?:\w{1,9}\.? ){0,2}(?:1[5-9]|20)\d\d\.?$/],
  [1.5, Mark.year, /\b(?:1[5-9]|20)\d\d ?; ?\d/],
  [1.5, Mark.digit, /\bvol\. ?\d|\bno\. ?\d|\bpp?\. ?[a-z]?\d/i],
  [1.5, Mark.digit | Mark.bracket, /\b\d{1,4} ?\([^()]{1,12}\)[,:] ?[a-z]?\d/i],
  [1, Mark.digit | Mark.dash, /[:,] ?[a-z]?\d{1,6} ?[-–—∞] ?[a-z]?\d{1,6}\b/i],
  [1.2, 0, /\b\d{1,2}(?:st|nd|rd|th) ed\b|\b(?:eds|edn|edited by)\b|\((?:ed|eds)\.?\)/i],
  [2, 0, /\b10\.\d{4,9}\/\S|\bdoi\b/i],
  [1, 0, /\bet al\b/],
  [1, 0, /https?:\/\/|\bwww\./],
  [
    0.7,
    0,
    /\b(?:Press|Publish\w{0,9}|Journal|Elsevier|Springer|Wiley|University|Reviews?|Proceedings|Retrieved|PMID|Verlag)\b/,
  ],
]

/** Words between which prose lives, and titles rarely. */
export const VERBS =
  / (?:is|are|was|were|has|have|can|may|will|should|showed|found|reported|suggests?|that|which|this|these|your|you|it) /g
