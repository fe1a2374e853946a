// Predicts the cells of flattened tables: bench-tables INPUT.jsonl PRED.jsonl
// INPUT has one table a line: {id, flattened (header line, then a line a row), caption, headings, context};
// PRED gets {id, columns, rows, confidence, rowConfidence} a line.

import { readFileSync, writeFileSync } from 'node:fs'
import { readFlatTable } from '@compendium/flat-table'
import { tablesPerSecond } from './flat-table-rate.ts'

/** One table of the bench. */
interface BenchTable {
  id: string
  flattened: string[]
  caption?: string | null
  headings?: string[]
  context?: string
}

const [input, output] = process.argv.slice(2)
if (!input || !output) {
  console.error('Usage: bench-tables INPUT.jsonl PRED.jsonl')
  process.exitCode = 2
} else {
  const tables = readFileSync(input, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as BenchTable)
  const predictions = tables.map(({ id, flattened, caption, headings, context }) => {
    const table = readFlatTable(flattened, {
      prose: context ?? '',
      phrases: headings ?? [],
      caption: caption ?? null,
    })
    const columns = table.columns.map(({ text }) => text)
    const rows = table.rows.map(({ cells }) => cells.map(({ text }) => text))
    const rowConfidence = table.rows.map(({ confidence }) => confidence)
    return JSON.stringify({ id, columns, rows, confidence: table.confidence, rowConfidence })
  })
  writeFileSync(output, `${predictions.join('\n')}\n`)
  const rate = tablesPerSecond(
    tables.map(({ flattened, caption, headings, context }) => ({
      lines: flattened,
      context: { prose: context ?? '', phrases: headings ?? [], caption: caption ?? null },
    })),
  )
  console.log(`${tables.length} tables; warm ${Math.round(rate)} a second of processor time on one core`)
}
