// Bench: this project and its floors side by side, in one process and in processes of their own; writes docs/benchmarks.md.
// Usage: pnpm bench [--sizes 5,100,1000] [--rounds 5] [--peers 100]     --peers fetches other tools from the
//        registry and runs them on so many articles, which have to be one of the sizes
//        pnpm bench FOLDER     only the rates in one process, on the .txt articles of FOLDER; writes nothing
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { casesOf } from './bench/cases.ts'
import { measureRates } from './bench/in-process.ts'
import { makeCorpus } from './bench/make-corpus.ts'
import { measure, nodeCase } from './bench/measure.ts'
import { measurePathological } from './bench/pathological.ts'
import { measurePeers } from './bench/peers/measure-peers.ts'
import { type CorpusFigures, type Figures, writeReport } from './bench/write-report.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const content = join(root, 'content')
const report = join(root, 'docs', 'benchmarks.md')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '5,100,1000' },
    rounds: { type: 'string', default: '5' },
    peers: { type: 'string' },
  },
})
const [folder] = positionals
if (folder !== undefined) {
  for (const { name, value, unit } of await measureRates(folder))
    console.log(`${name.padEnd(42)} ${value.toFixed(2).padStart(8)} ${unit}`)
} else await bench(values.sizes.split(',').map(Number), Number(values.rounds), Number(values.peers ?? 0))

async function bench(sizes: readonly number[], rounds: number, peers: number): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'compendium-bench-'))
  const figures: Figures = { rates: [], corpora: [], pathological: [], peers: [] }
  try {
    console.log('rates in one process')
    figures.rates = await measureRates(join(content, 'articles'))
    figures.pathological = measurePathological()
    for (const size of sizes) {
      console.log(`${size} articles`)
      // A large corpus shows in few rounds what a small one shows in many.
      figures.corpora.push(await measureCorpus(work, size, size > 500 ? Math.ceil(rounds / 2) : rounds))
      // The next corpus may take half an hour.
      await writeFile(report, writeReport(figures))
    }
    if (peers > 0) {
      console.log(`peers on ${peers} articles`)
      const rows = await measurePeers(join(work, String(peers)), join(work, 'peers'), Math.ceil(rounds / 2))
      figures.peers.push({ count: peers, rows })
    }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  const page = writeReport(figures)
  await writeFile(report, page)
  console.log(page)
}

async function measureCorpus(work: string, count: number, rounds: number): Promise<CorpusFigures> {
  const corpus = join(work, String(count))
  const out = join(work, `out-${count}`)
  const bytes = await makeCorpus(content, corpus, count)
  // Five articles are those of the project, with everything that its handout needs.
  const isOwn = count === 5
  if (isOwn) {
    await rm(corpus, { recursive: true })
    await cp(content, corpus, { recursive: true })
  }
  const edited = join(
    corpus,
    'articles',
    isOwn ? 'exercise-and-recovery.txt' : '00/exercise-and-recovery-0.txt',
  )
  const pages = isOwn ? await pagesOfHandouts(corpus, out) : null
  const rows = await measure([nodeCase, ...casesOf({ folder: corpus, out, edited, pages })], rounds)
  return { count, bytes, rounds, rows }
}

async function pagesOfHandouts(corpus: string, out: string): Promise<number[]> {
  const command = join(root, 'apps/cli/bin/compendium.js')
  const args = [command, 'build', '--content', corpus, '--out', out, '--only', 'pdf']
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return [...stdout.matchAll(/ (\d+) pages,/g)].map(([, count]) => Number(count))
}
