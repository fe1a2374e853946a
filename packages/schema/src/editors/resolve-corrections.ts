// Stage "read": from the quotes of a corrections file to places in its article. A quote that matches nothing, or twice, is an error.
import { report } from '@compendium/diagnostics'
import type { LineHint } from '@compendium/raw-article'
import type { ArticleHints } from '../parse/article-hints.ts'
import type { ArticleSource } from '../parse/article-source.ts'
import type { EditorsFile } from './editors-file.ts'
import { findQuotes, nearestQuotes } from './find-quote.ts'
import type { YamlPlace } from './parse-yaml.ts'
import { readCorrections } from './read-editors.ts'
import type { YamlFile } from './read-yaml.ts'
import { relatePlace } from './relate-place.ts'
import type { Correction, CorrectionsFile } from './schemas/corrections-schema.ts'

/** A correction with its place in the article. */
export interface ResolvedCorrection {
  correction: Correction
  /** Offsets of the quote in the decoded file. */
  start: number
  end: number
  /** Line of the first character of the quote, counted from 1. */
  line: number
  /** Where the correction stands in its own file. */
  place: YamlPlace
}

function lineCounterOf(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

/**
 * Resolve the corrections of an article.
 *
 * @param article Path and text of the article.
 * @param yaml Its corrections file; issues are reported on its `file`, each at the line of its quote.
 * @returns Corrections whose quote stands in exactly one place.
 */
export function resolveCorrections(
  { path, text }: Pick<ArticleSource, 'path' | 'text'>,
  yaml: YamlFile<CorrectionsFile>,
): ResolvedCorrection[] {
  const lineOf = lineCounterOf(text)
  const resolved: ResolvedCorrection[] = []
  const corrections = yaml.value?.corrections ?? []
  const places = findQuotes(text, corrections)
  const stale = corrections.flatMap(({ quote }, index) => (places[index]!.length === 0 ? [quote] : []))
  const nearest = nearestQuotes(text, stale).values()
  for (const [index, correction] of corrections.entries()) {
    const place = yaml.placeOf(['corrections', index, 'quote'])
    const [start, second] = places[index]!
    const shown = correction.quote.length > 60 ? `${correction.quote.slice(0, 60)}…` : correction.quote
    if (start === undefined) {
      const near = nearest.next().value
      report(yaml.file, `Unexpected quote \`${shown}\`, expected words of \`${path}\``, {
        place,
        ruleId: 'correction-stale',
        expected: near ? [near] : undefined,
        note: near
          ? `Did you mean \`${near}\`? Copy the words from the article to the letter.`
          : 'The article may have changed. Copy the words again, or remove the correction.',
        fatal: true,
      })
    } else if (second !== undefined) {
      report(
        yaml.file,
        `Unexpected quote \`${shown}\` that stands in lines ${lineOf(start)} and ${lineOf(second)}, expected one place`,
        {
          place,
          ruleId: 'correction-ambiguous',
          cause: relatePlace(
            path,
            'The quote stands here too',
            { line: lineOf(second), column: 1 },
            'correction-ambiguous',
          ),
          note: 'Add `prefix` or `suffix`: the words just before or after it.',
          fatal: true,
        },
      )
    } else
      resolved.push({ correction, start, end: start + correction.quote.length, line: lineOf(start), place })
  }
  return resolved
}

/**
 * Read what the editors have settled about how an article is parsed.
 *
 * @param source The article.
 * @param editorsFiles The editors' files.
 * @returns Hints for `parseArticle`; undefined where there are none. Issues are reported when the corpus is linked.
 */
export function hintsOf(
  source: Pick<ArticleSource, 'path' | 'text'>,
  editorsFiles: readonly EditorsFile[],
): ArticleHints | undefined {
  const yaml = readCorrections(source.path, editorsFiles)
  if (!yaml?.value?.corrections.length) return undefined
  const lines = new Map<number, LineHint>()
  const tables = new Map<number, { columns: string[] }>()
  for (const { correction, line } of resolveCorrections(source, yaml)) {
    const { kind, depth, columns } = correction
    if (kind !== undefined || depth !== undefined)
      lines.set(line, {
        ...lines.get(line),
        ...(kind !== undefined && { kind }),
        ...(depth !== undefined && { depth }),
      })
    if (columns !== undefined) tables.set(line, { columns })
  }
  return lines.size + tables.size > 0 ? { lines, tables } : undefined
}
