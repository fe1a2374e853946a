// Stage: show. The closing tables of a build: what was written where, and what needs an editor's eye.
import { join } from 'node:path'
import type { BuildOutcome } from '../build/build-outcome.ts'
import { formatColumns } from './format-columns.ts'

/**
 * Lay out what a build did.
 *
 * @param outcome
 *   The outcome.
 * @param folders
 *   The content and the output folder, as the person wrote them.
 * @returns
 *   Text for a terminal, without a final line end.
 */
export function formatOutcome(outcome: BuildOutcome, folders: { content: string; out: string }): string {
  const { articles, outputs, rules, unchanged } = outcome
  const count = countArticles(articles)
  const parts: string[] = []
  if (unchanged) parts.push(`Nothing has changed since the last build (${count}).`)
  else if (outputs.length === 0) parts.push('Nothing was built; earlier outputs stay as they are.')
  else parts.push(`Built ${count} from ${folders.content}.`)
  if (outputs.length > 0) {
    const rows = outputs.map(({ path, bytes, detail }) => [join(folders.out, path), sizeOf(bytes), detail])
    parts.push(formatColumns([['output', 'size', ''], ...rows], [1]))
  }
  if (rules.length > 0) {
    const rows = rules.map(({ severity, ruleId, count, file, line, column }) => [
      severity,
      ruleId,
      String(count),
      `${inFolder(folders.content, file)}:${line}:${column}`,
    ])
    parts.push(formatColumns([["for an editor's eye", 'rule', 'count', 'first'], ...rows], [2]))
    parts.push(`All of them, with advice: npx compendium check ${folders.content}`)
  } else if (articles > 0) parts.push("Nothing needs an editor's eye.")
  return parts.join('\n\n')
}

/**
 * Name a file of the content folder as the person would open it.
 *
 * @param content
 *   The content folder, as the person wrote it.
 * @param file
 *   A path inside it, or the folder itself; nothing stands for the folder.
 * @returns
 *   The joined path.
 */
export function inFolder(content: string, file: string | undefined): string {
  return file === undefined || file === content ? content : join(content, file)
}

/**
 * Say how many articles.
 *
 * @param count
 *   Number of articles.
 * @returns
 *   For example "1 article".
 */
export function countArticles(count: number): string {
  return `${count} ${count === 1 ? 'article' : 'articles'}`
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`
  return `${(bytes / 1e6).toFixed(1)} MB`
}
