// What one article says of factors: whether more of one is better or worse.
import { splitSentences } from '@compendium/readability'
import type { Position } from '../../entities/disagreement.ts'
import { locatorOf } from '../../parse/locate-part.ts'
import { textAt } from '../../parse/normalise-text.ts'
import type { ParsedArticle } from '../../parse/parsed-article.ts'
import { slugOf } from '../../parse/slug.ts'
import { passagesOf } from '../text/passages.ts'
import { type Direction, readDirection } from './read-direction.ts'

/** A factor, the direction of its effect, and where it is said. */
export interface FactorStatement {
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

function fromTables(article: ParsedArticle): FactorStatement[] {
  const said: FactorStatement[] = []
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

function fromSentences(article: ParsedArticle): FactorStatement[] {
  const said: FactorStatement[] = []
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

/**
 * Read the statements about factors of an article.
 *
 * @param article The article, corrected.
 * @returns Those of its tables, then those of its sentences.
 */
export function factorStatements(article: ParsedArticle): FactorStatement[] {
  return [...fromTables(article), ...fromSentences(article)]
}
