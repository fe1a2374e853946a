// Stage 3e: numbered lines that count on from each other are items; one that stands alone may be a heading.
import type { DescribedLine } from '../lines/describe-line.ts'

/** Numbered items in a row, bullets nested between them allowed; prose between two numbers parts headings, not items. */
export function findSequences(lines: readonly DescribedLine[]): boolean[] {
  const inSequence: boolean[] = new Array(lines.length).fill(false)
  let last = new Map<string, DescribedLine>()
  for (const line of lines) {
    const { bullet } = line
    if (bullet === null) {
      if (last.size > 0) last = new Map()
      continue
    }
    if (bullet.ordinal === null) continue
    const key = `${bullet.mark} ${bullet.indent}`
    const before = last.get(key)
    if (before && before.bullet!.ordinal === bullet.ordinal - 1) {
      inSequence[before.index] = true
      inSequence[line.index] = true
    }
    last.set(key, line)
  }
  return partNumberedHeadings(lines, inSequence)
}

/** Where numbered headings went before ("1." … "5."), a run that counts on from them, set apart by blank lines, are headings too. */
function partNumberedHeadings(lines: readonly DescribedLine[], inSequence: boolean[]): boolean[] {
  const alone = new Set<string>()
  const keyOf = ({ bullet }: DescribedLine, ordinal: number) => `${bullet!.mark} ${bullet!.indent} ${ordinal}`
  for (const line of lines) {
    const ordinal = line.bullet?.ordinal
    if (ordinal == null) continue
    const goesOn = alone.has(keyOf(line, ordinal - 1)) && line.blanksBefore > 0 && line.closing !== 'stop'
    if (goesOn) inSequence[line.index] = false
    if (!inSequence[line.index]) alone.add(keyOf(line, ordinal))
  }
  return inSequence
}
