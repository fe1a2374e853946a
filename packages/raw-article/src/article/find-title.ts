// Stage 3i: the line that stands over the whole article, where what is around it shows it: a path above, a byline below.
import type { DescribedLine } from '../lines/describe-line.ts'
import { breadcrumb, byline } from '../lines/furniture-forms.ts'
import { isFirstSection, type KnownSection } from '../lines/known-names.ts'

/** What is looked at besides the lines. */
export interface TitleContext {
  known: readonly (KnownSection | null)[]
  /** Whether each line is an entry of a table of contents. */
  contents: readonly boolean[]
  /** Whether each line stands in a menu. */
  menus: readonly boolean[]
  firstProse: number
  /** How many lines hold a word. */
  lineCount: ReadonlyMap<string, number>
}

const longestTitle = 24
/** A title stands among so many lines from the top. */
const farthest = 60
const enough = 4

const subtitle = /\S(?: ?: | [∞–—|-] )\S/
const articleOfScene =
  /^(?:An?|The|Two|Three|Close-up|Photo(?:s|graph\w*)?|Image|Illustration|Hero image|Stock photo)\b/

/** Whether a line repeats the last step of the path through the site over it. */
const isLastStep = ({ text }: DescribedLine, before: DescribedLine | undefined): boolean =>
  before?.text.endsWith(text) === true && breadcrumb.test(before.text)

function couldBeTitle(
  line: DescribedLine,
  before: DescribedLine | undefined,
  context: TitleContext,
): boolean {
  const { index, words, closing, bullet, separator, opensUpper, hasFurnitureForm, name, text } = line
  return (
    words >= 2 &&
    words <= longestTitle &&
    (closing === 'none' || closing === 'question') &&
    bullet === null &&
    separator === null &&
    opensUpper &&
    !hasFurnitureForm &&
    !breadcrumb.test(text) &&
    context.known[index] === null &&
    !context.contents[index] &&
    (!context.menus[index] || isLastStep(line, before)) &&
    !isFirstSection(name)
  )
}

/** Share of the longer words that the article takes up again. */
function takenUp({ longWords }: DescribedLine, { lineCount }: TitleContext): number {
  if (longWords.length === 0) return 0
  return longWords.filter((word) => (lineCount.get(word) ?? 0) > 1).length / longWords.length
}

function evidenceFor(line: DescribedLine, lines: readonly DescribedLine[], context: TitleContext): number {
  const before = lines[line.index - 1]
  const after = lines[line.index + 1]
  const isUnderPage = !before || before.hasFurnitureForm || breadcrumb.test(before.text)
  const isOverByline = after !== undefined && (after.hasFurnitureForm || byline.test(after.text))
  const about = takenUp(line, context)
  return (
    (isOverByline ? 2 : 0) +
    (isUnderPage ? 1 : 0) +
    (line.words >= 4 ? 1 : 0) +
    (subtitle.test(line.text) ? 1 : 0) +
    (about >= 0.6 ? 1 : about === 0 ? -2 : 0) -
    (articleOfScene.test(line.text) && line.capitalised < 0.6 ? 2 : 0) -
    (after !== undefined && after.words >= 15 && after.closing === 'stop' ? 1 : 0)
  )
}

/**
 * Find the title of an article.
 *
 * @param lines Its lines.
 * @param context Facts of the whole.
 * @returns Index of the line, or null where nothing around a line shows that it is the title.
 */
export function findTitle(lines: readonly DescribedLine[], context: TitleContext): number | null {
  let best: number | null = null
  let evidence = enough - 1
  for (let at = 0; at < Math.min(context.firstProse, farthest, lines.length); at++) {
    const line = lines[at]!
    if (!couldBeTitle(line, lines[at - 1], context)) continue
    const own = evidenceFor(line, lines, context)
    if (own > evidence) [best, evidence] = [at, own]
  }
  return best
}
