// Bench: from a save to new outputs, in watches that are warm: this project on its content, and beside Velite on many articles.
// Usage: pnpm bench:watch [--articles 1000] [--rounds 9]     0 articles leave Velite, which is fetched from the registry, out
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeCorpus } from './bench/make-corpus.ts'
import { measureSaves, type Saves, type Watch } from './bench/measure-saves.ts'
import { preparePeers, veliteCommand } from './bench/peers/prepare-peers.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '9' },
  },
})
const rounds = Number(values.rounds)
const count = Number(values.articles)
const work = await mkdtemp(join(tmpdir(), 'compendium-watch-'))
try {
  // One after the other: a watch that waits beside another one is given fewer of the machine's caches.
  for (const kinds of ['pdf,html,json', 'html,json']) {
    const folder = join(work, kinds)
    await cp(join(root, 'content'), folder, { recursive: true })
    const own = watchOf(`content, ${kinds}`, folder, kinds, 'articles/exercise-and-recovery.txt')
    show(await measureSaves([own], rounds))
  }
  if (count > 0) {
    const corpus = join(work, 'corpus')
    await makeCorpus(join(root, 'content'), corpus, count)
    const peers = await preparePeers(corpus, join(work, 'peers'))
    const own = watchOf(
      `${count} articles, parts`,
      corpus,
      'parts',
      'articles/00/exercise-and-recovery-0.txt',
    )
    const velite: Watch = {
      name: `${count} articles, Velite with raw bodies`,
      args: [veliteCommand(peers), 'dev', '--config', 'raw.config.js'],
      cwd: peers,
      file: join(peers, 'content', '00-exercise-and-recovery-0.md'),
      ready: /watching/i,
      done: /rebuild finished/i,
    }
    const [ours, theirs] = await measureSaves([own, velite], rounds)
    show([ours!, theirs!])
    console.log(
      `ratio ${(ours!.wall / theirs!.wall).toFixed(2)} wall, ${(ours!.cpu / theirs!.cpu).toFixed(2)} processor`,
    )
  }
} finally {
  await rm(work, { recursive: true, force: true })
}

function watchOf(name: string, content: string, kinds: string, file: string): Watch {
  const command = join(root, 'apps/cli/bin/compendium.js')
  return {
    name,
    args: [command, 'watch', '--content', content, '--out', `${content}-out`, '--only', kinds],
    file: join(content, file),
    ready: /^Watching/m,
    done: / ms, /,
  }
}

function show(rows: readonly Saves[]): void {
  for (const { name, wall, cpu } of rows)
    console.log(`${name.padEnd(42)} wall ${wall.toFixed(0)} ms, processor ${cpu.toFixed(0)} ms`)
}
