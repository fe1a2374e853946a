// Other tools on the same articles, each in a process of its own.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Measured, measure, nodeCase } from '../measure.ts'
import { preparePeers, veliteCommand } from './prepare-peers.ts'

/**
 * Measure peers.
 *
 * @param corpus
 *   A content folder.
 * @param work
 *   Folder to fetch them into and to copy the articles to.
 * @param rounds
 *   How often each is run.
 * @returns
 *   A row each, `node -e 0` first.
 */
export async function measurePeers(corpus: string, work: string, rounds: number): Promise<Measured[]> {
  await preparePeers(corpus, work)
  await writeFile(join(work, 'remark.js'), remarkScript)
  const build = (field: string) => ({
    name: `Velite, ${field === 'raw' ? 'raw body' : 'Markdown'}`,
    args: [veliteCommand(work), 'build', '--config', `${field}.config.js`, '--silent'],
    cwd: work,
    before: () => rm(join(work, '.velite'), { recursive: true, force: true }),
  })
  const remark = { name: 'remark-parse + GFM, trees only', args: ['remark.js'], cwd: work }
  return measure([nodeCase, build('raw'), remark, build('markdown')], rounds)
}

const remarkScript = `import { readdirSync, readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
const parser = unified().use(remarkParse).use(remarkGfm)
for (const name of readdirSync('content')) parser.parse(readFileSync('content/' + name, 'utf8'))
`
