// Stage 3d: numbers of references that stand without a mark, or with one of the site's own ("1 Hart RG, …", "¹ Hart", "Ref 1: Hart"),
// told by counting on from line to line.
import type { DescribedLine } from '../lines/describe-line.ts'
import type { Bullet } from '../lines/read-bullet.ts'

const ordinal =
  /^(?:(?:Ref|Reference|No|R)\.? ?|#)?[[({]?(?:(\d{1,3})|([⁰¹²³⁴-⁹]{1,3}))[\])}]?[.:]?[ \t\u00a0]{0,3}(?:[–-][ \u00a0]{1,3})?(?=["“‘]?\p{L})/u
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const fewest = 3
/** Lines that one entry may go on over. */
const mostBetween = 2

/** The bullet that a bare number makes, or null. */
function ordinalOf(line: DescribedLine): Bullet | null {
  const found = line.bullet === null ? ordinal.exec(line.text) : null
  if (!found) return null
  const digits = found[1] ?? Array.from(found[2]!, (digit) => raised.indexOf(digit)).join('')
  return {
    mark: '1',
    ordinal: Number(digits),
    indent: line.start - line.lineStart,
    contentStart: line.start + found[0].length,
  }
}

/**
 * Find numbered lines whose numbers have no mark.
 *
 * @param lines Lines of the article.
 * @param from Index of the line to start from: the heading of a reference list.
 * @returns A bullet for each line of a run that counts from 1, by the index of its line; empty where there is no such run.
 */
export function findBareOrdinals(lines: readonly DescribedLine[], from: number): Map<number, Bullet> {
  const bullets = new Map<number, Bullet>()
  let between = 0
  for (let at = from + 1; at < lines.length; at++) {
    const bullet = ordinalOf(lines[at]!)
    if (bullet?.ordinal !== bullets.size + 1) {
      if (bullets.size > 0 && ++between > mostBetween) break
      continue
    }
    bullets.set(at, bullet)
    between = 0
  }
  return bullets.size >= fewest ? bullets : new Map()
}
