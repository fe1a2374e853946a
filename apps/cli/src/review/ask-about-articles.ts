// Review: the open doubts of the parse.
import {
  type Correction,
  correctionsPathOf,
  type Doubt,
  openDoubts,
  proposeCorrections,
  readCorrectionsFile,
  writeCorrection,
} from '@compendium/preview'
import type { ParsedArticle } from '@compendium/schema'
import { stringify } from 'yaml'
import type { Answer, Ask, Question } from './question.ts'

/**
 * Ask about what the parse of an article was unsure of.
 *
 * @param content The content folder.
 * @param article The parsed article.
 * @param editorsPaths Paths of the editors' files.
 * @returns A question a doubt that no correction answers.
 */
export async function askAboutArticle(
  content: string,
  article: ParsedArticle,
  editorsPaths: readonly string[],
): Promise<Question[]> {
  const { path } = article.document.source
  const target = correctionsPathOf(path, editorsPaths)
  const { text } = await readCorrectionsFile(content, target)
  return openDoubts(article, text).map((doubt) => ({
    place: { file: path, line: doubt.place.line, column: doubt.place.column },
    rule: doubt.rule,
    reason: doubt.reason,
    shown: linesAt(article, doubt),
    note: doubt.note,
    target,
    answers: answersTo(content, article, doubt),
  }))
}

function answersTo(content: string, article: ParsedArticle, doubt: Doubt): Answer[] {
  const { path } = article.document.source
  const proposals = proposeCorrections(article, doubt)
  const answers: Answer[] = proposals.map(({ label, correction }) => ({
    label,
    shows: stringify([correction], { lineWidth: 0 }).trimEnd(),
    write: (hash) => writeCorrection(content, path, correction, hash),
  }))
  const asCut = proposals[0]?.correction
  if (asCut?.rows)
    answers.push({
      label: 'Neither: cut it yourself, with | between cells',
      shows: 'Enter leaves a line as it is cut.',
      async write(hash, ask) {
        const cut = await askForCells(asCut, ask)
        return cut && writeCorrection(content, path, cut, hash)
      },
    })
  return answers
}

async function askForCells(correction: Correction, ask: Ask): Promise<Correction | null> {
  const lines: string[][] = []
  for (const cells of [correction.columns ?? [], ...(correction.rows ?? [])]) {
    const typed = await ask(`${cells.join(' | ')}\n  `)
    if (typed === null) return null
    lines.push(typed.trim() === '' ? cells : typed.split('|').map((cell) => cell.trim()))
  }
  const [columns = [], ...rows] = lines
  return { ...correction, columns, rows }
}

/** Lines of a table that are shown. */
const mostLines = 8

/** The line of a doubt; for a table all its lines, so that an editor can judge how it is cut. */
function linesAt({ text }: ParsedArticle, { rule, place }: Doubt): string[] {
  const start = text.lastIndexOf('\n', place.offset - 1) + 1
  const lines: string[] = []
  for (let from = start; from < text.length && lines.length < mostLines; ) {
    const feed = text.indexOf('\n', from)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(from, end).trim()
    if (line === '') break
    lines.push(line.slice(0, 200))
    if (rule !== 'flattened-table-uncertain') break
    from = end + 1
  }
  return lines
}
