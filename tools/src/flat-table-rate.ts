// Bench of one package: how many tables without borders are read a second, warm, on one core.
import { readFileSync } from 'node:fs'
import { type FlatTableContext, readFlatTable } from '@compendium/flat-table'

/** Lines of a table and what its document says. */
export interface TableLines {
  lines: string[]
  context: FlatTableContext
}

const warmUpRounds = 10
const rounds = 9

/**
 * Reads tables again and again.
 *
 * @returns tables a second of processor time: the median of the rounds after the warm-up
 */
export function tablesPerSecond(tables: readonly TableLines[]): number {
  const rates: number[] = []
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    const before = process.cpuUsage()
    // A document is met once, so its prose is read anew for every table.
    for (const { lines, context } of tables)
      readFlatTable(lines, { ...context, phrases: [...(context.phrases ?? [])] })
    const { user, system } = process.cpuUsage(before)
    if (round >= warmUpRounds) rates.push(tables.length / ((user + system) / 1e6))
  }
  return rates.sort((a, b) => a - b)[rounds >> 1]!
}

/** The project's own tables, flattened: a caption line with "#", then lines of cells parted by bars. */
export function ownTables(): TableLines[] {
  return readFileSync(new URL('./flat-table-training/own-tables.txt', import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 2)
    .map(([caption, ...lines]) => ({
      lines: lines.map((line) => line.replace(/\s*\|\s*/g, ' ').trim()),
      context: { caption: caption!.replace(/^#\s*/, '') },
    }))
}
