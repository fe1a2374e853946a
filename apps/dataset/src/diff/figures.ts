// Stage: diff. The figures of a text: its numbers, units and rhythms. Two texts that differ in them differ in more
// than wording.

const figure =
  /\d+(?:[.,]\d+)*|(?<![\p{L}])(?:%|percent|[mkµμn]?g|mcg|[mdµμ]?[lL]|I?U|[mnpµμ]?mol|units?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|once|twice|thrice|daily|nightly|weekly|monthly|every|times|half|double|triple|no|not|never|avoid|without)(?![\p{L}])/gu

/**
 * List the figures of a text in order.
 *
 * @param text A text.
 * @returns Numbers, units, rhythms and negations, joined by spaces.
 */
export function figuresOf(text: string): string {
  return [...text.normalize('NFKC').matchAll(figure)].map(([match]) => match).join(' ')
}
