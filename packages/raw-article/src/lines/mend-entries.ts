// Stage 0: entries of a glossary in a form of the site's own ("Urate | The salt of …", "[Urate] The salt of …"), told by its coming again.

import { nameOf } from './describe-line.ts'
import { type KnownSection, knownSectionOf } from './known-names.ts'
import { lineSpans } from './line-spans.ts'
import { glossaryEntryOf } from './read-definition.ts'

const headword = String.raw`[\p{L}\d][^.!?:;=|\n]{1,60}?`
const definition = String.raw`[\p{L}\d"“‘(].*`
const bullet = String.raw`[ \t]*(?:[-*+•◦▪–] {1,4})?`

/** "Urate, n. The salt of …", which could be taken for an entry whose headword closes with a full stop. */
const grammatical = 1

/** Forms of an entry: what stands before the headword, the headword, what parts it from its definition, the definition. */
const forms: readonly RegExp[] = [
  String.raw`^(${bullet}\d{1,2}[.)] +)(${headword})( ?[:∞=–—-] )(${definition})$`,
  String.raw`^(${bullet})(${headword})(,? \(?(?:n|noun|adj|adjective|v|verb|adv|abbr|pl)\.?\)?[.:]? )(${definition})$`,
  String.raw`^(${bullet}[[(“"«/*_]{1,2})(${headword})([\])”"»/*_]{1,2} )(${definition})$`,
  String.raw`^(${bullet})(${headword})( ?[|;·•*/\\▸▹▶►»›…¦‣∙⋅⇨➜+]{1,3} | \.{2,4} | \? )(${definition})$`,
  `^((?:Term|Word|Entry|Name) ?: )(${headword})()$`,
].map((form) => new RegExp(form, 'u'))

const fewest = 3
const usual = 0.6
const longestHeading = 60
const longestEntry = 600
const mostEntries = 200
const longestHeadword = 9

/** Almost no line is asked for its name: it holds none of the words that glossaries are called by. */
const mayNameGlossary =
  /gloss|terms?\b|words?\b|terminology|vocab|jargon|lexicon|definitions|abbrev|acronym|nomencl|dictionar|a(?:-| to )z\b|they mean/i
const mayNameSection = /^[^.]{3,60}$/

function sectionOf(line: string): KnownSection | null {
  return line.length <= longestHeading && mayNameSection.test(line) ? knownSectionOf(nameOf(line)) : null
}

interface Place {
  start: number
  text: string
}

/** The lines under the last heading that names a glossary, up to the next one that names end matter. */
function glossaryLines(text: string): Place[] {
  const lines: Place[] = []
  let isInside = false
  for (const { start, end } of lineSpans(text)) {
    if (end - start > longestHeading && !isInside) continue
    const line = text.slice(start, end)
    const words = line.length <= longestHeading ? line.trim() : ''
    if (words !== '' && mayNameGlossary.test(words) && sectionOf(words) === 'glossary') {
      lines.length = 0
      isInside = true
    } else if (isInside && words !== '' && sectionOf(words) !== null) isInside = false
    else if (isInside && line.length <= longestEntry && lines.length < mostEntries)
      lines.push({ start, text: line })
  }
  return lines
}

const fewWords = (text: string, most: number): boolean => text.split(' ', most + 1).length <= most

/** A line in the form that is read as an entry, of the same length. */
function mendLine(line: string, form: RegExp): string {
  const [, before = '', term = '', mark = '', rest = ''] = form.exec(line)!
  const opening = /^[ \t]*(?:[-•◦▪] )?/.exec(before)![0]
  const parting = mark === '' ? '' : `${mark.startsWith(' ') ? ' ∞' : '∞'}`.padEnd(mark.length)
  return opening + ' '.repeat(before.length - opening.length) + term + parting + rest
}

/**
 * Write `∞` for what a site sets between the headwords of its glossary and their definitions, and spaces for what it sets around them.
 *
 * @param text The decoded file.
 * @returns A text of the same length, so that offsets stay; the same text where the entries have a form that is read as it is.
 */
export function mendEntries(text: string): string {
  const lines = glossaryLines(text)
  const long = lines.filter(({ text: line }) => !fewWords(line, 4))
  if (long.length < fewest) return text
  const read = long.filter(({ text: line }) => glossaryEntryOf(line.trim()) !== null).length
  for (const [at, form] of forms.entries()) {
    if (read * 2 > long.length && at !== grammatical) continue
    const entries = lines.filter(({ text: line }) => {
      const found = form.exec(line)
      return found && fewWords(found[2]!, longestHeadword) && (found[3] === '' || !fewWords(found[4]!, 3))
    })
    if (entries.length < fewest || entries.length < usual * long.length) continue
    let mended = ''
    let past = 0
    for (const { start, text: line } of entries) {
      mended += text.slice(past, start) + mendLine(line, form)
      past = start + line.length
    }
    return mended + text.slice(past)
  }
  return text
}
