/** Stage: training. Chapters of edited books and papers of proceedings. */

import type { Dice } from './dice.ts'
import type { Line, Style } from './line.ts'
import { authorBlock, editorsGivenFirst, nameList, people } from './names.ts'
import { articleTitle, bookTitle, closed, dated, edition, imprint, ordinal, pages, year } from './parts.ts'
import * as words from './vocabulary.ts'

export function chapter(line: Line, dice: Dice, style: Style): void {
  const title = articleTitle(dice, style)
  const proceedings = dice.chance(0.15)
  const container = proceedings
    ? `Proceedings of the ${ordinal(4 + dice.below(30))} ${dice.pick(['International Conference', 'Annual Meeting', 'Symposium', 'Workshop'])} on ${dice.pick(words.FIELDS)}`
    : bookTitle(dice)
  const house = dice.pick(words.PUBLISHERS)
  const when = year(dice)
  const pp = pages(dice)
  const ed = dice.chance(0.4) ? edition(dice) : ''
  const of = people(dice)
  if (!authorBlock(line, dice, style)) line.add('Anon.', 'author')
  if (style === 'mla') {
    line
      .add(' “')
      .add(title, 'title')
      .add(/[?!]$/.test(title) ? '”' : '.”')
      .add(dice.chance(0.2) ? ' In ' : ' ')
      .add(container, 'container')
    const editors = () => line.add(`edited by ${editorsGivenFirst(dice, of)}`, 'editor')
    if (ed && dice.chance(0.5)) {
      line
        .add(', ')
        .add(ed, 'edition')
        .add(dice.pick([' ', ', '])) && editors()
    } else {
      line.add(', ') && editors()
      if (ed) line.add(', ').add(ed, 'edition')
    }
    line.add(dice.pick([', ', ', ', line.raw.endsWith('.') ? ' ' : '. ']))
    imprint(line, dice, dice.chance(0.1), house)
    line.add(', ').add(when, 'year')
    if (dice.chance(0.9)) line.add(', ').add(`pp. ${pp}`, 'pages')
    line.add('.')
  } else if (style === 'chicago') {
    line
      .add(' “')
      .add(title, 'title')
      .add(/[?!]$/.test(title) ? '”' : '.”')
      .add(' In ')
      .add(container, 'container')
      .add(', ')
      .add(`${dice.pick(['edited by', 'ed.', 'edited by', 'eds.'])} ${editorsGivenFirst(dice, of)}`, 'editor')
    if (dice.chance(0.8)) line.add(', ').add(pp, 'pages')
    line.add('. ')
    imprint(line, dice, true, house)
    line.add(', ').add(when, 'year').add('.')
  } else if (style === 'vancouver') {
    line
      .add(' ')
      .add(closed(title), 'title')
      .add(' In: ')
      .add(
        `${nameList(dice, style, of).replace(/\.$/, '')}, ${dice.pick(['editors', 'eds', 'editor'])}.`,
        'editor',
      )
      .add(' ')
      .add(container, 'container')
      .add('. ')
    if (ed) line.add(ed, 'edition').add(ed.endsWith('.') ? ' ' : '. ')
    imprint(line, dice, dice.chance(0.7), house)
    line
      .add('; ')
      .add(when, 'year')
      .add(dice.pick(['. p. ', '. pp. ', ':']))
      .add(pp, 'pages')
      .add('.')
  } else {
    dated(line, dice, style)
    const quote = style === 'harvard' && dice.chance(0.5)
    line
      .add(' ')
      .add(quote ? '‘' : '')
      .add(quote ? title : closed(title), 'title')
      .add(quote ? '’, in ' : dice.pick([' In ', ' In: ']))
    if (dice.chance(0.85))
      line
        .add(
          `${dice.chance(0.7) ? editorsGivenFirst(dice, of) : nameList(dice, style, of).replace(/\.$/, '')} (${of.length > 1 ? dice.pick(['Eds.', 'eds', 'eds.']) : dice.pick(['Ed.', 'ed.'])})`,
          'editor',
        )
        .add(dice.pick([', ', ' ', ', ']))
    line.add(container, 'container')
    const inside = dice.chance(0.7)
    if (inside) {
      line.add(' (')
      if (ed) line.add(ed, 'edition').add(', ')
      line.add(`pp. ${pp}`, 'pages').add(')')
    }
    line.add('. ')
    imprint(line, dice, style !== 'apa' || dice.chance(0.3), house)
    if (!inside) line.add(', ').add(`pp. ${pp}`, 'pages')
    line.add('.')
  }
}
