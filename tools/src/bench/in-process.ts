// In one process and on one core, warm: raw text to typed entities, beside a Markdown parse of the same text.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArticleSource, buildCompendium, parseArticle } from '@compendium/schema'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { ownTables, tablesPerSecond } from '../flat-table-rate.ts'
import { median } from './measure.ts'

const rounds = 25
const warmUpRounds = 5

/** A rate with its unit. */
export interface Rate {
  name: string
  value: number
  unit: string
}

/**
 * Measure rates on the articles of a folder.
 *
 * @param folder
 *   Holds `.txt` articles.
 * @returns
 *   Megabytes a second of processor time, medians of 25 rounds in alternation; and tables a second.
 */
export async function measureRates(folder: string): Promise<Rate[]> {
  const sources: ArticleSource[] = []
  for (const path of (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()) {
    const text = await readFile(join(folder, path), 'utf8')
    const bytes = Buffer.byteLength(text)
    sources.push({ path, text, mediaType: 'text/plain', sha256: '0'.repeat(64), bytes })
  }
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
  const markdown = unified().use(remarkParse).use(remarkGfm)
  const jobs = [
    {
      name: 'raw text → entities of each article',
      run: () => sources.map((source) => parseArticle(source)),
    },
    { name: 'raw text → linked, validated compendium', run: () => buildCompendium(sources, []) },
    { name: 'remark-parse + GFM, tree only', run: () => sources.map(({ text }) => markdown.parse(text)) },
  ]
  const times = jobs.map((): number[] => [])
  for (let round = 0; round < rounds + warmUpRounds; round++)
    for (const [index, { run }] of jobs.entries()) {
      const time = await cpuOf(run)
      if (round >= warmUpRounds) times[index]!.push(time)
    }
  return [
    ...jobs.map(({ name }, index) => ({ name, value: bytes / 1000 / median(times[index]!), unit: 'MB/s' })),
    { name: 'tables without borders', value: tablesPerSecond(ownTables()), unit: 'tables/s' },
  ]
}

/** Milliseconds of processor time. */
async function cpuOf(job: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await job()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
