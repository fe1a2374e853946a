// Paragraphs of Markdown whose lines stand for themselves: entries of a list, rows of links, what a page prints at its end.
import type * as mdast from 'mdast'
import type { Point } from 'unist'
import type { MarkdownFile } from './place.ts'

/** A line that goes on with a sentence, or that gives the definition of the term over it. */
const goesOn = /^\s*(?:["'“‘(]?\p{Ll}|:\s)/u

/** Lines of a paragraph that carry on no other, but the first. */
function breaksOf(
  { text, lineStarts }: MarkdownFile,
  { start, end }: NonNullable<mdast.Paragraph['position']>,
  firstLines: ReadonlySet<number>,
): number[] {
  const breaks: number[] = []
  for (let line = start.line + 1; line <= end.line; line++) {
    const from = lineStarts[line - 1]!
    if (firstLines.has(line) && !goesOn.test(text.slice(from, from + 8))) breaks.push(line)
  }
  return breaks
}

/** The parts of a text node before and after the start of a line. */
function cutText({ value, position }: mdast.Text, cut: Point): [mdast.Text, mdast.Text] {
  const { start, end } = position!
  const lines = value.split('\n')
  const before = lines.slice(0, cut.line - start.line).join('\n')
  const after = lines.slice(cut.line - start.line).join('\n')
  return [
    { type: 'text', value: before, position: { start, end: cut } },
    { type: 'text', value: after, position: { start: cut, end } },
  ]
}

/**
 * Split a paragraph at the lines that carry on no other.
 *
 * @param file The file.
 * @param paragraph The paragraph.
 * @param firstLines Numbers of the lines that carry on no other.
 * @returns Paragraphs; the same one where there is nothing to split.
 */
export function splitLines(
  file: MarkdownFile,
  paragraph: mdast.Paragraph,
  firstLines: ReadonlySet<number>,
): mdast.Paragraph[] {
  const { start, end } = paragraph.position!
  if (start.line === end.line) return [paragraph]
  const breaks = breaksOf(file, paragraph.position!, firstLines)
  const parts: mdast.Paragraph[] = []
  let children: mdast.PhrasingContent[] = []
  let from: Point = start
  let next = 0
  const close = (at: Point) => {
    if (children.length > 0) parts.push({ type: 'paragraph', children, position: { start: from, end: at } })
    children = []
    from = at
  }
  for (const child of paragraph.children) {
    let rest = child
    for (
      ;
      next < breaks.length && file.lineStarts[breaks[next]! - 1]! < child.position!.end.offset!;
      next++
    ) {
      const cut = { line: breaks[next]!, column: 1, offset: file.lineStarts[breaks[next]! - 1]! }
      // A line that starts within strong words or a link parts nothing.
      if (cut.offset < rest.position!.start.offset!) continue
      if (cut.offset === rest.position!.start.offset!) close(cut)
      else if (rest.type === 'text') {
        const [before, after] = cutText(rest, cut)
        children.push(before)
        close(cut)
        rest = after
      }
    }
    if (rest.type !== 'break') children.push(rest)
  }
  close(end)
  return parts
}
