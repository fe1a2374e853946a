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
  // Timed once the code is warm, as it is in any job where speed matters, and by the processor's clock, so that other
  // jobs of the machine do not count.
  const times = [1, 2, 3, 4].map(() => {
    const before = process.cpuUsage()
    parse()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  const seconds = Math.min(...times)
  const predictions = parsed.map((citation, index) => ({ id: references[index]!.id, ...fieldsOf(citation) }))
  writeFileSync(output, `${predictions.map((prediction) => JSON.stringify(prediction)).join('\n')}\n`)
  console.log(
    `${references.length} references, ${Math.round(references.length / seconds)} a second of one processor, once warm`,
  )
  const truth = references.filter(
    (reference) => reference.title !== undefined || reference.authors !== undefined,
  )
  if (truth.length > 0) console.log(scoreReferences(truth, new Map(predictions.map((p) => [p.id, p]))))
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
