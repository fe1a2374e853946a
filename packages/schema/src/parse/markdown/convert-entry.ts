// Glossary entries in Markdown: a term and its definition in one paragraph, or a heading over a paragraph.
import { definitionMark, type GlossaryEntry, type Words } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { findLeadTerm } from './find-lead-term.ts'
import { type MarkdownFile, placeRun, plainOf, splitWords } from './place.ts'
import { wordsOf } from './words-of.ts'

function entry(file: MarkdownFile, headword: Words, words: Words[], oneLine: boolean): GlossaryEntry | null {
  const found = definitionMark.exec(plainOf(words))
  const definition = found ? splitWords(file, words, 0, found[0].length)[1] : words
  if (definition.length === 0) return null
  const position = { start: headword.position!.start, end: definition.at(-1)!.position!.end }
  return { type: 'glossaryEntry', headword, definition, marked: found !== null, oneLine, position }
}

/** An entry from a paragraph that opens with its term; null where it does not. */
export function entryOfParagraph(file: MarkdownFile, node: mdast.Paragraph): GlossaryEntry | null {
  const lead = findLeadTerm(file, node)
  return lead && entry(file, lead.term, lead.rest, true)
}

/** An entry from a heading, or a line in bold, and the paragraph under it; null where one of them holds no words. */
export function entryOfHeading(
  file: MarkdownFile,
  heading: mdast.Heading | mdast.Paragraph,
  paragraph: mdast.Paragraph,
): GlossaryEntry | null {
  const words = wordsOf(file, heading)
  if (words.length === 0) return null
  const headword = placeRun(file, words[0]!.position!.start.offset!, words.at(-1)!.position!.end.offset!)!
  return entry(file, headword, wordsOf(file, paragraph), false)
}
