// Corrections: words of a line that stand in one place of the article, with the words around them where they must.
import type { Correction } from './correction.ts'

/** A quote of more characters is cut at a word, where the shorter one is still in one place. */
const handyLength = 60
/** Characters of the neighbouring line that are enough as prefix or suffix. */
const besideLength = 40

type Quoted = Pick<Correction, 'quote' | 'prefix' | 'suffix'>

/**
 * Quote a line, so that a correction finds it again and nothing else.
 *
 * @param text The decoded article.
 * @param offset Any place in the line.
 * @param from Where in the line the quote begins; the first word of the line when left out.
 * @returns The quote; null for a blank line, and where no words around it tell it from another place.
 */
export function quoteLine(text: string, offset: number, from?: number): Quoted | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const end = lineEnd === -1 ? text.length : lineEnd
  const begin = from ?? lineStart
  const whole = text
    .slice(begin, end)
    .replace(/^\uFEFF/, '')
    .trim()
  if (whole === '') return null
  const at = text.indexOf(whole, begin)
  const short = whole.length > handyLength ? whole.slice(0, whole.lastIndexOf(' ', handyLength)) : whole
  for (const quote of new Set([short, whole])) {
    if (quote !== '' && standsOnce(text, quote)) return { quote }
  }
  const lead = text.slice(lineStart, at).trim() || lastLine(text.slice(0, lineStart))
  const prefix = lead.slice(-besideLength).trimStart()
  const suffix = firstLine(text.slice(end)).slice(0, besideLength).trimEnd()
  const places = allPlaces(text, whole)
  const told = (quoted: Quoted) => places.filter((place) => fits(text, place, quoted)).join() === String(at)
  const tries: Quoted[] = []
  if (prefix) tries.push({ quote: whole, prefix })
  if (suffix) tries.push({ quote: whole, suffix })
  if (prefix && suffix) tries.push({ quote: whole, prefix, suffix })
  return tries.find(told) ?? null
}

function standsOnce(text: string, quote: string): boolean {
  const first = text.indexOf(quote)
  return text.indexOf(quote, first + quote.length) === -1
}

function allPlaces(text: string, quote: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) places.push(at)
  return places
}

function fits(text: string, at: number, { quote, prefix, suffix }: Quoted): boolean {
  const before = text.slice(Math.max(0, at - 2 * besideLength), at).trimEnd()
  const after = text.slice(at + quote.length, at + quote.length + 2 * besideLength).trimStart()
  return (
    (prefix === undefined || before.endsWith(prefix)) && (suffix === undefined || after.startsWith(suffix))
  )
}

function lastLine(before: string): string {
  const trimmed = before.trimEnd()
  return trimmed.slice(trimmed.lastIndexOf('\n') + 1).trimStart()
}

function firstLine(after: string): string {
  const trimmed = after.trimStart()
  const end = trimmed.indexOf('\n')
  return (end === -1 ? trimmed : trimmed.slice(0, end)).trimEnd()
}
