// Other tools, fetched into a folder of their own, with the same articles: they are no dependency of this project.
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const packages = ['velite@0.3.1', 'remark-parse@11.0.0', 'remark-gfm@4.0.1', 'unified@11.0.5']

/**
 * Fetch other tools and give them the articles of a corpus as Markdown files.
 *
 * @param corpus
 *   A content folder.
 * @param work
 *   Folder to make.
 * @returns
 *   The folder: `content/` holds the articles, `raw.config.js` and `markdown.config.js` tell Velite what to make of them.
 */
export async function preparePeers(corpus: string, work: string): Promise<string> {
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
  return work
}

/**
 * Tell where the command of Velite lies.
 *
 * @param work
 *   A folder that `preparePeers` has made.
 * @returns
 *   Path of a script for Node.
 */
export function veliteCommand(work: string): string {
  return join(work, 'node_modules', 'velite', 'bin', 'velite.js')
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
