/** Stage: assemble. From labelled tokens to the fields of a CSL item and their ranges. */
import type { Context } from './context.ts'
import { KINDS, LABELS, type Label } from './labels.ts'
import { Lexeme } from './lexicon.ts'
import type { Labelling } from './model.ts'
import { normaliseEdition, normaliseNumber, normalisePages, normaliseText } from './normalise.ts'
import { parseNames } from './parse-names.ts'
import { Shape } from './tokenize.ts'
import type { CitationField, CslItem, CslName, ParsedCitation } from './types.ts'

interface Run {
  label: Label
  from: number
  to: number
}

/**
 * Builds the item of a labelled string.
 *
 * @param raw
 *   The reference as printed.
 * @param context
 *   Its tokens and their surroundings.
 * @param labelling
 *   A label for each token and the kind of work.
 * @returns
 *   The parsed citation.
 */
export function assembleItem(raw: string, context: Context, labelling: Labelling): ParsedCitation {
  const { tokens, lexemes } = context
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    const label = LABELS[labelling.labels[i]!]!
    const last = runs.at(-1)
    if (last && last.label === label) last.to = i
    else runs.push({ label, from: i, to: i })
  }
  const csl: CslItem = { type: KINDS[labelling.kind]! }
  const ranges: ParsedCitation['ranges'] = {}
  let etAl = false

  const text = (field: 'title' | 'container-title' | 'publisher' | 'publisher-place', label: Label) => {
    const run = runs.find((r) => r.label === label)
    if (!run) return
    const range = widen(raw, tokens[run.from]!.start, tokens[run.to]!.end)
    const value = normaliseText(raw.slice(...range))
    if (value !== '') set(field, value, [range])
  }
  const set = (field: CitationField, value: string, at: [number, number][]) => {
    ;(csl as unknown as Record<string, unknown>)[field] = value
    ranges[field] = at
  }
  const numeric = (
    field: 'volume' | 'issue' | 'page' | 'edition',
    label: Label,
    cue: number,
    normalise: (slice: string) => string,
  ) => {
    for (const run of runs) {
      if (run.label !== label) continue
      let { from, to } = run
      while (from < to && lexemes[from]! & cue) from++
      while (to > from && lexemes[to]! & cue) to--
      if (lexemes[from]! & cue && from === to) continue
      const range: [number, number] = [tokens[from]!.start, tokens[to]!.end]
      const value = normalise(raw.slice(...range))
      if (value === '') continue
      set(field, value, [range])
      return
    }
  }
  const people = (field: 'author' | 'editor', label: Label) => {
    const names: CslName[] = []
    const at: [number, number][] = []
    for (const run of runs) {
      if (run.label !== label) continue
      let { from, to } = run
      const cue = (k: number) =>
        (lexemes[k]! & Lexeme.editorCue) !== 0 ||
        ['by', 'and', 'translated', 'trans'].includes(tokens[k]!.lower)
      while (from <= to && cue(from)) from++
      while (to >= from && cue(to)) to--
      if (from <= to && (lexemes[to]! & Lexeme.etAl) !== 0) {
        etAl ||= label === 'author'
        to--
        if (to >= from && ['et', 'and'].includes(tokens[to]!.lower)) to--
      }
      if (from > to) continue
      const start = tokens[from]!.start
      let end = tokens[to]!.end
      if (raw.charAt(end) === '.' && tokens[to]!.text.length < 4) end++
      for (const found of parseNames(raw.slice(start, end))) {
        names.push(found.name)
        at.push([start + found.start, start + found.end])
      }
    }
    if (names.length === 0) return
    csl[field] = names
    ranges[field] = at
  }

  people('author', 'author')
  text('title', 'title')
  people('editor', 'editor')
  text('container-title', 'container')
  text('publisher', 'publisher')
  text('publisher-place', 'place')
  numeric('edition', 'edition', Lexeme.editionCue & ~0, normaliseEdition)
  numeric('volume', 'volume', Lexeme.volumeCue, normaliseNumber)
  numeric('issue', 'issue', 0, (slice) =>
    normaliseNumber(slice.replace(/^(?:no|nr|num|number|issue|n|heft|iss)\b\.?/i, '')),
  )
  numeric('page', 'pages', Lexeme.pageCue, normalisePages)

  const year = runs.find(
    (r) => r.label === 'year' && /\d{4}/.test(raw.slice(tokens[r.from]!.start, tokens[r.to]!.end)),
  )
  if (year) {
    const slice = raw.slice(tokens[year.from]!.start, tokens[year.to]!.end)
    const digits = /\d{4}/.exec(slice)!
    csl.issued = { 'date-parts': [[Number(digits[0])]] }
    const start = tokens[year.from]!.start + digits.index
    ranges.issued = [[start, start + 4]]
  }
  for (const token of tokens) {
    const doi = token.shape === Shape.doi ? token.text : /doi\.org\/(10\..*)$/i.exec(token.text)?.[1]
    if (doi && !csl.DOI) set('DOI', doi, [[token.end - doi.length, token.end]])
    else if (token.shape === Shape.url && !doi && !csl.URL) set('URL', token.text, [[token.start, token.end]])
  }
  return { csl, etAl, ranges, style: 'unknown', confidence: 0.5 }
}

// A bracket or question mark that closes what the field opened belongs to it.
function widen(raw: string, start: number, end: number): [number, number] {
  for (;;) {
    const char = raw.charAt(end)
    const slice = raw.slice(start, end)
    if (char === '?' || char === '!' || char === '+') end++
    else if (char === ')' && slice.lastIndexOf('(') > slice.lastIndexOf(')')) end++
    else if (char === ']' && slice.lastIndexOf('[') > slice.lastIndexOf(']')) end++
    else if (
      char === '.' &&
      ')'.includes(raw.charAt(end + 1)) &&
      slice.lastIndexOf('(') > slice.lastIndexOf(')')
    )
      end++
    else break
    if (end >= raw.length) break
  }
  return [start, end]
}
