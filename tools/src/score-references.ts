// Compares predicted fields of references with the truth. A field is right when it is the same after folding case,
// accents, punctuation and dashes; a wrong value costs precision and recall.

import { foldLetters } from '@compendium/citation/training'

/** The fields of a reference, as the bench writes them. */
export interface ReferenceFields {
  type?: string
  style?: string
  authors: { family?: string; given?: string; literal?: string }[]
  et_al?: boolean
  editors?: unknown
  title: string | null
  container: string | null
  publisher: string | null
  edition: string | null
  volume: string | null
  issue: string | null
  pages: string | null
  year: string | null
  doi: string | null
  url: string | null
  unscored?: string[]
}

const fields = [
  'authors',
  'title',
  'container',
  'publisher',
  'edition',
  'volume',
  'issue',
  'pages',
  'year',
  'doi',
  'url',
] as const
type Field = (typeof fields)[number]

/**
 * Scores predictions.
 *
 * @param truth
 *   The annotated references.
 * @param predictions
 *   The predicted fields by id.
 * @returns
 *   A table: a line a field, the sum over fields, and how many references are right in every field.
 */
export function scoreReferences(
  truth: (Partial<ReferenceFields> & { id: string })[],
  predictions: Map<string, ReferenceFields>,
): string {
  const counts = new Map(fields.map((field) => [field, { gold: 0, predicted: 0, right: 0 }]))
  let whole = 0
  for (const reference of truth) {
    const prediction = predictions.get(reference.id)
    let exact = true
    for (const field of fields) {
      if (reference.unscored?.includes(field)) continue
      const gold = foldField(reference, field)
      const found = prediction ? foldField(prediction, field) : ''
      const count = counts.get(field)!
      if (gold !== '') count.gold++
      if (found !== '') count.predicted++
      if (gold !== '' && gold === found) count.right++
      if (gold !== found) exact = false
    }
    if (exact) whole++
  }
  const sum = { gold: 0, predicted: 0, right: 0 }
  const lines = ['field       truth  found  precision  recall     F1']
  for (const [field, count] of counts) {
    for (const key of ['gold', 'predicted', 'right'] as const) sum[key] += count[key]
    lines.push(formatLine(field, count))
  }
  lines.push(formatLine('micro', sum))
  lines.push(
    `whole reference right: ${whole} of ${truth.length}, ${((100 * whole) / truth.length).toFixed(1)} %`,
  )
  return lines.join('\n')
}

function formatLine(
  field: string,
  { gold, predicted, right }: { gold: number; predicted: number; right: number },
): string {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = gold === 0 ? 0 : right / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const number = (value: number, width: number) => value.toFixed(3).padStart(width)
  return `${field.padEnd(10)} ${String(gold).padStart(6)} ${String(predicted).padStart(6)} ${number(precision, 10)} ${number(recall, 7)} ${number(f1, 6)}`
}

function foldField(reference: Partial<ReferenceFields>, field: Field): string {
  if (field === 'authors') return (reference.authors ?? []).map(foldName).filter(Boolean).join(';')
  const raw = reference[field]?.trim() ?? ''
  if (field === 'doi')
    return foldDoi(raw || (/doi\.org\/10\./.test(reference.url ?? '') ? reference.url! : ''))
  if (raw === '') return ''
  if (field === 'url') return /doi\.org\/10\./.test(raw) ? '' : foldUrl(raw)
  if (field === 'pages') return foldPages(raw)
  if (field === 'year') return /(?<!\d)\d{4}(?!\d)/.exec(raw)?.[0] ?? fold(raw)
  if (field === 'edition') return foldEdition(raw)
  if (field === 'container') return fold(raw).replace(/^in (?=\S+ )/, '')
  if (field === 'volume' || field === 'issue')
    return fold(raw.replace(/[/‐‑‒–—−-]/g, ' '))
      .replace(/^(?:volume|vol|number|no|nr|issue|num)\b/, '')
      .trim()
      .replace(/^0+(?=\d)/, '')
  return fold(raw)
}

function fold(text: string): string {
  let folded = ''
  for (const char of text.replace(/&(?:amp;)?/g, ' and ')) {
    const letters = foldLetters(char)
    if (letters !== '') folded += letters
    else if (!/\p{M}/u.test(char) && !folded.endsWith(' ')) folded += ' '
  }
  return folded.trim()
}

function foldName(name: { family?: string; given?: string; literal?: string }): string {
  const family = fold(name.family ?? name.literal ?? '').replace(/ /g, '')
  const given = fold(name.given ?? '')
    .replace(/\b(?:jr|sr|ii|iii|iv)\b/g, '')
    .replace(/ /g, '')
  return family || given ? `${family},${given}` : ''
}

const dashes = (text: string) => text.normalize('NFKC').replace(/\s*[-‐‑‒–—―−]+\s*/g, '-')
const closing = /[.,;:)\]>"]+$/

function foldDoi(text: string): string {
  const found = /10\.\d{4,9}\/\S+/.exec(dashes(text).toLowerCase())
  return found ? found[0].replace(closing, '') : fold(text).replace(/ /g, '')
}

function foldUrl(text: string): string {
  return dashes(text)
    .toLowerCase()
    .replace(/^(?:https?|ftp):\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/.,;:)\]>"]+$/, '')
}

function foldPages(text: string): string {
  return dashes(text)
    .toLowerCase()
    .replace(/\b(?:pp?|pages?|pgs?)\b\.?/g, '')
    .replace(/[:\s]+/g, '')
    .split(/[,;&]/)
    .map((part) => {
      const found = /^([a-z]{0,3})(\d+)([a-z]?)-([a-z]{0,3})(\d+)([a-z]?)$/.exec(
        part.replace(/^[.()]+|[.()]+$/g, ''),
      )
      if (!found) return part.replace(/^[.()]+|[.()]+$/g, '')
      const [, prefix, from, letter, prefixTo, to, letterTo] = found as unknown as string[]
      const whole = to!.length < from!.length ? from!.slice(0, from!.length - to!.length) + to : to
      return `${prefix}${from}${letter}-${prefixTo || prefix}${whole}${letterTo}`
    })
    .filter(Boolean)
    .join(',')
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)

function foldEdition(text: string): string {
  return fold(text)
    .replace(/\b(?:edition|edn|ed)\b/g, ' ')
    .split(' ')
    .map((word) =>
      ordinals.includes(word) ? String(ordinals.indexOf(word) + 1) : word === 'rev' ? 'revised' : word,
    )
    .join(' ')
    .replace(/\b(\d+)(?:st|nd|rd|th|d|e)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
