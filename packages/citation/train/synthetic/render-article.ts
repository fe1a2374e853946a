/** Stage: training. Articles of journals and preprints. */

import type { Dice } from './dice.ts'
import type { Line, Style } from './line.ts'
import { authorBlock, nameList, people } from './names.ts'
import { articleTitle, closed, dated, identifier, issue, pages, volume, year } from './parts.ts'
import * as words from './vocabulary.ts'

export function article(line: Line, dice: Dice, style: Style): void {
  const [full, short] = dice.pick(words.JOURNALS)
  const title = articleTitle(dice, style)
  const vol = volume(dice)
  const no = issue(dice)
  const pp = pages(dice)
  const when = year(dice)
  const bare = dice.chance(0.15)
  if (style === 'mla') {
    const [open, close] = dice.pick([
      ['“', '”'],
      ['“', '”'],
      ['"', '"'],
    ])
    if (authorBlock(line, dice, style)) line.add(' ')
    line
      .add(open!)
      .add(title, 'title')
      .add(/[?!]$/.test(title) ? close! : `.${close}`)
      .add(' ')
      .add(full, 'container')
    if (!bare) {
      line.add(', ').add(`vol. ${vol}`, 'volume')
      if (dice.chance(0.85)) line.add(', ').add(`no. ${no}`, 'issue')
    }
    line.add(', ')
    if (dice.chance(0.15)) line.add(dice.pick(words.SHORT_MONTHS), 'date').add(' ')
    line.add(when, 'year')
    if (!bare && dice.chance(0.9))
      line.add(', ').add(/[-–∞]/.test(pp) || dice.chance(0.3) ? `pp. ${pp}` : `p. ${pp}`, 'pages')
    line.add('.')
  } else if (style === 'apa') {
    const found = authorBlock(line, dice, style)
    if (!found) line.add(closed(title), 'title')
    dated(line, dice, style)
    if (found && dice.chance(0.06)) line.add(' ').add(closed(dice.pick(words.GROUPS)), 'author')
    if (found) line.add(' ').add(closed(title), 'title')
    line.add(' ').add(full, 'container')
    if (!bare) {
      line.add(', ').add(vol, 'volume')
      if (dice.chance(0.8))
        line
          .add(dice.pick(['(', ' (', '(']))
          .add(no, 'issue')
          .add(')')
      line.add(', ').add(dice.chance(0.1) ? `pp. ${pp}` : pp, 'pages')
    }
    line.add('.')
  } else if (style === 'vancouver') {
    if (authorBlock(line, dice, style)) line.add(' ')
    line
      .add(closed(title), 'title')
      .add(' ')
      .add(dice.chance(0.75) ? short! : full, 'container')
      .add(dice.pick(['. ', '. ', ' ', ', ']))
    line.add(when, 'year')
    if (dice.chance(0.2)) line.add(' ').add(dice.pick(words.MONTHS).slice(0, 3), 'date')
    line.add(dice.pick([';', '; ', ';'])).add(vol, 'volume')
    if (dice.chance(0.7)) line.add('(').add(no, 'issue').add(')')
    line
      .add(dice.pick([':', ': ']))
      .add(pp, 'pages')
      .add('.')
  } else if (style === 'chicago') {
    if (authorBlock(line, dice, style)) line.add(' ')
    line
      .add('“')
      .add(title, 'title')
      .add(/[?!]$/.test(title) ? '”' : '.”')
      .add(' ')
      .add(full, 'container')
      .add(' ')
      .add(vol, 'volume')
    if (dice.chance(0.7)) line.add(', ').add(`no. ${no}`, 'issue')
    line.add(' (').add(when, 'year').add('): ').add(pp, 'pages').add('.')
  } else {
    if (!authorBlock(line, dice, style)) line.add('Anon.', 'author')
    dated(line, dice, style)
    const quote = style === 'author-date' ? '“ ”' : dice.pick(['‘ ’', "' '", ' '])
    const [open, close] = quote.length > 1 ? quote.split(' ') : ['', '']
    line.add(' ').add(open!).add(title, 'title')
    line
      .add(style === 'author-date' ? `.${close}` : open ? `${close},` : dice.pick(['.', ',', '.']))
      .add(' ')
      .add(full, 'container')
    if (style === 'author-date')
      line.add(' ').add(vol, 'volume').add(' (').add(no, 'issue').add('): ').add(pp, 'pages')
    else
      line
        .add(', ')
        .add(dice.chance(0.4) ? `vol. ${vol}` : vol, 'volume')
        .add(dice.chance(0.5) ? '(' : ' (')
        .add(no, 'issue')
        .add('), ')
        .add(dice.chance(0.7) ? `pp. ${pp}` : pp, 'pages')
    line.add('.')
  }
  identifier(line, dice)
}

export function preprint(line: Line, dice: Dice, style: Style): void {
  const title = articleTitle(dice, style)
  const number = `${1000 + dice.below(1500)}.${10000 + dice.below(9999)}`
  const server = dice.pick(['arXiv', 'arXiv preprint', 'bioRxiv', 'medRxiv', 'SSRN'])
  line.add(nameList(dice, style, people(dice)), 'author')
  const early = style === 'apa' || style === 'harvard' || style === 'author-date'
  if (early) dated(line, dice, style)
  line.add(' ').add(closed(title), 'title').add(' ').add(server, 'container')
  if (server.startsWith('arXiv')) line.add(dice.pick([' ', ', '])).add(`arXiv:${number}`, 'identifier')
  if (!early) line.add(dice.pick([', ', '. '])).add(year(dice), 'year')
  line.add('.')
}
