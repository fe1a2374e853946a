// Review: the open doubts of the parse.
import {
  correctionsPathOf,
  openDoubts,
  proposeCorrections,
  readCorrectionsFile,
  writeCorrection,
} from '@compendium/preview'
import type { ParsedArticle } from '@compendium/schema'
import { stringify } from 'yaml'
import type { Question } from './question.ts'

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
    shown: [lineAt(article.text, doubt.place.offset)],
    note: doubt.note,
    target,
    answers: proposeCorrections(article, doubt).map(({ label, correction }) => ({
      label,
      shows: stringify([correction], { lineWidth: 0 }).trimEnd(),
      write: (hash) => writeCorrection(content, path, correction, hash),
    })),
  }))
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return text
    .slice(start, end === -1 ? text.length : end)
    .trim()
    .slice(0, 200)
}
