// Glossary entries from headword and definition lines, or from lines that hold both.
import type { DescribedLine } from '../lines/describe-line.ts'
import { boxedDefinition, glossaryEntryOf } from '../lines/read-definition.ts'
import type { GlossaryEntry } from '../nodes.ts'
import { placeWords, spanOf } from './words.ts'

/** An entry from a headword line and the definition lines under it. */
export function buildEntry(
  text: string,
  term: DescribedLine,
  lines: readonly DescribedLine[],
): GlossaryEntry {
  const headword = placeWords(text, term, term.bullet?.contentStart ?? term.start, term.end)!
  const mark = lines[0]!.definitionMark
  const definition = lines.map(
    (line, index) => placeWords(text, line, line.start + (index === 0 ? mark : 0), line.end)!,
  )
  return {
    type: 'glossaryEntry',
    headword,
    definition,
    marked: mark > 0,
    oneLine: false,
    position: spanOf(headword, definition.at(-1)!),
  }
}

/** An entry from one line that holds headword and definition. */
export function buildOneLineEntry(text: string, line: DescribedLine): GlossaryEntry {
  const start = line.bullet?.contentStart ?? line.start
  const parted = glossaryEntryOf(text.slice(start, line.end))!
  const headword = placeWords(text, line, start, start + parted.headwordEnd)!
  const definition = [placeWords(text, line, start + parted.definitionStart, line.end)!]
  return {
    type: 'glossaryEntry',
    headword,
    definition,
    marked: /\bMeaning\s*∞/.test(line.text) || boxedDefinition.test(line.text),
    oneLine: true,
    position: spanOf(headword, definition[0]!),
  }
}
