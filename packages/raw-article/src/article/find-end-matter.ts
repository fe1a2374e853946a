// Stage 3a: glossaries and reference lists, by the names of their headings and, where these say nothing, by what follows.
import type { DescribedLine } from '../lines/describe-line.ts'
import type { KnownSection } from '../lines/known-names.ts'
import { glossaryEntryOf, oneLineEntry } from '../lines/read-definition.ts'

const longestHeading = 8
const fewestEntries = 3
const fewestReferences = 2
const longestHeadword = 6
const likelyCitation = 0.6
const faintCitation = 0.3
const soon = 6

function couldBeHeading(line: DescribedLine): boolean {
  return (
    line.words <= longestHeading &&
    line.closing !== 'stop' &&
    line.separator === null &&
    line.bullet?.ordinal == null &&
    line.opensUpper
  )
}

/** The headword of the entry that starts at a line, with the number of lines that the entry takes. */
function entryAt(lines: readonly DescribedLine[], at: number): { headword: string; length: number } | null {
  const line = lines[at]
  if (!line || line.bullet !== null || line.separator === 'pipe') return null
  const oneLine = oneLineEntry(line.text)
  if (oneLine) return { headword: line.text.slice(0, oneLine.headwordEnd), length: 1 }
  const next = lines[at + 1]
  const isPair =
    next !== undefined &&
    line.words <= longestHeadword &&
    line.closing === 'none' &&
    next.closing === 'stop' &&
    next.blanksBefore === 0 &&
    !next.innerStop &&
    next.bullet === null
  return isPair ? { headword: line.text, length: 2 } : null
}

const inOrder = new Intl.Collator('en', { sensitivity: 'base' })

/** Whether entries in the order of the alphabet stand under a line, all in the same form and none twice. */
function leadsGlossary(lines: readonly DescribedLine[], heading: number): boolean {
  let before: { headword: string; length: number } | null = null
  let entries = 0
  for (let at = heading + 1; entries < 2 * fewestEntries; entries++) {
    const entry = entryAt(lines, at)
    if (
      !entry ||
      (before && (entry.length !== before.length || inOrder.compare(before.headword, entry.headword) >= 0))
    )
      break
    before = entry
    at += entry.length
  }
  return entries > fewestEntries
}

/** Whether something like a reference stands soon under a line. */
function holdsReference(citation: readonly number[], heading: number): boolean {
  for (let at = heading + 1; at <= heading + soon; at++) if ((citation[at] ?? 0) >= faintCitation) return true
  return false
}

function leadsReferences(citation: readonly number[], heading: number): boolean {
  for (let at = heading + 1; at <= heading + fewestReferences; at++)
    if ((citation[at] ?? 0) < likelyCitation) return false
  return (citation[heading] ?? 0) < likelyCitation
}

/**
 * Tell which lines name a tier or end matter, or stand over a glossary or a reference list.
 *
 * @param lines Lines of the article.
 * @param citation How much each looks like an entry of a reference list, 0..1.
 * @returns For each line the section that it opens, or null.
 */
export function findKnownSections(
  lines: readonly DescribedLine[],
  citation: readonly number[],
): (KnownSection | null)[] {
  const known = lines.map((line) =>
    line.words <= longestHeading && line.closing !== 'stop' ? line.namedSection : null,
  )
  let hasReferences = false
  for (const [at, line] of lines.entries()) {
    // After the references "Further reading" often names what else the site has.
    if (known[at] === 'references') {
      if (hasReferences && !holdsReference(citation, at)) known[at] = null
      hasReferences = true
      continue
    }
    if (known[at] !== null || !couldBeHeading(line)) continue
    if (leadsReferences(citation, at)) known[at] = 'references'
    else if (entryAt(lines, at) === null && leadsGlossary(lines, at)) known[at] = 'glossary'
  }
  return known
}

const passage = 25

/** Whether each line stands in a glossary or a reference list, as far as entries follow each other. */
export function findEndMatter(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
  citation: readonly number[],
): boolean[] {
  let inside = false
  return lines.map((line, at) => {
    if (known[at] != null) inside = known[at] === 'glossary' || known[at] === 'references'
    else if (
      inside &&
      line.words >= passage &&
      citation[at]! < likelyCitation &&
      glossaryEntryOf(line.text) === null
    )
      inside = false
    return inside
  })
}
