// From source slices to a node's text. The one place that says how characters of a file become text.
import { mendDashes, mendEntities } from '@compendium/raw-article'
import { decodeString } from 'micromark-util-decode-string'
import type { Origin } from '../entities/fields/origin.ts'
import type { ArticleSource } from './article-source.ts'

/** What `∞` stands for: a colon in titles, a dash in prose. */
export type TextRole = 'prose' | 'title'

const space = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u0000-\u001f\u007f-\u009f]+/g
/** What has no width and parts no words: soft hyphens, word joiners, places where a line may break. */
const invisible = /[\u00ad\u200b\u2060\ufeff]+/g
// White space that normalising changes: any but single plain spaces between words.
const oddSpace =
  / {2}|^ | $|[\t-\r\u0000-\u0008\u000e-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/
const infinity = /(\p{N}?)\s?∞\s?(?=(\p{N}?))/gu

/**
 * Normalise a run of characters: NFC, spaces folded, no `∞`.
 *
 * @param raw Source slices, joined.
 * @param role Whether the text is a title or prose.
 * @returns The text.
 */
export function normaliseText(raw: string, role: TextRole = 'prose'): string {
  const folded = oddSpace.test(raw)
    ? raw.replace(invisible, '').normalize('NFC').replace(space, ' ').trim()
    : raw.normalize('NFC')
  if (!folded.includes('∞')) return folded
  return folded
    .replace(infinity, (_all, before: string, after: string) =>
      before && after ? `${before}–` : `${before}${role === 'title' ? ': ' : ' — '}`,
    )
    .replace(/ {2,}/g, ' ')
    .trim()
}

const closesUp = /^[,.;:!?)\]”’%]/
const startsBlank = /^\s/
const endsBlank = /\s$/

/** Whether a space parts two slices: where the characters cut out between them open or close with white space. */
function isParted(cut: string, next: string): boolean {
  return (startsBlank.test(cut) || endsBlank.test(cut)) && !closesUp.test(next)
}

/** Slices of a node, joined: `starts` says where each of them starts in `run`. */
export interface JoinedSlices {
  run: string
  starts: number[]
}

/**
 * Join the slices of a node's spans, with a space where white space was cut out between them and none before closing
 * punctuation.
 *
 * @param source The article.
 * @param origin The spans of the node.
 * @returns The joined slices, not normalised yet.
 */
export function joinSlices(
  source: Pick<ArticleSource, 'text' | 'mediaType'>,
  origin: Pick<Origin, 'spans'>,
): JoinedSlices {
  let run = ''
  let past = -1
  const starts: number[] = []
  for (const { start, end } of origin.spans) {
    const raw = source.text.slice(start.offset, end.offset)
    const decoded = source.mediaType === 'text/markdown' ? decodeString(raw) : mendEntities(raw, source.text)
    const slice = mendDashes(decoded, source.text)
    if (past >= 0 && isParted(source.text.slice(past, start.offset), slice)) run += ' '
    starts.push(run.length)
    run += slice
    past = end.offset
  }
  return { run, starts }
}

/**
 * Read a node's text from its origin: the rule that every `text` of the contract keeps.
 *
 * @param source The article.
 * @param origin The spans of the node.
 * @param role Whether the text is a title or prose.
 * @returns The text.
 */
export function textAt(
  source: Pick<ArticleSource, 'text' | 'mediaType'>,
  origin: Pick<Origin, 'spans'>,
  role: TextRole = 'prose',
): string {
  return normaliseText(joinSlices(source, origin).run, role)
}
