// Names and links of every sort: refused or handled, and nothing is ever written outside the output folder.
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesOf } from './support/files-of.ts'
import { compendium, iron, openFolder } from './terminal.ts'

let folder: Awaited<ReturnType<typeof openFolder>>

beforeEach(async () => {
  folder = await openFolder()
})
afterEach(() => rm(folder.root, { recursive: true, force: true }))

const reserved = /(?:^|[/\\])(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const build = (out = folder.out, only = 'json') =>
  compendium(['build', '--content', folder.content, '--out', out, '--only', only])

/** The test's files that are not in a folder, by path, with their content. */
async function filesOutside(inside: string): Promise<[string, string][]> {
  return [...(await filesOf(folder.root))].filter(
    ([path]) => !join(folder.root, path).startsWith(`${inside}/`),
  )
}

/** Build, and fail where a file outside the output folder is made, changed or gone. */
async function buildInside(only = 'json') {
  const outside = () => filesOutside(folder.out)
  const before = await outside()
  const result = await build(folder.out, only)
  expect(await outside()).toEqual(before)
  return result
}

/** Ids of the documents that were built; none where nothing was. */
async function documents(): Promise<string[]> {
  const json = await readFile(join(folder.out, 'compendium.json'), 'utf8').catch(() => '{ "documents": [] }')
  return JSON.parse(json).documents.map(({ id }: { id: string }) => id)
}

const articleOn = (words: string) =>
  `Fundamentals\n\nSleep and ${words}\n\nMost people who rest for ${words.length} hours find that it helps them through the day.\n`

describe('names of articles', () => {
  test.each([
    ['differ by case', ['sleep.txt', 'SLEEP.txt']],
    ['differ by their normal form', ['schl\u00e4fchen.txt', 'schla\u0308fchen.txt']],
    ['differ by their folder', ['a/sleep.txt', 'b/sleep.txt']],
    ['differ by their ending', ['sleep.txt', 'sleep.md']],
    ['differ by signs', ['sleep!.txt', 'sleep?.txt']],
  ])('that %s give one article and an error', async (_, names) => {
    for (const name of names) await folder.write({ [`articles/${name}`]: articleOn(name) })
    const { exitCode, errors } = await buildInside()
    expect(exitCode).toBe(1)
    expect(errors).toContain('document-id')
    expect(await documents()).toHaveLength(1)
  })

  test.each([
    ['the dataset', 'json', 'dataset/documents'],
    ['the parts', 'parts', 'parts/documents'],
  ])('that systems reserve are no names of files in %s', async (_, only, place) => {
    const names = ['con', 'NUL', 'aux', 'com1', 'lpt9', 'prn']
    for (const name of names) await folder.write({ [`articles/${name}.txt`]: articleOn(name) })
    expect((await buildInside(only)).exitCode).toBe(0)
    const written = await readdir(join(folder.out, place.split('/')[0]!), { recursive: true })
    expect(written.filter((path) => reserved.test(path))).toEqual([])
    const files = (await readdir(join(folder.out, place))).filter((path) => path.endsWith('.json'))
    expect(files.sort()).toEqual(names.map((name) => `${name.toLowerCase()}-.json`).sort())
  })

  test.each([
    ['of 255 bytes', `${'a'.repeat(251)}.txt`],
    ['of 255 bytes in long characters', `${'睡'.repeat(83)}ab.txt`],
    ['of dots', '.. ..txt'],
    ['of a leading dash', '--help.txt'],
    ['with a line end', 'a\nb.txt'],
    ['with a backslash', '..\\..\\etc\\passwd.txt'],
    ['with a drive', 'C:sleep.txt'],
    ['with a percent sign', '%2e%2e%2fsleep.txt'],
  ])('%s are handled', async (_, name) => {
    await folder.write({ [`articles/${name}`]: articleOn('names') })
    for (const only of ['json', 'parts']) expect([0, 1]).toContain((await buildInside(only)).exitCode)
    const ids = await documents()
    for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u)
    const parts = await readdir(join(folder.out, 'parts/documents')).catch(() => [])
    expect(parts).toEqual(ids.map((id) => `${id}.json`))
  })
})

describe('links', () => {
  test('in the content folder that leave it are refused, and what they lead to is in no output', async () => {
    await writeFile(join(folder.root, 'secret.txt'), articleOn('secrets'))
    await writeFile(
      join(folder.root, 'secret.yaml'),
      'terms:\n  - term: secret plan\n    plain: the secret\n',
    )
    await mkdir(join(folder.root, 'private'))
    await writeFile(join(folder.root, 'private/diary.txt'), articleOn('diary'))
    await folder.write({ 'articles/iron.txt': iron })
    await symlink('../../secret.txt', join(folder.content, 'articles/linked.txt'))
    await symlink(join(folder.root, 'secret.yaml'), join(folder.content, 'glossary.yaml'))
    await symlink(join(folder.root, 'private'), join(folder.content, 'articles/private'))
    await symlink('loop', join(folder.content, 'articles/loop'))
    await symlink('.', join(folder.content, 'articles/self'))
    await buildInside()
    expect(await documents()).toEqual(['iron'])
    expect([...(await filesOf(folder.out)).values()].join()).not.toMatch(/secret|diary/)
  })

  test('in the output folder are not followed', async () => {
    await folder.write({ 'articles/iron.txt': iron })
    const [elsewhere, victim] = [join(folder.root, 'elsewhere'), join(folder.root, 'victim.json')]
    await mkdir(elsewhere)
    await writeFile(victim, 'mine')
    await mkdir(folder.out)
    await symlink(victim, join(folder.out, 'compendium.json'))
    await buildInside()
    await symlink(elsewhere, join(folder.out, 'csv'))
    await rm(join(folder.out, 'dataset'), { recursive: true, force: true })
    await symlink(elsewhere, join(folder.out, 'dataset'))
    await writeFile(join(folder.content, 'articles/iron.txt'), `${iron}\nMore iron is not always better.\n`)
    await buildInside()
    expect(await readdir(elsewhere)).toEqual([])
    expect(await readFile(victim, 'utf8')).toBe('mine')
  })
})

describe('folders', () => {
  test('an output folder inside the content folder is refused or never read as content', async () => {
    await folder.write({ 'articles/iron.txt': iron })
    const out = join(folder.content, 'articles/out')
    const first = await compendium([
      'build',
      '--content',
      folder.content,
      '--out',
      out,
      '--only',
      'html,json',
    ])
    if (first.exitCode !== 0) {
      expect(first.errors + first.printed).toContain('out')
      return
    }
    await writeFile(join(folder.content, 'articles/iron.txt'), `${iron}\nMore iron is not always better.\n`)
    await compendium(['build', '--content', folder.content, '--out', out, '--only', 'html,json'])
    const { documents: found } = JSON.parse(await readFile(join(out, 'compendium.json'), 'utf8'))
    expect(found.map(({ id }: { id: string }) => id)).toEqual(['iron'])
  })

  test('--out with dots leads where it says', async () => {
    await folder.write({ 'articles/iron.txt': iron })
    await mkdir(join(folder.root, 'a'))
    const { exitCode } = await build(join(folder.root, 'a', '..', 'out'))
    expect(exitCode).toBe(0)
    expect((await readdir(folder.root)).sort()).toEqual(['a', 'content', 'out'])
  })

  test('--out that is a file is refused', async () => {
    await folder.write({ 'articles/iron.txt': iron })
    await writeFile(folder.out, 'mine')
    expect((await build()).exitCode).not.toBe(0)
    expect(await readFile(folder.out, 'utf8')).toBe('mine')
  })
})

describe('paths in editors’ files', () => {
  test.each([
    '/etc/passwd',
    '../../../../etc/passwd',
    '..\\..\\secret',
    'file:///etc/passwd',
    '\\\\server\\share',
  ])('%s names no file', async (path) => {
    const positions = [
      { document: path, quote: 'root' },
      { document: 'iron', quote: 'Iron carries oxygen' },
    ]
    await folder.write({
      'articles/iron.txt': iron,
      'disagreements.yaml': JSON.stringify({
        disagreements: [{ id: 'paths', subject: path, property: 'x', note: null, positions }],
      }),
      'redirects.yaml': JSON.stringify({ redirects: { [path]: { kind: 'moved', to: [path] } } }),
      'quick-reference.yaml': JSON.stringify({
        title: 'Iron',
        scope: [{ text: 'Iron', anchors: [{ id: path, words: 'root' }] }],
        bottomLine: [],
        pathway: [],
      }),
    })
    const { exitCode } = await buildInside()
    expect(exitCode).toBe(1)
    expect([...(await filesOf(folder.out)).values()].join()).not.toContain('root:x:')
  })

  test.each(['../escaped', '/tmp/escaped', 'a/../../escaped', '..', '.', 'con\u0000'])(
    'import and rename with the id %s write into the folder of articles only',
    async (id) => {
      await folder.write({ 'articles/iron.txt': iron })
      await writeFile(join(folder.root, 'new.txt'), articleOn('new'))
      const articles = join(folder.content, 'articles')
      const outside = () => filesOutside(articles)
      const before = await outside()
      await compendium(['import', join(folder.root, 'new.txt'), '--id', id, '--content', folder.content])
      await compendium(['rename', 'iron', id, '--content', folder.content])
      const redirects = 'content/redirects.yaml'
      expect((await outside()).filter(([path]) => path !== redirects)).toEqual(before)
      expect((await readdir(articles)).filter((name) => !/^[a-z\d-]+\.txt$/.test(name))).toEqual([])
    },
  )
})
