// Lead terms in Markdown: strong words at the start, or a phrase before a colon or a dash.
import type { Words } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { type MarkdownFile, placeRun, plainOf, splitWords } from './place.ts'
import { wordsOf } from './words-of.ts'

/** A lead term and the words after it. */
export interface LeadTerm {
  term: Words
  rest: Words[]
}

// A sign may be escaped; its backslash goes with it.
const signAfterStrong = /^\s*\\?(?:∞|:|–|—|=|-)\s+|^\\?\.\s+/
const closing = ' \\:.∞–—-'
const signInText = / ?\\?[∞:]\s| \\?[–—=-]\s/

function isNamed(term: readonly Words[]): boolean {
  return /[\p{L}\p{N}]/u.test(plainOf(term))
}

/** Index at which the signs start that close strong words; null where none do. */
function closingSignsOf(text: string): number | null {
  let start = text.length
  while (start > 0 && closing.includes(text.charAt(start - 1))) start--
  return /[^ \\]/.test(text.slice(start)) ? start : null
}

function oneRun(file: MarkdownFile, words: readonly Words[]): Words {
  return placeRun(file, words[0]!.position!.start.offset!, words.at(-1)!.position!.end.offset!)!
}

/**
 * Find the lead term of a paragraph.
 *
 * @param file The file.
 * @param paragraph The paragraph.
 * @returns The term and the rest; null where it has none.
 */
export function findLeadTerm(file: MarkdownFile, paragraph: mdast.Paragraph): LeadTerm | null {
  const [first, ...others] = paragraph.children
  if (first?.type === 'strong' && others.length > 0) return afterStrong(file, first, others)
  const words = wordsOf(file, paragraph)
  const text = plainOf(words)
  const found = signInText.exec(text.slice(0, 100))
  if (!found || found.index < 2 || text.slice(0, found.index).split(/\s+/).length > 8) return null
  if (/[.!?]\s/.test(text.slice(0, found.index))) return null
  const [term, rest] = splitWords(file, words, found.index, found[0].length)
  return isNamed(term) && rest.length > 0 ? { term: oneRun(file, term), rest } : null
}

function afterStrong(
  file: MarkdownFile,
  strong: mdast.Strong,
  others: readonly mdast.PhrasingContent[],
): LeadTerm | null {
  const words = wordsOf(file, strong)
  const rest = others.flatMap((node) => wordsOf(file, node))
  if (words.length === 0 || rest.length === 0) return null
  const text = plainOf(words)
  const within = closingSignsOf(text)
  const after = signAfterStrong.exec(plainOf(rest))
  if (within === null && !after) return null
  const term = within === null ? words : splitWords(file, words, within, text.length - within)[0]
  const skip = after?.[0].length ?? 0
  const [, tail] = splitWords(file, rest, 0, skip)
  return isNamed(term) && tail.length > 0 ? { term: oneRun(file, term), rest: tail } : null
}
