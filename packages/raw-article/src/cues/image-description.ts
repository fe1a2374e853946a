// Cues for alternative texts of pictures: captions that nobody was meant to read as prose.
import type { DescribedArticle } from '../describe-article.ts'
import type { DescribedLine } from '../describe-line.ts'
import type { Cue } from '../line-kinds.ts'

// What alternative texts say of pictures in general, whatever the picture shows.
const depiction =
  /\b(?:symboli[sz](?:e|es|ing)|represent(?:s|ing)?|depict(?:s|ed|ing)?|illustrat(?:e|es|ed|ing)|portray(?:s|ed|ing)?|visuali[sz](?:es|ing)|visually|signif(?:y|ies|ying)|evok(?:e|es|ing)|embod(?:y|ies|ying)|reflect(?:s|ing)|close-up|macro|imag(?:e|ery)|photo(?:graph)?|picture|portrait|metaphor|backdrop|background|foreground|diagram|rendering)\b/gi

const longWord = /\p{L}{5,}/gu

/** Share of the longer words that stand in no other line of the article. */
function strangeness(line: DescribedLine, { lineCount }: DescribedArticle): number {
  const words = line.text.toLowerCase().match(longWord) ?? []
  if (words.length === 0) return 0
  let strange = 0
  for (const word of words) if (lineCount.get(word) === 1) strange++
  return strange / words.length
}

function isApart(line: DescribedLine | undefined): boolean {
  return line !== undefined && line.words <= 14 && line.closing !== 'stop'
}

export const imageDescriptionCues: readonly Cue[] = [
  {
    id: 'image-description/prior',
    because: 'Most lines are not alternative texts.',
    score: () => -250,
  },
  {
    id: 'image-description/open-end',
    because: 'Alternative texts are whole sentences whose last full stop is left out.',
    score: ({ closing, words, innerStop }, { stopsUsual }) =>
      closing === 'none'
        ? stopsUsual
          ? (words >= 9 ? 300 : words >= 6 ? 50 : 0) + (innerStop ? 250 : 0)
          : 50
        : closing === 'stop'
          ? -250
          : -600,
  },
  {
    id: 'image-description/length',
    because: 'An alternative text is a sentence or two.',
    score: ({ words }) => (words < 5 ? -800 : words < 8 ? -100 : words <= 80 ? 100 : -300),
  },
  {
    id: 'image-description/depiction',
    because: 'It says that something shows or stands for something.',
    score: ({ text }) => Math.min(2, text.match(depiction)?.length ?? 0) * 130,
  },
  {
    id: 'image-description/strangeness',
    because: 'It speaks of things that the article itself never mentions.',
    score: (line, article) => Math.round((strangeness(line, article) - 0.3) * 300),
  },
  {
    id: 'image-description/glued',
    because:
      'It clings to the end of a list, table or entry where blocks are otherwise parted by blank lines.',
    score: ({ blanksBefore, index, blanksAfter }, { blankSeparated }) =>
      blankSeparated && index > 0 && blanksBefore === 0 && blanksAfter > 0 ? 200 : 0,
  },
  {
    id: 'image-description/before-heading',
    because: 'Pictures stand over headings and entries.',
    score: (line, { lines }) => (isApart(lines[line.index + 1]) && !isApart(line) ? 80 : 0),
  },
  {
    id: 'image-description/capitals',
    because: 'A line in title case is a heading or a header.',
    score: ({ capitalised, innerStop, words }) =>
      capitalised >= 0.75 && !innerStop && words < 25 ? -300 : 0,
  },
  {
    id: 'image-description/bullet',
    because: 'A bullet opens a list item.',
    score: ({ bullet, separator }) => (bullet === null ? 0 : -700) + (separator === 'pipe' ? -900 : 0),
  },
  {
    id: 'image-description/first-person',
    because: 'Alternative texts do not address the reader.',
    score: ({ text }) => (/\b(?:you|your|we|our)\b/i.test(text) ? -200 : 0),
  },
]
