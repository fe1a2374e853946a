// Predicts the fields of reference strings: bench-references INPUT.jsonl PRED.jsonl
// INPUT has one reference a line: {id, raw} and, where it is annotated, authors, title, container, publisher, edition,
// volume, issue, pages, year, doi, url and unscored. PRED gets the same fields a line. With truth in the input, a table
// of precision, recall and F1 by field is printed.

import { readFileSync, writeFileSync } from 'node:fs'
import { type ParsedCitation, parseCitation } from '@compendium/citation'
import { type ReferenceFields, scoreReferences } from './score-references.ts'

/** One reference of the bench. */
interface BenchReference extends Partial<ReferenceFields> {
  id: string
  raw: string
}

const WARM_UP = 5
const ROUNDS = 9

const [input, output] = process.argv.slice(2)
if (!input || !output) {
  console.error('Usage: bench-references INPUT.jsonl PRED.jsonl')
  process.exitCode = 2
} else {
  const references = readFileSync(input, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as BenchReference)
  const parse = () => references.map(({ raw }) => parseCitation(raw))
  const parsed = parse()
  const perSecond = measure(references.length, parse)
  const predictions = parsed.map((citation, index) => ({ id: references[index]!.id, ...fieldsOf(citation) }))
  writeFileSync(output, `${predictions.map((prediction) => JSON.stringify(prediction)).join('\n')}\n`)
  console.log(
    `${references.length} references, ${perSecond} a second of processor time (one core, warm, median of ${ROUNDS} rounds; the mark is 5000)`,
  )
  const truth = references.filter(
    (reference) => reference.title !== undefined || reference.authors !== undefined,
  )
  if (truth.length > 0) console.log(scoreReferences(truth, new Map(predictions.map((p) => [p.id, p]))))
}

// Timed once the code is warm, as it is in any job where speed matters, and by the processor's clock, so that other jobs
// of the machine count as little as they can.
function measure(count: number, job: () => void): number {
  const times: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    job()
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) times.push((user + system) / 1e6)
  }
  return Math.round(count / times.sort((a, b) => a - b)[ROUNDS >> 1]!)
}

function fieldsOf({
  csl,
  etAl,
  style,
  confidence,
}: ParsedCitation): ReferenceFields & { confidence: number } {
  const year = csl.issued?.['date-parts'][0]?.[0]
  return {
    type: csl.type,
    style,
    authors: csl.author ?? [],
    et_al: etAl,
    editors: csl.editor ?? [],
    title: csl.title ?? null,
    container: csl['container-title'] ?? null,
    publisher: csl.publisher ?? null,
    edition: csl.edition ?? null,
    volume: csl.volume ?? null,
    issue: csl.issue ?? null,
    pages: csl.page ?? null,
    year: year === undefined ? null : String(year),
    doi: csl.DOI ?? null,
    url: csl.URL ?? null,
    confidence,
  }
}
