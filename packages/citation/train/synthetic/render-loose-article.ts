/**
 * Stage: training. Articles as lists outside of any style book print them: the year early or late, quotes or none, a
 * comma, a stop or nothing at all between title and journal, and many ways to write volume, issue and pages.
 */
import type { Dice } from './dice.ts'
import type { Line } from './line.ts'
import { looseNumbers } from './loose-numbers.ts'
import { foreignTitles, looseNames } from './loose-parts.ts'
import { people } from './names.ts'
import { articleTitle, identifier, year } from './parts.ts'
import * as words from './vocabulary.ts'

/**
 * Renders an article.
 *
 * @param line
 *   The line.
 * @param dice
 *   The random sequence.
 */
export function looseArticle(line: Line, dice: Dice): void {
  const [full, short] = dice.pick(words.JOURNALS)
  const foreign = dice.chance(0.12)
  const [foreignTitle, foreignJournal] = foreignTitles(dice)
  const title = foreign ? foreignTitle : articleTitle(dice, dice.pick(['vancouver', 'harvard'] as const))
  const journal = foreign ? foreignJournal : dice.chance(0.55) ? short! : full!
  const when = year(dice)
  const early = dice.chance(0.5)
  if (dice.chance(0.95)) {
    line.add(looseNames(dice, people(dice)), 'author')
    if (early) addYear(line, dice, when)
    else line.add(dice.pick(line.raw.endsWith('.') ? [' ', ' ', ': ', ', '] : ['. ', '. ', ': ', ', ']))
  }
  addTitle(line, dice, title)
  line.add(journal, 'container')
  if (dice.chance(0.04)) line.add(dice.pick([' (in Korean)', ' (in German)', ' (London)']))
  looseNumbers(line, dice, early ? undefined : when)
  if (dice.chance(0.6)) line.add('.')
  identifier(line, dice)
}

function addYear(line: Line, dice: Dice, when: string): void {
  const stopped = line.raw.endsWith('.')
  const roll = dice.next()
  if (roll < 0.3)
    line
      .add(stopped ? ' ' : dice.pick(['. ', ' ']))
      .add(when, 'year')
      .add('. ')
  else if (roll < 0.6)
    line
      .add(dice.pick([' (', ', (']))
      .add(when, 'year')
      .add(dice.pick([') ', '). ', '), ', '): ']))
  else if (roll < 0.85)
    line
      .add(', ')
      .add(when, 'year')
      .add(dice.pick([', ', '. ', ': ']))
  else line.add(' ').add(when, 'year').add(' ')
}

// A missing mark is what a reader trips over most, so it is frequent here.
function addTitle(line: Line, dice: Dice, title: string): void {
  const roll = dice.next()
  const asks = /[?!]$/.test(title)
  if (roll < 0.12)
    line
      .add("'")
      .add(title, 'title')
      .add(dice.pick(["', ", ",' ", "' "]))
  else if (roll < 0.3)
    line
      .add('"')
      .add(title, 'title')
      .add(dice.pick(['", ', '," ', '." ', '" ']))
  else if (roll < 0.47) line.add(title, 'title').add(' ')
  else if (roll < 0.68) line.add(title, 'title').add(asks ? ' ' : ', ')
  else line.add(title, 'title').add(asks ? ' ' : dice.pick(['. ', '. ', '. In: ', ' . ']))
}
