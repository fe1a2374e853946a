/**
 * Stage: training. Made-up records rendered in the common styles, with their labels, so that the model also sees the
 * shapes that the annotated sets hold few of: MLA, web pages, reports, theses, chapters, organisations, `∞`.
 */
import { LABELS, type Label } from '../src/labels.ts'
import type { Token } from '../src/tokenize.ts'
import * as words from './vocabulary.ts'

/** A rendered reference: its string, its kind and the labelled stretches. */
export interface Rendered {
  raw: string
  kind: 'article-journal' | 'book' | 'chapter' | 'webpage'
  spans: [number, number, Label][]
}

type Pick = <T>(items: readonly T[]) => T

interface Person {
  family: string
  given: string
}

/** Deterministic random choice. */
export class Dice {
  state: number
  constructor(seed: number) {
    this.state = seed
  }
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) | 0
    return (this.state >>> 0) / 4294967296
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }
  chance(share: number): boolean {
    return this.next() < share
  }
  pick: Pick = (items) => items[this.below(items.length)]!
}

class Line {
  raw = ''
  spans: [number, number, Label][] = []
  add(text: string, label?: Label): this {
    if (label && text !== '') this.spans.push([this.raw.length, this.raw.length + text.length, label])
    this.raw += text
    return this
  }
}

/**
 * Labels the tokens of a rendered reference.
 *
 * @param rendered
 *   The reference.
 * @param tokens
 *   The tokens of its string.
 * @returns
 *   A label index for each token.
 */
export function labelRendered(rendered: Rendered, tokens: Token[]): number[] {
  return tokens.map((token) => {
    const span = rendered.spans.find(([start, end]) => start <= token.start && token.start < end)
    return LABELS.indexOf(span ? span[2] : 'other')
  })
}

/**
 * Renders made-up references.
 *
 * @param count
 *   How many.
 * @param seed
 *   Start of the random sequence.
 * @returns
 *   The references.
 */
export function synthesize(count: number, seed: number): Rendered[] {
  const dice = new Dice(seed)
  return Array.from({ length: count }, () => render(dice))
}

function render(dice: Dice): Rendered {
  const line = new Line()
  const roll = dice.next()
  const kind = roll < 0.38 ? 'article-journal' : roll < 0.58 ? 'book' : roll < 0.76 ? 'chapter' : 'webpage'
  const style = dice.pick([
    'mla',
    'mla',
    'apa',
    'apa',
    'vancouver',
    'chicago',
    'author-date',
    'harvard',
  ] as const)
  if (kind === 'article-journal') (dice.chance(0.03) ? preprint : article)(line, dice, style)
  else if (kind === 'book')
    (dice.chance(0.25) ? report : dice.chance(0.15) ? thesis : book)(line, dice, style)
  else if (kind === 'chapter') chapter(line, dice, style)
  else webpage(line, dice, style)
  if (dice.chance(0.08)) return numbered(line, dice, kind)
  return { raw: line.raw, kind, spans: line.spans }
}

function numbered(line: Line, dice: Dice, kind: Rendered['kind']): Rendered {
  const head = dice.pick(['1. ', '12. ', '[3] ', '- ', '* ', '4) '])
  return {
    raw: head + line.raw,
    kind,
    spans: line.spans.map(([a, b, label]) => [a + head.length, b + head.length, label]),
  }
}

type Style = 'mla' | 'apa' | 'vancouver' | 'chicago' | 'author-date' | 'harvard'

function people(dice: Dice): Person[] {
  const count = dice.pick([1, 1, 1, 2, 2, 3, 3, 4, 6])
  return Array.from({ length: count }, () => {
    const given = dice.pick(words.GIVENS)
    const middle = dice.chance(0.5) ? ` ${dice.pick([...'ABCDEFGHJKLMNPRSTW'])}.` : ''
    return { family: dice.pick(words.FAMILIES), given: given + middle }
  })
}

const initials = (given: string) => given.split(/[\s-]/).map((word) => `${word.charAt(0)}.`)

function nameList(dice: Dice, style: Style, of: Person[]): string {
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

function sentenceCase(title: string): string {
  return title.replace(/ ([A-Z])(?=[a-z]+)/g, (_, c: string) => ` ${c.toLowerCase()}`)
}

function colon(dice: Dice): string {
  return dice.pick([': ', ': ', ' ∞ '])
}

function articleTitle(dice: Dice, style: Style): string {
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

function bookTitle(dice: Dice): string {
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

const year = (dice: Dice) => String(1955 + dice.below(71))
const closed = (title: string) => (/[?!]$/.test(title) ? title : `${title}.`)

function pages(dice: Dice): string {
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

function volume(dice: Dice): string {
  return String(1 + dice.below(dice.pick([40, 140, 390])))
}

function issue(dice: Dice): string {
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

function identifier(line: Line, dice: Dice): void {
  const doi = `10.${1000 + dice.below(8999)}/${dice.pick(['jc', 's41586', 'j.cell', 'bmj'])}.${2000 + dice.below(20)}.${1000 + dice.below(9000)}`
  const roll = dice.next()
  if (roll < 0.1) line.add(' doi:', 'identifier').add(`${doi}.`, 'identifier')
  else if (roll < 0.2) line.add(` https://doi.org/${doi}`, 'identifier')
  else if (roll < 0.25) line.add(` PMID: ${10000000 + dice.below(9000000)}.`, 'identifier')
}

function authorBlock(line: Line, dice: Dice, style: Style, organisations = 0.05): boolean {
  if (dice.chance(0.07)) return false
  if (dice.chance(organisations)) {
    line.add(closed(dice.pick(words.ORGANISATIONS)), 'author')
    return true
  }
  line.add(nameList(dice, style, people(dice)), 'author')
  return true
}

function dated(line: Line, dice: Dice, style: Style): void {
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

function article(line: Line, dice: Dice, style: Style): void {
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

function preprint(line: Line, dice: Dice, style: Style): void {
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

const ordinal = (n: number) => `${n}${n === 1 ? 'st' : n === 2 ? 'nd' : n === 3 ? 'rd' : 'th'}`

function edition(dice: Dice): string {
  return dice.pick([
    `${ordinal(1 + dice.below(14))} ed.`,
    `${ordinal(1 + dice.below(14))} ed.`,
    `${ordinal(1 + dice.below(14))} edition`,
    'Rev. ed.',
    'Second edition',
    `${ordinal(2 + dice.below(4))} edn`,
  ])
}

function imprint(line: Line, dice: Dice, placed: boolean, [publisher, place]: [string, string]): void {
  if (placed && dice.chance(0.85)) line.add(place, 'place').add(': ').add(publisher, 'publisher')
  else line.add(publisher, 'publisher')
}

function book(line: Line, dice: Dice, style: Style): void {
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
    if (dice.chance(0.15)) helper(line, dice)
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

// Someone who edited or translated the book, named after its title.
function helper(line: Line, dice: Dice): void {
  const name = editorsGivenFirst(dice, people(dice).slice(0, 2))
  const stop = name.endsWith('.') ? ' ' : '. '
  if (dice.chance(0.5))
    line.add(`${dice.pick(['Ed.', 'Eds.', 'Edited by', 'ed.'])} ${name}`, 'editor').add(stop)
  else line.add(`${dice.pick(['Trans.', 'Translated by', 'trans.'])} ${name}`).add(stop)
}

function report(line: Line, dice: Dice, style: Style): void {
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

function thesis(line: Line, dice: Dice, style: Style): void {
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

function editorsGivenFirst(dice: Dice, of: Person[]): string {
  const short = dice.chance(0.5)
  const names = of.map((p) => `${short ? initials(p.given).join(' ') : p.given} ${p.family}`)
  if (names.length > 2 && dice.chance(0.5)) return `${names[0]} et al.`
  return names.length === 1
    ? names[0]!
    : `${names.slice(0, -1).join(', ')}${dice.pick([' and ', ', and ', ' & '])}${names.at(-1)}`
}

function chapter(line: Line, dice: Dice, style: Style): void {
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

function webpage(line: Line, dice: Dice, style: Style): void {
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
