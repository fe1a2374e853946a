// Reads the tables without borders of the annotated articles, each with the prose of its own section.

import { readdirSync, readFileSync } from 'node:fs'
import { tokenizeAll } from '@compendium/flat-table/training'
import { boundsOf, type TrainingTable } from './load-tables.ts'

interface Annotation {
  file: string
  headings: { text: string; line: number }[]
  glossary: { term: string }[]
  tables: { caption: string | null; columns: string[]; rows: string[][]; layout: string; line: number }[]
}

const folder = new URL('../../../packages/schema/test/fixtures/articles/', import.meta.url)
const settle = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function readTables(name: string): TrainingTable[] {
  const { file, headings, glossary, tables } = JSON.parse(
    readFileSync(new URL(name, folder), 'utf8'),
  ) as Annotation
  const lines = readFileSync(new URL(file, folder), 'utf8').split(/\r?\n/u).map(settle)
  const phrases = [...headings.map(({ text }) => text), ...glossary.map(({ term }) => term)]
  return tables.flatMap(({ caption, columns, rows, layout, line }, index) => {
    if (layout !== 'flattened') return []
    const from = Math.max(0, ...headings.map((heading) => (heading.line < line ? heading.line : 0)))
    const later = headings.find((heading) => heading.line > line)
    const printed = [columns, ...rows].map((cells) => settle(cells.join(' ')))
    const own = new Set([...printed, ...[...columns, ...rows.flat()].map(settle), settle(caption ?? '')])
    const prose = lines.slice(from, later ? later.line - 1 : lines.length).filter((text) => !own.has(text))
    const [header, ...body] = tokenizeAll(printed)
    const count = columns.length
    return {
      id: `${name}-${index}`,
      document: name,
      count,
      header: header!,
      rows: body,
      headerBounds: boundsOf(header!, columns, count),
      rowBounds: body.map((row, r) => boundsOf(row, rows[r]!, count)),
      context: { prose: prose.join('\n'), phrases, caption },
    }
  })
}

/** Reads the tables without borders of the annotated articles. */
export function loadAnnotatedTables(): TrainingTable[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .flatMap(readTables)
}
