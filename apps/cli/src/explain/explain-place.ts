// Command: explain. A line of an article: what claimed it, what came next, and what to write to change it.
import { correctionsPathOf, proposeCorrections } from '@compendium/preview'
import { explainLine } from '@compendium/raw-article'
import type { Compendium, EditorsFile, ParsedArticle } from '@compendium/schema'
import { hintsOf } from '@compendium/schema'
import { stringify } from 'yaml'
import { entitiesAtLine } from './find-entities.ts'

/**
 * Explain a line of an article.
 *
 * @param article The article, parsed with the hints of its corrections.
 * @param number The line, from 1.
 * @param content The compiled folder.
 * @returns Text for a terminal.
 */
export function explainPlace(
  article: ParsedArticle,
  number: number,
  { compendium, editorsFiles }: { compendium: Compendium; editorsFiles: readonly EditorsFile[] },
): string {
  const { document, text } = article
  const { path, mediaType } = document.source
  const parts = [`${path}:${number}`]
  const held = entitiesAtLine(compendium, document.id, number).map(
    ({ id, field }) => `  ${id}${field ? `  ${field}` : ''}`,
  )
  if (mediaType === 'text/markdown') parts.push('  A line of Markdown says by its markup what it is.')
  else {
    const hints = hintsOf({ path, text }, editorsFiles)
    const why = explainLine(text, number, hints?.lines)
    if (!why) return `${path}:${number}: the line is blank, or the article has no such line`
    const settled = hints?.lines.has(why.line) ? ', settled by a correction' : ''
    const depth = why.depth === null ? '' : `, depth ${why.depth}`
    parts.push(
      `  “${why.text.trim().slice(0, 100)}”`,
      `  read as ${why.kind}${depth}, confidence ${why.confidence.toFixed(2)}, in the ${why.zone}${settled}`,
      ...runnerUp(why.kind, why.evidence),
      '',
      'What the cues of this line alone speak for, best first',
    )
    for (const { kind, total, cues } of why.evidence) {
      parts.push(`  ${kind}  ${score(total)}`)
      for (const { id, because, score: points } of cues) parts.push(`    ${score(points)}  ${id}: ${because}`)
    }
    parts.push('', ...whatToWrite(article, number, why.kind, why.evidence, editorsFiles))
  }
  if (held.length > 0) parts.push('', 'What holds words of it (explain them by id)', ...held)
  return parts.join('\n')
}

function whatToWrite(
  article: ParsedArticle,
  number: number,
  kind: string,
  evidence: readonly { kind: string }[],
  editorsFiles: readonly EditorsFile[],
): string[] {
  const offset = offsetOfLine(article.text, number)
  const doubt = article.doubts.find(({ place }) => place.line === number)
  const proposals = proposeCorrections(article, doubt ?? { rule: 'line', place: { offset } })
  if (proposals.length === 0)
    return ['No correction can tell this line from others: its words stand in several places.']
  const second = evidence.find((one) => one.kind !== kind)?.kind
  const likely = proposals.find(
    ({ correction }) => correction.kind !== undefined && correction.kind === second,
  )
  const { label, correction } = likely ?? proposals[0]!
  const path = correctionsPathOf(
    article.document.source.path,
    editorsFiles.map((file) => file.path),
  )
  const entry = stringify({ corrections: [correction] }, { lineWidth: 0 }).trimEnd()
  const others = proposals.filter((one) => one.correction !== correction).map((one) => `  ${one.label}`)
  return [
    `To read it otherwise, write into ${path}  (${label})`,
    ...entry.split('\n').map((line) => `  ${line}`),
    'or, in the same way:',
    ...others,
  ]
}

function offsetOfLine(text: string, number: number): number {
  let offset = 0
  for (let line = 1; line < number; line++) offset = text.indexOf('\n', offset) + 1
  return offset
}

function score(hundredths: number): string {
  return `${hundredths < 0 ? '' : '+'}${(hundredths / 100).toFixed(2)}`
}

/** The next best kind with its distance, and whether the line or its neighbours decided. */
function runnerUp(kind: string, evidence: readonly { kind: string; total: number }[]): string[] {
  const [first, second] = evidence
  const own = evidence.find((one) => one.kind === kind)
  const rival = first?.kind === kind ? second : first
  if (!rival) return []
  if (!own) return ['  told by what stands around it, not by the line alone']
  const gap = score(own.total - rival.total)
  return rival.total > own.total
    ? [`  its own cues speak for ${rival.kind} (${gap}); what stands around it decided`]
    : [
        `  runner-up ${rival.kind}, ${score(rival.total)} against ${score(own.total)} by the line's own cues (${gap})`,
      ]
}
