// Cues for ordinary prose.

import { isColonHeading } from '../article/colon-headings.ts'
import type { Cue } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { pullQuoteMark } from '../lines/pull-quote-mark.ts'

/** What somebody says in a transcript: "[00:01:30] MARA: …", "12:05 Dr Lee: …". */
const speakerTurn = /^[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}\s?:\s/

const turn = /^(?:Q|A|Question|Answer)\s?\d{0,2}\s?[:.]\s/
const longestQuestion = 16

/** Whether a line only asks: it stands over its answer as a heading does. A letter tells more than it asks. */
const isShortQuestion = ({ closing, innerStop, words }: DescribedLine): boolean =>
  closing === 'question' && !innerStop && words <= longestQuestion

export const paragraphCues: readonly Cue[] = [
  {
    id: 'paragraph/closing',
    because: 'Prose closes with a full stop; an introduction to a list closes with a colon.',
    score: (line, { stopsUsual, colonHeadings }) => {
      const { closing, words } = line
      if (closing === 'stop' || closing === 'question') return 200
      if (closing === 'colon') return colonHeadings && isColonHeading(line) ? 0 : 250
      return stopsUsual ? (words >= 20 ? -300 : -150) : 0
    },
  },
  {
    id: 'paragraph/turn',
    because: 'A question, an answer or the name of a speaker opens it.',
    score: (line, { lines }) => {
      const { text, words, index } = line
      if (speakerTurn.test(text)) return 900
      const isAnswer = /^A/.test(text) && /^Q/.test(lines[index - 1]?.text ?? '')
      if ((words < 5 && !isAnswer) || isShortQuestion(line) || !turn.test(text)) return 0
      // "A. Diagnosis" counts a section, where nobody has asked.
      return !text.startsWith('A.') || isAnswer ? 900 : 0
    },
  },
  {
    id: 'paragraph/mark',
    because: 'Sites set marks before their highlights, which are told from paragraphs later.',
    score: ({ text }) => (pullQuoteMark(text) > 0 ? 900 : 0),
  },
  {
    id: 'paragraph/length',
    because: 'Prose runs on.',
    score: ({ words }) => (words >= 15 ? 150 : words >= 8 ? 0 : -150),
  },
  {
    id: 'paragraph/sentences',
    because: 'Several sentences on one line are prose.',
    score: ({ innerStop, closing }) => (innerStop && closing !== 'none' ? 150 : 0),
  },
  {
    id: 'paragraph/bullet',
    because: 'A bullet opens a list item.',
    score: ({ bullet }) => (bullet === null ? 0 : -500),
  },
  {
    id: 'paragraph/separator',
    because: 'Pipes and tabs part the cells of a table.',
    score: ({ cells, separator }) =>
      separator === null ? 0 : separator === 'pipe' && cells >= 2 ? -400 : -100,
  },
  {
    id: 'paragraph/opens-upper',
    because: 'Prose opens with a capital.',
    score: ({ opensUpper }) => (opensUpper ? 0 : -100),
  },
  {
    id: 'paragraph/end-matter',
    because: 'Glossaries and reference lists hold entries, not prose.',
    score: (_line, _article, zone) => (zone === 'body' ? 0 : -250),
  },
]
