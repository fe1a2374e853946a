/**
 * Stage: training. Books and chapters as lists outside of any style book print them: place after publisher, the imprint
 * in brackets, editors named first, in the middle or last.
 */
import type { Dice } from './dice.ts'
import type { Line } from './line.ts'
import { foreignTitles, looseImprint, looseNames } from './loose-parts.ts'
import { people } from './names.ts'
import { articleTitle, bookTitle, edition, pages, year } from './parts.ts'
import * as words from './vocabulary.ts'

function openLine(line: Line, dice: Dice, when: string | undefined, editors = false): void {
  const of = people(dice)
  const names = looseNames(dice, of)
  const mark =
    of.length > 1
      ? dice.pick([' (eds.)', ' (eds)', ', eds.', ' (Eds.)'])
      : dice.pick([' (ed.)', ', ed.', ' (Ed.)'])
  if (editors) line.add(names + mark, 'editor')
  else line.add(names, 'author')
  if (when === undefined)
    line.add(line.raw.endsWith('.') ? dice.pick([' ', ', ', ': ']) : dice.pick(['. ', ', ', ': ']))
  else if (dice.chance(0.5))
    line
      .add(' (')
      .add(when, 'year')
      .add(dice.pick([') ', '). ', '), ']))
  else
    line
      .add(dice.pick(line.raw.endsWith('.') ? [' ', ', '] : [' ', ', ', '. ']))
      .add(when, 'year')
      .add(dice.pick(['. ', ', ']))
}

/**
 * Renders a book.
 *
 * @param line
 *   The line.
 * @param dice
 *   The random sequence.
 */
export function looseBook(line: Line, dice: Dice): void {
  const when = year(dice)
  const early = dice.chance(0.5)
  const title = dice.chance(0.15) ? foreignTitles(dice)[0] : bookTitle(dice)
  if (dice.chance(0.93)) openLine(line, dice, early ? when : undefined, dice.chance(0.25))
  else if (early) line.add(when, 'year').add('. ')
  const bracketed = !early && dice.chance(0.3)
  line.add(title, 'title')
  if (dice.chance(0.2)) line.add(dice.pick([', ', '. '])).add(edition(dice), 'edition')
  if (dice.chance(0.05)) line.add('. ').add(`Vol. ${dice.pick(['1', '2', 'I', 'II'])}`, 'volume')
  line.add(bracketed ? ' (' : line.raw.endsWith('.') ? ' ' : dice.pick(['. ', '. ', ', ']))
  looseImprint(line, dice)
  if (!early) line.add(dice.pick([', ', ', ', ' ', '. '])).add(when, 'year')
  line.add(bracketed ? ').' : dice.pick(['.', '', '.']))
  if (dice.chance(0.08)) line.add(` ${50 + dice.below(500)}${dice.pick(['pp.', ' p.', ' pages.'])}`)
  if (dice.chance(0.08))
    line
      .add(dice.pick([' ', ' Retrieved from ', ' Available at ']))
      .add(`http://www.example.org/${dice.below(999)}.pdf`, 'url')
}

/**
 * Renders a chapter.
 *
 * @param line
 *   The line.
 * @param dice
 *   The random sequence.
 */
export function looseChapter(line: Line, dice: Dice): void {
  const when = year(dice)
  const early = dice.chance(0.6)
  const pp = pages(dice)
  openLine(line, dice, early ? when : undefined)
  const [open, close] = dice.pick([
    ['', ''],
    ['', ''],
    ["'", "'"],
    ['"', '"'],
    ['‘', '’'],
    ['“', '”'],
  ])
  line.add(open!).add(articleTitle(dice, 'harvard'), 'title').add(close!)
  const first = dice.chance(0.1)
  if (first) line.add(' (').add(pp, 'pages').add(')')
  line.add(
    open ? dice.pick([' in ', ', in ', '. In ', '. In: ']) : dice.pick(['. In ', '. In: ', ', in ', ' In: ']),
  )
  const title = dice.chance(0.15)
    ? `Proceedings of the ${dice.pick(words.FIELDS)} Conference`
    : bookTitle(dice)
  const of = people(dice)
  const names = looseNames(dice, of)
  const mark =
    of.length > 1 ? dice.pick(['(eds.)', '(eds)', 'eds.', '(Eds.)']) : dice.pick(['(ed.)', 'ed.', '(Ed.)'])
  const roll = dice.next()
  if (roll < 0.6)
    line
      .add(`${names}${mark.startsWith('(') ? ' ' : ', '}${mark}`, 'editor')
      .add(dice.pick([', ', ' ', ', ', ': ']))
      .add(title, 'container')
  else if (roll < 0.7)
    line
      .add(title, 'container')
      .add(dice.pick(['. (', ' (']))
      .add(`${dice.pick(['Eds', 'eds', 'Ed.', 'edited by'])} ${names}`, 'editor')
      .add(')')
  else if (roll < 0.85)
    line
      .add(title, 'container')
      .add(dice.pick([', ', '. ']))
      .add(`${dice.pick(['ed.', 'eds.', 'edited by', 'Ed.'])} ${names}`, 'editor')
  else line.add(title, 'container')
  const middle = !first && dice.chance(0.4)
  if (middle) line.add(dice.pick([', ', ' '])).add(dice.pick([pp, `pp. ${pp}`, `pp.${pp}`]), 'pages')
  const bracketed = !early && dice.chance(0.35)
  line.add(bracketed ? ' (' : line.raw.endsWith('.') ? ' ' : dice.pick(['. ', '. ', ', ', ' ']))
  looseImprint(line, dice)
  if (!early) line.add(', ').add(when, 'year')
  if (bracketed) line.add(')')
  if (!middle && !first)
    line.add(dice.pick([', ', '. ', ': '])).add(dice.pick([pp, `pp. ${pp}`, `p. ${pp}`]), 'pages')
  line.add(dice.pick(['.', '.', '']))
}
