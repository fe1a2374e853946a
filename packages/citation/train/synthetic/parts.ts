/** Stage: training. Titles, numbers, dates and imprints. */

import type { Dice } from './dice.ts'
import type { Line, Style } from './line.ts'
import * as words from './vocabulary.ts'

export function sentenceCase(title: string): string {
  return title.replace(/ ([A-Z])(?=[a-z]+)/g, (_, c: string) => ` ${c.toLowerCase()}`)
}

export function colon(dice: Dice): string {
  return dice.pick([': ', ': ', ' ∞ '])
}

export function articleTitle(dice: Dice, style: Style): string {
  const topic = dice.pick(words.TOPICS)
  const head = dice.pick([
    `${dice.pick(words.ADJECTIVES)} ${topic}`,
    `The Effect of ${topic} on ${dice.pick(words.TOPICS)}`,
    `${topic} and ${dice.pick(words.TOPICS)}`,
    topic,
    `The Role of ${topic} in ${dice.pick(words.TOPICS)}`,
    `Does ${topic} Predict ${dice.pick(words.TOPICS)}?`,
    `The ${topic} Hypothesis. A Reappraisal`,
  ])
  const where = dice.chance(0.5) ? ` ${dice.pick(words.POPULATIONS)}` : ''
  const design = !head.endsWith('?') && dice.chance(0.5) ? colon(dice) + dice.pick(words.DESIGNS) : ''
  const title = head.endsWith('?') ? head : head + where + design
  return style === 'mla' || style === 'chicago'
    ? dice.chance(0.85)
      ? title
      : sentenceCase(title)
    : dice.chance(0.8)
      ? sentenceCase(title)
      : title
}

export function bookTitle(dice: Dice): string {
  const base = dice.pick([
    `${dice.pick(words.BOOKS)} ${dice.pick(words.FIELDS)}`,
    `${dice.pick(words.FIELDS)} and ${dice.pick(words.FIELDS)}`,
    dice.pick(words.FIELDS),
    `${dice.pick(words.ADJECTIVES)} ${dice.pick(words.TOPICS)}`,
  ])
  return dice.chance(0.45)
    ? `${base}${colon(dice)}${dice.pick([...words.DESIGNS, 'Adult and Pediatric', 'Male Reproductive Health and Dysfunction', 'A Short Introduction', 'Essays and Studies'])}`
    : base
}

export const year = (dice: Dice) => String(1955 + dice.below(71))

export const closed = (title: string) => (/[?!]$/.test(title) ? title : `${title}.`)

export function pages(dice: Dice): string {
  const from = 1 + dice.below(dice.pick([90, 900, 4000]))
  const to = from + 1 + dice.below(25)
  const dash = dice.pick(['-', '–', '–', ' ∞ ', '-'])
  return dice.pick([
    `${from}${dash}${to}`,
    `${from}${dash}${to}`,
    `${from}${dash}${String(to).slice(-2)}`,
    `e${from}`,
    `S${from}${dash}S${to}`,
    `e${from}${dash}e${to}`,
    String(from),
  ])
}

export function volume(dice: Dice): string {
  return String(1 + dice.below(dice.pick([40, 140, 390])))
}

export function issue(dice: Dice): string {
  return dice.pick([
    String(1 + dice.below(12)),
    String(1 + dice.below(12)),
    String(1 + dice.below(52)),
    '2-3',
    '4S',
    'Suppl 1',
    '1A',
    '9419',
  ])
}

export function identifier(line: Line, dice: Dice): void {
  const doi = `10.${1000 + dice.below(8999)}/${dice.pick(['jc', 's41586', 'j.cell', 'bmj'])}.${2000 + dice.below(20)}.${1000 + dice.below(9000)}`
  const roll = dice.next()
  if (roll < 0.1) line.add(' doi:', 'identifier').add(`${doi}.`, 'identifier')
  else if (roll < 0.2) line.add(` https://doi.org/${doi}`, 'identifier')
  else if (roll < 0.25) line.add(` PMID: ${10000000 + dice.below(9000000)}.`, 'identifier')
}

export function dated(line: Line, dice: Dice, style: Style): void {
  const when = year(dice)
  if (style === 'apa') line.add(' (').add(when, 'year').add(').')
  else if (style === 'harvard')
    dice.chance(0.6)
      ? line
          .add(' (')
          .add(when, 'year')
          .add(dice.pick([') ', '), ', ').']).trimEnd())
      : line
          .add(', ')
          .add(when, 'year')
          .add(dice.pick(['.', ',']))
  else line.add(' ').add(when, 'year').add('.')
}

export const ordinal = (n: number) => `${n}${n === 1 ? 'st' : n === 2 ? 'nd' : n === 3 ? 'rd' : 'th'}`

export function edition(dice: Dice): string {
  return dice.pick([
    `${ordinal(1 + dice.below(14))} ed.`,
    `${ordinal(1 + dice.below(14))} ed.`,
    `${ordinal(1 + dice.below(14))} edition`,
    'Rev. ed.',
    'Second edition',
    `${ordinal(2 + dice.below(4))} edn`,
  ])
}

export function imprint(line: Line, dice: Dice, placed: boolean, [publisher, place]: [string, string]): void {
  if (placed && dice.chance(0.85)) line.add(place, 'place').add(': ').add(publisher, 'publisher')
  else line.add(publisher, 'publisher')
}
