// Cues for headings: short, not a sentence, set apart, with something to head.
import { isColonHeading, isUnfinished } from '../article/colon-headings.ts'
import type { DescribedArticle } from '../article/describe-article.ts'
import type { Cue } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { isAllUnderNumber, isNumberedHeading } from './heading-numbers.ts'
import { strangeness } from './strangeness.ts'

const shortestSentence = 4

function isBody(line: DescribedLine): boolean {
  return line.words >= 15 || line.bullet !== null || line.separator !== null
}

/** Whether the line after `line` is one that a heading may stand over. */
function leadsSomething(line: DescribedLine, { lines }: DescribedArticle): boolean {
  const next = lines[line.index + 1]
  if (next && next.closing === 'stop' && next.words >= shortestSentence) return true
  for (let at = line.index + 1; at < lines.length && at <= line.index + 3; at++)
    if (isBody(lines[at]!)) return true
  return false
}

/** Whether no blank line parts it from a table, as blank lines part all else: so captions stand. */
const isGluedToTable = (
  { index, blanksAfter }: DescribedLine,
  { lines, blankSeparated }: DescribedArticle,
): boolean => blankSeparated && blanksAfter === 0 && (lines[index + 1]?.separator ?? null) !== null

const asks = /^(?:Q(?:uestion)?\s?\d{0,2}\s?[:.]\s)?(?:What|When|Where|Why|Who|Which|How|If)\b/

const opensWithVerb = /^(?:Am|Are|Can|Could|Did|Do|Does|Has|Have|Is|May|Must|Should|Was|Were|Will|Would)\b/

export const headingCues: readonly Cue[] = [
  {
    id: 'heading/known-name',
    because: 'Tiers and end matter have names of their own.',
    score: (line, article) => (article.known[line.index] !== null ? 900 : 0),
  },
  {
    id: 'heading/mark',
    because: 'Some plain texts keep the mark of a heading.',
    score: ({ headingMark, words }) => (headingMark > 0 && words <= 25 ? 1500 : 0),
  },
  {
    id: 'heading/underline',
    because: 'A rule of its length is drawn straight under it.',
    score: ({ underline, words, separator }) =>
      underline !== null && words <= 20 && separator === null ? 1200 : 0,
  },
  {
    id: 'heading/title',
    because: 'What stands around it shows that it is the title of the article.',
    score: ({ index }, { title }) => (index === title ? 1500 : 0),
  },
  {
    id: 'heading/length',
    because: 'A heading is a phrase, not a passage.',
    score: ({ words }) => (words <= 12 ? 200 : words <= 16 ? 0 : words <= 22 ? -400 : -1200),
  },
  {
    id: 'heading/closing',
    because:
      'A heading closes without a mark, with a question mark or, by custom of the article, with a colon.',
    score: (line, { colonHeadings }) => {
      const { closing, innerStop } = line
      const colon =
        colonHeadings && isColonHeading(line)
          ? 250
          : isUnfinished(line) && !asks.test(line.text)
            ? -400
            : -200
      const own = closing === 'none' || closing === 'question' ? 150 : closing === 'colon' ? colon : -700
      // A question may open with what it is about: "I had a fall. Can I still train?"
      return own - (innerStop ? (closing === 'question' ? 200 : 500) : 0)
    },
  },
  {
    id: 'heading/capitals',
    because: 'Headings are often set in title case; running prose never is.',
    score: ({ capitalised, words, closing }, { titleCase }) =>
      capitalised >= 0.6
        ? 200
        : words >= 4 && capitalised < 0.35 && closing !== 'question'
          ? titleCase
            ? -300
            : -80
          : 0,
  },
  {
    id: 'heading/opens-upper',
    because: 'A heading opens with a capital or a number.',
    score: ({ opensUpper }) => (opensUpper ? 0 : -500),
  },
  {
    id: 'heading/space-before',
    because: 'A heading is set apart from what stands before it.',
    score: ({ blanksBefore, index }, { usualGap, blankSeparated }) =>
      index === 0 || blanksBefore > usualGap
        ? 250
        : blankSeparated && blanksBefore === 0
          ? -450
          : blankSeparated
            ? 0
            : -250,
  },
  {
    id: 'heading/leads',
    because: 'A heading stands over something.',
    score: (line, article) =>
      line.index + 1 >= article.lines.length
        ? -900
        : leadsSomething(line, article) && !isGluedToTable(line, article)
          ? 150
          : -150,
  },
  {
    id: 'heading/asks',
    because: 'Headings ask what, when and how, also without a question mark.',
    score: ({ text, words, closing }) =>
      words <= 12 &&
      closing !== 'stop' &&
      (asks.test(text) || (closing === 'question' && opensWithVerb.test(text)))
        ? 200
        : 0,
  },
  {
    id: 'heading/about',
    because: 'A heading names what the article speaks of.',
    score: (line, article) =>
      line.words >= 4 && article.known[line.index] === null
        ? Math.round((0.5 - strangeness(line, article)) * 250)
        : 0,
  },
  {
    id: 'heading/bullet',
    because: 'A bullet opens a list item; a lone number may open a heading.',
    score: (line, article) =>
      line.bullet === null
        ? 0
        : isNumberedHeading(line, article)
          ? article.numberedHeadings
            ? 700
            : 300
          : -700,
  },
  {
    id: 'heading/contents',
    because: 'An entry of a table of contents only names a heading.',
    score: ({ index }, { contents }) => (contents[index] ? -900 : 0),
  },
  {
    id: 'heading/under-number',
    because: 'What stands alone between two numbered headings is all that the first heads.',
    score: (line, article) => (isAllUnderNumber(line, article) ? -900 : 0),
  },
  {
    id: 'heading/separator',
    because: 'Pipes and tabs part the cells of a table.',
    score: ({ separator }) => (separator === null ? 0 : -1200),
  },
  {
    id: 'heading/end-matter',
    because: 'Within end matter most short lines belong to its entries.',
    score: (line, article, zone) =>
      zone === 'body' || article.known[line.index] !== null ? 0 : zone === 'glossary' ? -350 : -150,
  },
]
