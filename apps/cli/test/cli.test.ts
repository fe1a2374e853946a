import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '@compendium/cli'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let root: string
let content: string
let out: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'compendium-'))
  content = join(root, 'content')
  out = join(root, 'out')
  await mkdir(content)
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true })
    await writeFile(join(content, path), text)
  }
}

async function compendium(args: readonly string[], environment: Record<string, string> = {}) {
  const printed: string[] = []
  const errors: string[] = []
  const exitCode = await run(['node', 'compendium', ...args], {
    print: (text) => void printed.push(text),
    error: (text) => void errors.push(text),
    color: false,
    environment,
  })
  const [text, problems] = [printed.join('\n'), errors.join('\n')]
  expect(text + problems).not.toMatch(/\n\s+at .*:\d+:\d+\)?/)
  return { exitCode, printed: text, errors: problems }
}

const build = (...more: string[]) => compendium(['build', '--content', content, '--out', out, ...more])
const buildJson = () => build('--only', 'json')
const dataset = async () => JSON.parse(await readFile(join(out, 'compendium.json'), 'utf8'))

const sleep = `Fundamentals

Sleep

Adults sleep about 7 hours a night. Most people wake once or twice and do not remember it.
`
const tea = `Fundamentals

Tea

A cup of black tea holds about 40 mg of caffeine, roughly half of what a cup of coffee holds.
`

test('exposes the public API', async () => {
  expect(Object.keys(await import('@compendium/cli')).sort()).toEqual([
    'buildFolder',
    'checkFolder',
    'listAllRules',
    'run',
  ])
})

describe('arguments', () => {
  test('--help shows examples and ends well', async () => {
    const { exitCode, printed } = await compendium(['--help'])
    expect(exitCode).toBe(0)
    expect(printed).toContain('compendium build --content content --out out')
    expect((await compendium(['build', '--help'])).printed).toContain('--only')
  })

  test('the help of every command shows an example of it', async () => {
    const { printed } = await compendium(['--help'])
    const commands = [...printed.matchAll(/^ {2}([a-z]+)(?: \[|\s<)/gm)].map(([, name]) => name!)
    expect(commands).toEqual(
      expect.arrayContaining(['build', 'check', 'review', 'import', 'diff', 'preview']),
    )
    for (const name of commands.filter((one) => one !== 'help'))
      expect((await compendium([name, '--help'])).printed, name).toMatch(
        new RegExp(`\\$ compendium ${name} `),
      )
  })

  test.each([
    ['an unknown command', ['bild'], 'bild'],
    ['a missing folder', ['build', '--out', 'out'], '--content'],
    ['an unknown kind', ['build', '--content', 'c', '--out', 'o', '--only', 'json,docx'], 'docx'],
    ['an unknown format', ['check', 'c', '--format', 'xml'], 'xml'],
  ])('%s ends with code 2 and names it', async (_, args, word) => {
    const { exitCode, errors } = await compendium(args)
    expect(exitCode).toBe(2)
    expect(errors).toContain(word)
  })
})

describe('build', () => {
  test('writes the three outputs and says what was written where', async () => {
    await write({
      'sleep.txt': sleep,
      'tea.md': '# Tea\n\nA cup of black tea holds about 40 mg of caffeine.\n',
    })
    const { exitCode, printed, errors } = await build()
    expect(errors).toBe('')
    expect(exitCode).toBe(0)
    const files = (await readdir(out)).sort()
    for (const name of ['compendium.json', 'compendium.schema.json', 'handout.pdf', 'quick-reference.html']) {
      expect(files).toContain(name)
      expect(printed).toContain(join(out, name))
    }
    expect((await readFile(join(out, 'handout.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    const { documents } = await dataset()
    expect(documents.map(({ id }: { id: string }) => id)).toEqual(['sleep', 'tea'])
  })

  test('--only builds that kind and leaves the others as they are', async () => {
    await write({ 'sleep.txt': sleep })
    await build('--only', 'html')
    const page = await stat(join(out, 'quick-reference.html'))
    await buildJson()
    expect((await stat(join(out, 'quick-reference.html'))).mtimeMs).toBe(page.mtimeMs)
    expect((await dataset()).documents).toHaveLength(1)
  })

  test('the same bytes twice, whatever the times of the files', async () => {
    await write({ 'sleep.txt': sleep, 'tea.txt': tea })
    await build()
    const names = ['compendium.json', 'handout.pdf', 'quick-reference.html']
    const first = await Promise.all(names.map((name) => readFile(join(out, name), 'latin1')))
    await rm(out, { recursive: true })
    await utimes(join(content, 'sleep.txt'), 1, 1)
    await build()
    expect(await Promise.all(names.map((name) => readFile(join(out, name), 'latin1')))).toEqual(first)
  })

  test('says so when nothing has changed, and builds again when an article or an output did', async () => {
    await write({ 'sleep.txt': sleep })
    expect((await buildJson()).printed).toContain('Built 1 article ')
    expect((await buildJson()).printed).toContain('Nothing has changed')
    await utimes(join(content, 'sleep.txt'), 1, 1)
    expect((await buildJson()).printed).toContain('Nothing has changed')
    await write({ 'sleep.txt': sleep.replace('7 hours', '8 hours') })
    expect((await buildJson()).printed).toContain('Built 1 article ')
    expect(await readFile(join(out, 'compendium.json'), 'utf8')).toContain('8 hours')
    await writeFile(join(out, 'compendium.json'), 'edited')
    expect((await buildJson()).printed).toContain('Built 1 article ')
    expect((await dataset()).documents).toHaveLength(1)
    await write({ 'tea.txt': tea })
    expect((await buildJson()).printed).toContain('Built 2 articles ')
  })

  test('one edit gives the bytes of a build from nothing', async () => {
    await write({ 'sleep.txt': sleep, 'tea.txt': tea })
    await buildJson()
    await write({ 'tea.txt': tea.replace('40 mg', '45 mg') })
    await buildJson()
    const warm = await readFile(join(out, 'compendium.json'), 'utf8')
    await rm(out, { recursive: true })
    await buildJson()
    expect(await readFile(join(out, 'compendium.json'), 'utf8')).toBe(warm)
  })

  test('the date comes from SOURCE_DATE_EPOCH, else from the newest review, never from the clock', async () => {
    await write({ 'articles/sleep.txt': sleep })
    const html = async (environment = {}) => {
      await compendium(['build', '--content', content, '--out', out, '--only', 'html'], environment)
      return readFile(join(out, 'quick-reference.html'), 'utf8')
    }
    expect(await html()).toContain('undated')
    await write({
      'references.yaml': "references: []\n# on: '2024-05-17'\n# on: 2023-01-01\n# date: 2024-06-31\n",
    })
    expect(await html()).toContain('2024-05-17')
    expect(await html({ SOURCE_DATE_EPOCH: '1700000000' })).toContain('2023-11-14')
  })

  test.each([
    ['empty', '', 'empty file'],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00]), 'NUL'],
    ['not UTF-8', Buffer.from([0x41, 0x0a, 0xff]), '0xff'],
    ['UTF-16', Buffer.from('\ufeffSleep', 'utf16le'), 'UTF-16'],
  ])('an article that is %s is named; the others are built; the exit code is 1', async (_, bytes, word) => {
    await write({ 'bad.txt': bytes, 'sleep.txt': sleep })
    const { exitCode, errors, printed } = await buildJson()
    expect(exitCode).toBe(1)
    expect(errors).toMatch(
      new RegExp(`^${join(content, 'bad.txt')}:\\d+:\\d+ error .*${word}.*unreadable-file`),
    )
    expect(errors).toContain('= help: ')
    expect(printed).toContain('Built 1 article ')
    expect((await dataset()).documents.map(({ id }: { id: string }) => id)).toEqual(['sleep'])
    const again = await buildJson()
    expect([again.exitCode, again.errors]).toEqual([1, errors])
  })

  test('two articles of one name are an error that names both', async () => {
    await write({ 'a/sleep.txt': sleep, 'b/sleep.txt': tea })
    const { exitCode, errors } = await buildJson()
    expect(exitCode).toBe(1)
    expect(errors).toContain(join(content, 'b/sleep.txt'))
    expect(errors).toContain('`a/sleep.txt`')
    expect((await dataset()).documents).toHaveLength(1)
  })

  test.each([
    ['CRLF and a byte order mark', `\ufeff${sleep.replaceAll('\n', '\r\n')}`],
    ['one long line', `${'word '.repeat(200_000)}\n`],
    ['only furniture', 'Skip to main content\n'],
    ['control characters', 'Sleep\u0007 is\u0001 good.\n'],
  ])('an article of %s is parsed clean, with nothing unclaimed', async (_, text) => {
    await write({ 'odd.txt': text, 'sleep.txt': sleep })
    expect(await buildJson()).toMatchObject({ exitCode: 0, errors: '' })
    for (const { coverage } of (await dataset()).documents) expect(coverage.unclaimed).toBe(0)
  })

  test.each([
    ['an empty folder', ''],
    ['a missing folder', 'missing'],
  ])('%s is an error, and earlier outputs stay', async (_, name) => {
    await write({ 'sleep.txt': sleep })
    await buildJson()
    const before = await readFile(join(out, 'compendium.json'), 'utf8')
    await rm(join(content, 'sleep.txt'))
    const { exitCode, errors, printed } = await compendium([
      'build',
      '--content',
      join(content, name),
      '--out',
      out,
    ])
    expect(exitCode).toBe(1)
    expect(errors).toContain('= help: ')
    expect(printed).toContain('Nothing was built')
    expect(await readFile(join(out, 'compendium.json'), 'utf8')).toBe(before)
  })

  test('a link out of the folder is refused; the rest is built', async () => {
    await writeFile(join(root, 'secret.txt'), 'Secret.')
    await write({ 'sleep.txt': sleep })
    await symlink(join(root, 'secret.txt'), join(content, 'link.txt'))
    const { exitCode, errors } = await buildJson()
    expect(exitCode).toBe(1)
    expect(errors).toContain('leaves the content folder')
    expect(JSON.stringify(await dataset())).not.toContain('Secret')
  })

  test('an output folder that cannot be written, or lies among the articles, is refused in words', async () => {
    await write({ 'articles/sleep.txt': sleep })
    await writeFile(out, 'a file stands here')
    const refused = await buildJson()
    expect(refused.exitCode).toBe(1)
    expect(refused.errors).toMatch(/^.*out: Unexpected output folder, .*--out/)
    const among = await compendium(['build', '--content', content, '--out', join(content, 'articles', 'out')])
    expect(among).toMatchObject({ exitCode: 1 })
    expect(among.errors).toContain('among the articles')
  })

  test('an article that went away takes its outputs along', async () => {
    await write({ 'sleep.txt': sleep, 'tea.txt': tea })
    await buildJson()
    expect(await readdir(join(out, 'dataset', 'documents'))).toContain('tea.json')
    await rm(join(content, 'tea.txt'))
    await buildJson()
    expect(await readdir(join(out, 'dataset', 'documents'))).not.toContain('tea.json')
  })
})

describe('check', () => {
  test('says that all is well, or where it is not', async () => {
    await write({ 'sleep.txt': sleep })
    expect(await compendium(['check', content])).toEqual({
      exitCode: 0,
      printed: `${content}: no issues found in 1 article`,
      errors: '',
    })
    await write({ 'bad.txt': '' })
    const { exitCode, printed } = await compendium(['check', content])
    expect(exitCode).toBe(1)
    expect(printed).toContain(`${join(content, 'bad.txt')}:1:1 error`)
  })

  test('--format json is JSON and nothing else', async () => {
    await write({ 'bad.txt': '' })
    const { exitCode, printed } = await compendium(['check', content, '--format', 'json'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(printed)).toEqual([
      expect.objectContaining({
        file: join(content, 'bad.txt'),
        line: 1,
        severity: 'error',
        ruleId: 'unreadable-file',
      }),
    ])
  })
})
