// Other tools on the same articles. They are no dependency of this project: they are fetched into a folder of their own.
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Measured, measure, nodeCase } from '../measure.ts'

const packages = ['velite@0.3.1', 'remark-parse@11.0.0', 'remark-gfm@4.0.1', 'unified@11.0.5']

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
  await mkdir(join(work, 'content'), { recursive: true })
  await writeFile(join(work, 'package.json'), '{"private":true,"type":"module"}')
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: work,
    shell: process.platform === 'win32',
  })
  const folder = join(corpus, 'articles')
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.txt')) continue
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(join(work, 'content', `${name.replaceAll(/[\\/]/g, '-').slice(0, -4)}.md`), text)
  }
  for (const field of ['raw', 'markdown'])
    await writeFile(join(work, `${field}.config.js`), veliteConfig(field))
  await writeFile(join(work, 'remark.js'), remarkScript)
  const velite = join(work, 'node_modules', 'velite', 'bin', 'velite.js')
  const build = (field: string) => ({
    name: `Velite, ${field === 'raw' ? 'raw body' : 'Markdown'}`,
    args: [velite, 'build', '--config', `${field}.config.js`, '--silent'],
    cwd: work,
    before: () => rm(join(work, '.velite'), { recursive: true, force: true }),
  })
  const remark = { name: 'remark-parse + GFM, trees only', args: ['remark.js'], cwd: work }
  return measure([nodeCase, build('raw'), remark, build('markdown')], rounds)
}

function veliteConfig(field: string): string {
  return `import { defineConfig, s } from 'velite'
export default defineConfig({
  collections: {
    articles: { name: 'Article', pattern: '*.md', schema: s.object({ body: s.${field}(), path: s.path() }) },
  },
})
`
}

const remarkScript = `import { readdirSync, readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
const parser = unified().use(remarkParse).use(remarkGfm)
for (const name of readdirSync('content')) parser.parse(readFileSync('content/' + name, 'utf8'))
`
