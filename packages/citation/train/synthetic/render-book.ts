/** Stage: training. Books, reports and theses. */

import type { Dice } from './dice.ts'
import type { Line, Style } from './line.ts'
import { authorBlock, editorsGivenFirst, nameList, people } from './names.ts'
import { articleTitle, bookTitle, closed, colon, dated, edition, imprint, year } from './parts.ts'
import * as words from './vocabulary.ts'

// Someone who edited or translated the book, named after its title.
export function contributor(line: Line, dice: Dice): void {
  const name = editorsGivenFirst(dice, people(dice).slice(0, 2))
  const stop = name.endsWith('.') ? ' ' : '. '
  if (dice.chance(0.5))
    line.add(`${dice.pick(['Ed.', 'Eds.', 'Edited by', 'ed.'])} ${name}`, 'editor').add(stop)
  else line.add(`${dice.pick(['Trans.', 'Translated by', 'trans.'])} ${name}`).add(stop)
}

export function book(line: Line, dice: Dice, style: Style): void {
  const title = bookTitle(dice)
  const house = dice.pick(words.PUBLISHERS)
  const when = year(dice)
  const ed = dice.chance(0.6) ? edition(dice) : ''
  const edited = dice.chance(0.15)
  if (edited) {
    const of = people(dice)
    const list = nameList(dice, style, of)
      .replace(/\.$/, '')
      .replace(/,? et al$/, '')
    const mark = of.length > 1 ? 'eds' : 'ed'
    line.add(
      style === 'apa'
        ? `${list} (${mark === 'ed' ? 'Ed' : 'Eds'}.).`
        : `${list}, ${mark === 'ed' ? 'editor' : dice.pick(['editors', 'eds'])}.`,
      'editor',
    )
  } else if (!authorBlock(line, dice, style, 0.08)) line.add('Anon.', 'author')
  if (style === 'mla' || style === 'chicago') {
    line
      .add(' ')
      .add(title, 'title')
      .add(dice.pick(['. ', '. ', ed ? ', ' : '. ']))
    if (dice.chance(0.15)) contributor(line, dice)
    if (ed) line.add(ed, 'edition').add(ed.endsWith('.') ? dice.pick([' ', ', ']) : dice.pick(['. ', ', ']))
    if (dice.chance(0.06)) line.add(`Vol. ${1 + dice.below(5)}`, 'volume').add('. ')
    imprint(line, dice, style === 'chicago' || dice.chance(0.15), house)
    line.add(', ').add(when, 'year').add('.')
  } else if (style === 'apa' || style === 'harvard' || style === 'author-date') {
    dated(line, dice, style)
    line.add(' ').add(title, 'title')
    if (ed)
      style === 'apa'
        ? line.add(' (').add(ed, 'edition').add(').')
        : line
            .add(dice.pick(['. ', ', ']))
            .add(ed, 'edition')
            .add(ed.endsWith('.') ? '' : '.')
    else line.add('.')
    line.add(' ')
    imprint(line, dice, style !== 'apa' || dice.chance(0.3), house)
    line.add('.')
  } else {
    line.add(' ').add(title, 'title').add('. ')
    if (ed) line.add(ed, 'edition').add(ed.endsWith('.') ? ' ' : '. ')
    imprint(line, dice, dice.chance(0.7), house)
    line.add('; ').add(when, 'year').add('.')
  }
  if (dice.chance(0.05)) line.add(` https://example.org/books/${dice.below(9999)}`, 'url')
}

export function report(line: Line, dice: Dice, style: Style): void {
  const organisation = dice.pick(words.ORGANISATIONS)
  const title = dice.pick([
    `Guideline on ${dice.pick(words.TOPICS)}`,
    `${dice.pick(words.TOPICS)}${colon(dice)}diagnosis and management`,
    `Global Report on ${dice.pick(words.TOPICS)}`,
    `Recommendations for ${dice.pick(words.TOPICS)} ${dice.pick(words.POPULATIONS)}`,
    `National ${dice.pick(words.FIELDS)} Survey ${year(dice)}`,
  ])
  const number = dice.pick([
    '',
    '',
    ` (Report No. ${dice.below(90)})`,
    ` [NG${dice.below(200)}]`,
    ` (NICE Guideline NG${dice.below(200)})`,
    `, Technical Report ${dice.below(900)}`,
  ])
  line.add(closed(organisation), 'author')
  const early = style !== 'mla' && style !== 'chicago' && style !== 'vancouver'
  if (early) dated(line, dice, style)
  line.add(' ').add(title, 'title').add(number).add('. ')
  const again = dice.chance(0.5) ? organisation : dice.pick(words.PUBLISHERS)[0]!
  if (dice.chance(0.3))
    line.add(dice.pick(['Geneva', 'London', 'Atlanta, GA', 'Washington, DC']), 'place').add(': ')
  if (dice.chance(0.8) || !early) line.add(again, 'publisher').add(early ? '.' : ', ')
  if (!early) line.add(year(dice), 'year').add('.')
  if (dice.chance(0.3)) line.add(' ').add(`https://www.example.org/reports/${dice.below(999)}`, 'url')
}

export function thesis(line: Line, dice: Dice, style: Style): void {
  const title = articleTitle(dice, style)
  const university = dice.pick(words.UNIVERSITIES)
  const genre = dice.pick([
    'PhD thesis',
    'PhD dissertation',
    'Doctoral dissertation',
    'Master’s thesis',
    'Unpublished doctoral dissertation',
  ])
  line.add(nameList(dice, style, people(dice).slice(0, 1)), 'author')
  if (style === 'apa' || style === 'harvard' || style === 'author-date') {
    dated(line, dice, style)
    line
      .add(' ')
      .add(title, 'title')
      .add(dice.pick([` [${genre}, `, ` (${genre}, `, `. ${genre}, `]))
      .add(university, 'publisher')
      .add(dice.pick([']', ')', '']).concat('.'))
  } else {
    line
      .add(' ')
      .add(title, 'title')
      .add('. ')
      .add(dice.chance(0.4) ? `${year(dice)}, ` : '')
      .add(university, 'publisher')
      .add(`, ${genre}, `)
      .add(year(dice), 'year')
      .add('.')
  }
}
