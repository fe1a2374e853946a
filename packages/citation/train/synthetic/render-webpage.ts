/** Stage: training. Web pages. */

import type { Dice } from './dice.ts'
import type { Line, Style } from './line.ts'
import { nameList, people } from './names.ts'
import { articleTitle, closed, colon, year } from './parts.ts'
import * as words from './vocabulary.ts'

export function webpage(line: Line, dice: Dice, style: Style): void {
  const title = dice.chance(0.7)
    ? dice.pick(words.QUESTIONS).replace('{}', dice.pick(words.TOPICS)).replace(': ', colon(dice))
    : articleTitle(dice, style)
  const site = dice.pick(words.SITES)
  const organisation = dice.pick(words.ORGANISATIONS)
  const author = dice.pick(['organisation', 'organisation', 'person', 'none'] as const)
  const url = `https://www.${dice.pick(['example', 'health-site', 'clinic', 'newsdesk'])}.${dice.pick(['com', 'org', 'net'])}/${dice.pick(['a', 'blog/sleep', 'iron-guide', 'articles/2024/05', ''])}`
  const day = () => line.add(`${1 + dice.below(28)} ${dice.pick(words.SHORT_MONTHS)}`, 'date').add(' ')
  const mla = style === 'mla' || style === 'chicago' || style === 'vancouver'
  const writer = () => {
    if (author === 'organisation') line.add(organisation, 'author').add(dice.chance(0.05) ? '' : '.')
    else if (author === 'person') line.add(nameList(dice, style, people(dice).slice(0, 2)), 'author')
  }
  if (mla && style !== 'vancouver') {
    writer()
    if (author !== 'none') line.add(' ')
    line
      .add('“')
      .add(title, 'title')
      .add(dice.pick([/[?!]$/.test(title) ? '”' : '.”']))
      .add(' ')
    line
      .add(
        author === 'organisation' && dice.chance(0.5) ? organisation.replace(/ (?:AI|Staff)$/, '') : site,
        'container',
      )
      .add(', ')
    if (dice.chance(0.12)) line.add(dice.pick(words.ORGANISATIONS), 'publisher').add(', ')
    if (dice.chance(0.45)) day()
    line.add(year(dice), 'year')
    if (dice.chance(0.4)) line.add(', ').add(dice.chance(0.5) ? url : url.replace('https://', ''), 'url')
    line.add('.')
    if (dice.chance(0.2))
      line
        .add(' Accessed ')
        .add(`${1 + dice.below(28)} ${dice.pick(words.SHORT_MONTHS)}`, 'date')
        .add(` ${2015 + dice.below(11)}.`)
  } else if (style === 'vancouver') {
    writer()
    if (author !== 'none') line.add(' ')
    line
      .add(title, 'title')
      .add(dice.pick([' [Internet]. ', '. ']))
      .add(site, 'container')
      .add('; ')
      .add(year(dice), 'year')
    if (dice.chance(0.5))
      line
        .add(` [cited ${2015 + dice.below(11)} `)
        .add(`${dice.pick(words.MONTHS).slice(0, 3)} ${1 + dice.below(28)}`, 'date')
        .add(']')
    line.add('. Available from: ').add(url, 'url')
  } else {
    if (author === 'none') line.add(closed(title), 'title')
    else writer()
    const undated = dice.chance(0.5)
    line.add(' (')
    if (undated) line.add('n.d.')
    else {
      line.add(year(dice), 'year')
      if (dice.chance(0.5)) line.add(', ').add(`${dice.pick(words.MONTHS)} ${1 + dice.below(28)}`, 'date')
    }
    line.add(').')
    if (author !== 'none') line.add(' ').add(dice.chance(0.5) ? closed(title) : `${title}.`, 'title')
    if (dice.chance(0.4)) line.add(' ').add(site, 'container').add('.')
    if (dice.chance(0.45)) line.add(dice.pick([' Retrieved from ', ' ', ' Available at: '])).add(url, 'url')
    if (dice.chance(0.15))
      line
        .add(' (accessed ')
        .add(`${1 + dice.below(28)} ${dice.pick(words.MONTHS)}`, 'date')
        .add(` ${2015 + dice.below(11)}).`)
  }
}
