// Bench: MB/s of raw text to compendium in process, beside remark-parse with GFM on the same text, in alternation.
// Usage: pnpm bench [FOLDER]     FOLDER holds .txt articles; content/articles when left out
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArticleSource, buildCompendium } from '@compendium/schema'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { ownTables, tablesPerSecond } from './flat-table-rate.ts'

const rounds = 25
const warmUpRounds = 5

await bench(process.argv[2] ?? 'content/articles')

async function bench(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  const sources: ArticleSource[] = []
  for (const path of names) {
    const text = await readFile(join(folder, path), 'utf8')
    sources.push({
      path,
      text,
      mediaType: 'text/plain',
      sha256: '0'.repeat(64),
      bytes: Buffer.byteLength(text),
    })
  }
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
  const markdown = unified().use(remarkParse).use(remarkGfm)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds + warmUpRounds; round++) {
    const our = await time(() => buildCompendium(sources, []))
    const their = await time(() => sources.forEach((source) => void markdown.parse(source.text)))
    if (round < warmUpRounds) continue
    ours.push(our)
    theirs.push(their)
  }
  const speed = (times: number[]) => bytes / 1000 / median(times)
  console.log(
    `${sources.length} articles, ${(bytes / 1000).toFixed(1)} kB of ${folder}, median of ${rounds} rounds`,
  )
  console.log(`raw text to compendium        ${speed(ours).toFixed(2).padStart(8)} MB/s`)
  console.log(`remark-parse + GFM, tree only ${speed(theirs).toFixed(2).padStart(8)} MB/s`)
  console.log(
    `tables without borders        ${Math.round(tablesPerSecond(ownTables())).toString().padStart(8)} a second of processor time`,
  )
  console.log(`ratio                         ${(speed(ours) / speed(theirs)).toFixed(2).padStart(8)}`)
}

async function time(job: () => unknown): Promise<number> {
  const start = performance.now()
  await job()
  return performance.now() - start
}

function median(times: number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}
