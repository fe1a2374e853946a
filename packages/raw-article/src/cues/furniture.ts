// Cues for page furniture: what a site prints on every page around the article.

import type { Cue } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { breadcrumb, isMenuRow } from '../lines/furniture-forms.ts'
import { isFirstSection } from '../lines/known-names.ts'
import { strangeness } from './strangeness.ts'

const contacts = /^contacts?(?: us| details)?$/

/** An article of fewer different words takes few of its own words up again. */
const fewestWords = 150

export const furnitureCues: readonly Cue[] = [
  {
    id: 'furniture/prior',
    because: 'Most lines belong to the article.',
    score: () => -400,
  },
  {
    id: 'furniture/form',
    because: 'It is something that sites print on every page.',
    score: ({ hasFurnitureForm }) => (hasFurnitureForm ? 1700 : 0),
  },
  {
    id: 'furniture/contacts',
    because: 'Over a passage or a list, a word for contacts heads a section.',
    score: ({ name, index, blanksBefore }, { lines }) => {
      const next = lines[index + 1]
      const heads = next !== undefined && (next.words >= 12 || (next.bullet !== null && next.words >= 4))
      return contacts.test(name) && blanksBefore > 0 && heads ? -1500 : 0
    },
  },
  {
    id: 'furniture/breadcrumb',
    because: 'It is a path through a site.',
    score: ({ text, words }) => (words <= 20 && text.length < 200 && breadcrumb.test(text) ? 1500 : 0),
  },
  {
    id: 'furniture/menu',
    because: 'It is a row of links, with no row like it beside it.',
    score: (line, { lines, firstProse, lastProse }) => {
      const isRow = (other: DescribedLine | undefined, blanks: number) =>
        other != null && other.separator !== null && (blanks === 0 || other.cells === line.cells)
      if (line.words > 20 || !isMenuRow(line.text)) return 0
      if (isRow(lines[line.index - 1], line.blanksBefore) || isRow(lines[line.index + 1], line.blanksAfter))
        return 0
      const inMargin = line.index < firstProse || line.index > lastProse
      return line.cells > 2 ? 1700 : inMargin ? 1300 : 0
    },
  },
  {
    id: 'furniture/contents',
    because: 'It stands in a table of contents: it and a line beside it come again further down.',
    score: ({ index }, { contents }) => (contents[index] ? 1500 : 0),
  },
  {
    id: 'furniture/menu-lines',
    because:
      'It stands in a menu: short lines under each other, some of which are links that every site has.',
    score: ({ index }, { menus, known }) => (menus[index] && known[index] === null ? 1400 : 0),
  },
  {
    id: 'furniture/running',
    because: 'It comes again and again, as the head or foot of a page does, and stands over nothing.',
    score: ({ index }, { running }) => (running[index] ? 1500 : 0),
  },
  {
    id: 'furniture/tail',
    because: 'It stands after the last reference, where the page goes on without the article.',
    score: ({ index }, { tail }) => (index >= tail ? 1600 : 0),
  },
  {
    id: 'furniture/company',
    because: 'What a site prints on every page stands together, over the article or under it.',
    score: ({ index, words, closing }, { lines, firstProse, lastProse }) => {
      if (words > 10 || closing === 'stop' || (index > firstProse && index < lastProse)) return 0
      const beside = (at: number) => lines[at]?.hasFurnitureForm === true
      return (beside(index - 1) ? 250 : 0) + (beside(index + 1) ? 250 : 0)
    },
  },
  {
    id: 'furniture/margin',
    because:
      'Before the first and after the last passage of an article stand lines that are not about its subject.',
    score: (line, article) => {
      const { firstProse, lastProse, known } = article
      if (line.words > 10 || line.closing === 'stop' || known[line.index] !== null) return 0
      if (line.index > lastProse) return line.bullet === null ? 500 : 0
      if (line.index >= firstProse || line.words > 8) return 0
      const next = article.lines[line.index + 1]
      const isForeign =
        article.lineCount.size >= fewestWords && line.longWords.length > 0 && strangeness(line, article) === 1
      const leads = next === undefined || next.words > 14 || next.bullet !== null
      return isForeign && !leads && !isFirstSection(line.name) ? 1400 : 0
    },
  },
]
