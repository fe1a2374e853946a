// Rule: one factor is said to help in one place and to hinder in another.
import { splitSentences } from '@compendium/readability'
import type { Position } from '../../../entities/disagreement.ts'
import { locatorOf } from '../../../parse/locate-part.ts'
import { textAt } from '../../../parse/normalise-text.ts'
import type { ParsedArticle } from '../../../parse/parsed-article.ts'
import { slugOf } from '../../../parse/slug.ts'
import { passagesOf } from '../../text/passages.ts'
import { type Direction, readDirection } from '../read-direction.ts'
import type { DisagreementRule } from '../rule.ts'

interface Said {
  factor: string
  direction: Exclude<Direction, null>
  position: Position
}

const ageWords = /\b(?:age|aged|older|younger|aging|ageing)\b/i
const isFactorColumn = /\bfactors?\b/i
const isInfluence = /\b(?:influence|impact|effect|direction|association)\b/i

/** Factors are compared by name; every way of saying age is one factor. */
function factorOf(name: string): string {
  return ageWords.test(name) ? 'age' : slugOf(name)
}

/** "Young Age: Positive" says that more age is worse. */
function ofWord(name: string, isGood: boolean): 1 | -1 {
  const isLess = /\b(?:young(?:er)?|low(?:er)?|short(?:er)?|small(?:er)?|less|fewer)\b/i.test(name)
  return isGood === isLess ? -1 : 1
}

function fromTables(article: ParsedArticle): Said[] {
  const said: Said[] = []
  const source = { text: article.text, mediaType: article.document.source.mediaType }
  for (const { columns, rows } of article.tables) {
    if (!isFactorColumn.test(columns[0]?.label ?? '')) continue
    const influence = columns.findIndex(({ label }, column) => column > 0 && isInfluence.test(label))
    for (const [name, ...cells] of rows) {
      const cell = influence > 0 ? cells[influence - 1] : undefined
      if (!name || !cell) continue
      const word = /^(?:(?<good>positive|favou?rable|better)|negative|unfavou?rable|adverse|worse)\.?$/i.exec(
        cell.text,
      )
      const direction = word ? ofWord(name.text, word.groups?.good !== undefined) : readDirection(cell.text)
      const origin = {
        document: article.document.id,
        spans: [...name.origin.spans, ...cell.origin.spans],
      }
      const position = { text: textAt(source, origin), document: article.document.id, origin }
      if (direction !== null) said.push({ factor: factorOf(name.text), direction, position })
    }
  }
  return said
}

function fromSentences(article: ParsedArticle): Said[] {
  const said: Said[] = []
  const source = { text: article.text, mediaType: article.document.source.mediaType }
  for (const passage of passagesOf(article)) {
    const { kind, text, lead, origin } = passage
    if (kind === 'heading' || kind === 'definition' || kind === 'cell') continue
    if (!ageWords.test(`${lead ?? ''} ${text}`)) continue
    for (const sentence of splitSentences(text)) {
      for (const clause of sentence.text.split(/[;:]\s|,\s(?:while|whereas|but)\s/)) {
        if (!ageWords.test(clause)) continue
        const direction = readDirection(clause)
        if (direction === null) continue
        const place = locatorOf(source, origin, text)(sentence.start, sentence.end)
        const position = { text: sentence.text, document: article.document.id, origin: place }
        said.push({ factor: 'age', direction, position })
      }
    }
  }
  return said
}

/** A factor whose direction differs between places. */
export const factorDirection: DisagreementRule = {
  id: 'factor-direction',
  finds: 'More of one factor, such as age, helps in one place and hinders in another.',
  why: 'A reader of one article alone would be told the opposite of what another says.',
  fix: 'Read both passages. Both sides are shown to the reader; where one is a slip of the article, take it up with whoever keeps it.',
  example: {
    files: {
      'articles/age.txt': `Fundamentals

Younger people fill their iron store faster, and older age slows it down for months.

Intermediate

Older age makes the store of iron fill faster in most of the studies that were made.
`,
    },
  },
  find({ articles }) {
    const said = new Map<string, Said[]>()
    for (const article of articles) {
      for (const one of [...fromTables(article), ...fromSentences(article)]) {
        const list = said.get(one.factor)
        if (list) list.push(one)
        else said.set(one.factor, [one])
      }
    }
    return [...said].flatMap(([factor, all]) => {
      if (new Set(all.map(({ direction }) => direction)).size < 2) return []
      const id = `dis:factor-direction/${factor}`
      const positions = all.map(({ position }) => position)
      const of = (wanted: Direction) =>
        [
          ...new Set(
            all.filter(({ direction }) => direction === wanted).map(({ position }) => position.document),
          ),
        ].join(', ')
      const note = `More of it (${factor}) is better in ${of(1)}, worse in ${of(-1)}.`
      return [{ id, subject: `factor:${factor}`, property: 'direction', note, positions }]
    })
  },
}
