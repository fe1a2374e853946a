import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const command = fileURLToPath(new URL('../bin/compendium.js', import.meta.url))
const built = existsSync(new URL('../dist/cli.js', import.meta.url))

// Writes the address of every module that is loaded to the process's standard error.
const watcher = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module'
  register('data:text/javascript,' + encodeURIComponent(\`
    import { writeSync } from 'node:fs'
    export async function load(url, context, next) { writeSync(2, url + '\\\\n'); return next(url, context) }
  \`))
`)}`

test.skipIf(!built)(
  'a build with nothing changed loads no parser, no renderer and no schema library',
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'unchanged-'))
    await mkdir(join(root, 'content'))
    await writeFile(join(root, 'content', 'sleep.txt'), 'Sleep\n\nAdults sleep about 7 hours a night.\n')
    const args = [
      '--import',
      watcher,
      command,
      'build',
      '--content',
      join(root, 'content'),
      '--out',
      join(root, 'out'),
    ]
    const build = () =>
      promisify(execFile)(process.execPath, [...args, '--only', 'json'], { maxBuffer: 1 << 26 })
    const heavy =
      /\/(?:zod|pdfkit|handlebars|yaml|remark-[a-z]+|unified)\/|packages\/(?:schema|raw-article|flat-table|citation)\//
    const first = await build()
    expect(first.stdout).toContain('Built 1 article ')
    expect(first.stderr).toMatch(heavy)
    const second = await build()
    expect(second.stdout).toContain('Nothing has changed')
    expect(second.stderr).toContain('/commander/')
    expect(second.stderr).not.toMatch(heavy)
    await rm(root, { recursive: true })
  },
)
