/** Stage: training. Made-up people and organisations, listed the way each style lists them. */

import type { Dice } from './dice.ts'
import type { Line, Style } from './line.ts'
import { closed } from './parts.ts'
import * as words from './vocabulary.ts'

export interface Person {
  family: string
  given: string
}

export function people(dice: Dice): Person[] {
  const count = dice.pick([1, 1, 1, 2, 2, 3, 3, 4, 6])
  return Array.from({ length: count }, () => {
    const given = dice.pick(words.GIVENS)
    const middle = dice.chance(0.5) ? ` ${dice.pick([...'ABCDEFGHJKLMNPRSTW'])}.` : ''
    return { family: dice.pick(words.FAMILIES), given: given + middle }
  })
}

export const initials = (given: string) => given.split(/[\s-]/).map((word) => `${word.charAt(0)}.`)

export function nameList(dice: Dice, style: Style, of: Person[]): string {
  const and = dice.pick([' and ', ', and '])
  const cut = of.length > 2 && dice.chance(0.6)
  const etAl = of.length > 1 && (cut || dice.chance(0.25))
  const short = dice.chance(0.5)
  if (style === 'vancouver') {
    const names = of.map((p) => `${p.family} ${initials(p.given).join('').replace(/\./g, '')}`)
    return etAl ? `${names[0]}${of.length > 2 ? `, ${names[1]}` : ''}, et al.` : `${names.join(', ')}.`
  }
  if (style === 'apa' || style === 'harvard') {
    const glue = dice.chance(0.8) ? ' ' : ''
    const names = of.map((p) => `${p.family}, ${initials(p.given).join(glue)}`)
    if (etAl) return `${names[0]}${dice.pick([' et al.', ', et al.'])}`
    if (names.length === 1) return names[0]!
    return `${names.slice(0, -1).join(', ')}${style === 'apa' ? dice.pick([', & ', ' & ']) : dice.pick([' and ', ' & ', ', and '])}${names.at(-1)}`
  }
  const given = (p: Person) => (short ? initials(p.given).join(' ') : p.given)
  const first = `${of[0]!.family}, ${given(of[0]!)}`
  const dot = first.endsWith('.') ? '' : '.'
  if (of.length === 1) return first + dot
  if (etAl) return `${first}${dice.pick([', et al.', ' et al.', ', et al.'])}`
  const rest = of.slice(1).map((p) => `${given(p)} ${p.family}`)
  return `${[first, ...rest.slice(0, -1)].join(', ')}${and}${rest.at(-1)}.`
}

export function editorsGivenFirst(dice: Dice, of: Person[]): string {
  const short = dice.chance(0.5)
  const names = of.map((p) => `${short ? initials(p.given).join(' ') : p.given} ${p.family}`)
  if (names.length > 2 && dice.chance(0.5)) return `${names[0]} et al.`
  return names.length === 1
    ? names[0]!
    : `${names.slice(0, -1).join(', ')}${dice.pick([' and ', ', and ', ' & '])}${names.at(-1)}`
}

export function authorBlock(line: Line, dice: Dice, style: Style, organisations = 0.05): boolean {
  if (dice.chance(0.07)) return false
  if (dice.chance(organisations)) {
    line.add(closed(dice.pick(words.ORGANISATIONS)), 'author')
    return true
  }
  line.add(nameList(dice, style, people(dice)), 'author')
  return true
}
