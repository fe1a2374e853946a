// Stage 6: the tree from lines and their kinds.

import type { DescribedArticle } from '../article/describe-article.ts'
import type { LineReading } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { pullQuoteMark } from '../lines/pull-quote-mark.ts'
import { readImageMark } from '../lines/read-image-mark.ts'
import type { ArticleNode, ArticleRoot, Words } from '../nodes.ts'
import { buildEntry, buildOneLineEntry } from './build-glossary.ts'
import { buildLists, type ItemLines } from './build-list.ts'
import { buildStackedTable, buildTable } from './build-table.ts'
import { buildableKind } from './buildable-kind.ts'
import { partTooltips } from './find-tooltips.ts'
import { placeWords, spanOf } from './words.ts'

/** Lines from `from` on that are of one of `kinds`. */
function runOf(
  readings: readonly LineReading[],
  from: number,
  kinds: readonly LineReading['kind'][],
): number {
  let end = from
  while (end < readings.length && kinds.includes(readings[end]!.kind)) end++
  return end
}

function wholeLine(text: string, line: DescribedLine): Words {
  return placeWords(text, line, line.start, line.end)!
}

function itemsOf(lines: readonly DescribedLine[], readings: readonly LineReading[]): ItemLines[] {
  const items: ItemLines[] = []
  for (const [index, line] of lines.entries()) {
    if (readings[index]!.kind === 'continuation' && items.length > 0) items.at(-1)!.continued.push(line)
    else items.push({ line, continued: [] })
  }
  return items
}

/** From the end, since what a line can be depends on the line after it. */
function makeBuildable(lines: readonly DescribedLine[], read: readonly LineReading[]): LineReading[] {
  const readings = read.slice()
  for (let at = lines.length - 1; at >= 0; at--) {
    const reading = readings[at]!
    const kind = buildableKind(lines[at]!, reading.kind, readings[at + 1]?.kind ?? null)
    if (kind !== reading.kind) readings[at] = { ...reading, kind }
  }
  return readings
}

/** Lines that carry prose: the line itself and what continues it. */
function buildProse(
  text: string,
  type: 'title' | 'heading' | 'paragraph' | 'pullQuote' | 'imageDescription' | 'furniture' | 'reference',
  lines: readonly DescribedLine[],
  depth: number,
): ArticleNode {
  const first = lines[0]!
  const whole = spanOf(wholeLine(text, first), wholeLine(text, lines.at(-1)!))
  if (type === 'imageDescription') {
    const mark = readImageMark(first.text)
    const words = mark && placeWords(text, first, first.start + mark.start, first.start + mark.end)
    return {
      type,
      children: [words ?? wholeLine(text, first), ...lines.slice(1).map((line) => wholeLine(text, line))],
      position: whole,
    }
  }
  if (type === 'furniture' || type === 'title')
    return { type, children: lines.map((line) => wholeLine(text, line)), position: whole }
  if (type === 'reference') {
    const children = lines.map(
      (line, index) =>
        placeWords(text, line, (index === 0 && line.bullet?.contentStart) || line.start, line.end)!,
    )
    return { type, children, position: whole }
  }
  const mark = type === 'heading' ? first.headingMark : type === 'pullQuote' ? pullQuoteMark(first.text) : 0
  const children = lines.flatMap((line) =>
    partTooltips(text, line, line.start + (line === first ? mark : 0), line.end),
  )
  return type === 'heading' ? { type, depth, children, position: whole } : { type, children, position: whole }
}

/**
 * Build the tree of an article.
 *
 * @param article The described article.
 * @param read A reading a line.
 * @returns The tree; every character that is no white space lies in a node or is markup between nodes.
 */
export function buildTree(article: DescribedArticle, read: readonly LineReading[]): ArticleRoot {
  const { text, lines } = article
  const readings = makeBuildable(lines, read)
  const children: ArticleNode[] = []
  let at = 0
  let caption: Words | null = null
  while (at < lines.length) {
    const { kind, depth, confidence, runnerUp } = readings[at]!
    const line = lines[at]!
    const before = children.length
    let end = at + 1
    if (kind === 'listItem') {
      end = runOf(readings, at, ['listItem', 'continuation'])
      children.push(...buildLists(text, itemsOf(lines.slice(at, end), readings.slice(at, end))))
    } else if (kind === 'tableRow') {
      const separator = line.separator
      while (
        end < lines.length &&
        readings[end]!.kind === 'tableRow' &&
        lines[end]!.separator === separator &&
        lines[end]!.blanksBefore <= article.usualGap
      )
        end++
      children.push(buildTable(text, lines.slice(at, end), caption))
    } else if (kind === 'caption') {
      caption = wholeLine(text, line)
      at = end
      continue
    } else if (kind === 'flatTable') {
      end = runOf(readings, at, ['flatTable'])
      const run = article.flatTableOf[at]
      if (run) end = Math.min(end, run.last + 1)
      if (run && run.columns !== null) {
        const isCaption = (other: DescribedLine) => other.index === run.caption
        const own = lines.slice(at, end)
        const cells = own.filter((cell) => !isCaption(cell))
        children.push(buildStackedTable(text, cells, run.columns, own.find(isCaption) ?? null))
        children.at(-1)!.data = { confidence: run.confidence, runnerUp }
        at = end
        continue
      }
      const title = run?.caption === at && end - at > 2 ? wholeLine(text, line) : null
      const rows = lines.slice(title ? at + 1 : at, end).map((row) => wholeLine(text, row))
      if (rows.length < 2) {
        end = at + 1
        children.push(buildProse(text, 'paragraph', [line], depth))
      } else
        children.push({
          type: 'flattenedTable',
          caption: title,
          children: rows,
          position: spanOf(title ?? rows[0]!, rows.at(-1)!),
        })
    } else if (kind === 'glossaryTerm') {
      end = runOf(readings, at + 1, ['glossaryDefinition', 'continuation'])
      children.push(buildEntry(text, line, lines.slice(at + 1, end)))
    } else if (kind === 'glossaryLine') {
      children.push(buildOneLineEntry(text, line))
    } else {
      const type = kind === 'continuation' || kind === 'glossaryDefinition' ? 'paragraph' : kind
      end = runOf(readings, at + 1, ['continuation'])
      children.push(buildProse(text, type, lines.slice(at, end), depth))
    }
    caption = null
    for (const node of children.slice(before)) node.data = { confidence, runnerUp }
    at = end
  }
  return { type: 'root', children }
}
