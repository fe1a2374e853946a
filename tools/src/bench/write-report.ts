// The figures as a page of Markdown, with a mark beside each where there is one.
import { cpus, release, totalmem, type } from 'node:os'
import type { Rate } from './in-process.ts'
import type { Measured } from './measure.ts'
import type { PathologicalRow } from './pathological.ts'

/** What one corpus took. */
export interface CorpusFigures {
  count: number
  bytes: number
  rounds: number
  rows: Measured[]
}

/** Everything that was measured. */
export interface Figures {
  rates: Rate[]
  corpora: CorpusFigures[]
  pathological: PathologicalRow[]
  peers: { count: number; rows: Measured[] }[]
}

/**
 * Write the page.
 *
 * @param figures
 *   What was measured.
 * @returns
 *   Markdown.
 */
export function writeReport({ rates, corpora, pathological, peers }: Figures): string {
  const lines = [
    '<!-- Written by `pnpm bench`. Do not edit: run it again. -->',
    '# Benchmarks',
    '',
    `Measured with Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ` +
      `${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}. Each figure is a median; commands that stand in one table were run ` +
      'in alternation. Time is processor time of all threads, because it does not tell of what else the machine did; ' +
      'wall is the time a person waits. × node is processor time by that of `node -e 0`.',
    '',
    'The corpora are the articles of `content/` with edits that a seed decides; no two articles are alike.',
    '',
    '## In one process',
    '',
    ...table(
      ['', 'rate'],
      rates.map(({ name, value, unit }) => [
        name,
        `${value >= 100 ? Math.round(value) : value.toFixed(2)} ${unit}`,
      ]),
    ),
    '',
  ]
  for (const { count, bytes, rounds, rows } of corpora) {
    const title = `## ${count.toLocaleString('en')} articles, ${(bytes / 1e6).toFixed(1)} MB, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`
    lines.push(title, '', ...processTable(rows), '')
  }
  for (const { count, rows } of peers)
    lines.push(`## Peers on ${count.toLocaleString('en')} articles`, '', ...processTable(rows), '')
  lines.push(
    '## Articles that cost more than their size',
    '',
    'Processor time of the parse by that of plain paragraphs of as many bytes.',
    '',
    ...table(
      ['', 'size', 'ratio'],
      pathological.map(({ name, bytes, ratio }) => [
        name,
        `${(bytes / 1e6).toFixed(1)} MB`,
        ratio.toFixed(2),
      ]),
    ),
    '',
  )
  return lines.join('\n')
}

function processTable(rows: readonly Measured[]): string[] {
  const node = rows[0]!
  return table(
    ['', 'processor, s', 'wall, s', 'memory, MiB', '× node', 'memory × node'],
    rows.map(({ name, cpu, wall, memory }) => [
      name,
      (cpu / 1000).toFixed(2),
      (wall / 1000).toFixed(2),
      memory.toFixed(0),
      (cpu / node.cpu).toFixed(2),
      (memory / node.memory).toFixed(2),
    ]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)]
}
