import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { decodeText, listCorpus, readCorpus } from '@compendium/corpus'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

const documentIdOf = (path: string) =>
  basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
const read = () => readCorpus(folder, { documentIdOf })
const shown = (messages: Awaited<ReturnType<typeof read>>['messages']) =>
  messages.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`)

test('exposes the public API', async () => {
  expect(Object.keys(await import('@compendium/corpus')).sort()).toEqual([
    'clearStaleLock',
    'corpusRules',
    'decodeText',
    'hasOpenCommit',
    'identifyBuildRecord',
    'keepStamps',
    'keyOfStamps',
    'listCorpus',
    'lockFolder',
    'openCorpus',
    'openParseCache',
    'outputsIntact',
    'readBuildRecord',
    'readCorpus',
    'readHashed',
    'readStamps',
    'recoverOutputs',
    'stageOutputs',
    'stampFiles',
    'stampWritten',
    'stateFolder',
    'systemReason',
    'unreadable',
    'writeAtomically',
    'writeHashed',
    'writeOutputs',
  ])
})

describe('decodeText', () => {
  const decode = (bytes: string | number[]) => decodeText(Buffer.from(bytes as string))

  test('keeps a byte order mark and CRLF, so that positions are those of the file', () => {
    expect(decode('\ufeffSleep\r\n\r\nBeds.\r\n')).toEqual({
      text: '\ufeffSleep\r\n\r\nBeds.\r\n',
      problem: null,
    })
  })

  test.each([
    ['an empty file', [], 1, 1, 'empty file'],
    ['white space only', [0x20, 0x0a, 0x09], 1, 1, 'empty file'],
    ['UTF-16 with a mark', [0xff, 0xfe, 0x41, 0x00], 1, 1, 'UTF-16'],
    ['UTF-16 the other way round', [0xfe, 0xff, 0x00, 0x41], 1, 1, 'UTF-16'],
    ['a NUL byte', [0x41, 0x0a, 0x42, 0x00, 0x43], 2, 2, 'NUL'],
    ['a lone continuation byte', [0x41, 0x0a, 0xc3, 0xa9, 0x42, 0x80], 2, 3, '0x80'],
    ['a byte of Windows-1252', [0x41, 0x92, 0x42], 1, 2, '0x92'],
    ['a sequence cut off at the end', [0x41, 0x0a, 0x42, 0xe2, 0x82], 2, 2, '0xe2'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 1, 1, '0xed'],
    ['an overlong slash', [0x2f, 0xc0, 0xaf], 1, 2, '0xc0'],
  ])('refuses %s at its place', (_, bytes, line, column, word) => {
    const { text, problem } = decode(bytes)
    expect(text).toBeNull()
    expect(problem).toMatchObject({ line, column })
    expect(problem?.reason).toContain(word)
    expect(problem?.note).not.toBe('')
  })

  test('a replacement character that stands in the file is no damage', () => {
    expect(decode('a \ufffd b').problem).toBeNull()
    const bytes = Buffer.concat([Buffer.from('\ufffd'), Buffer.from([0xff])])
    expect(decodeText(bytes).problem).toMatchObject({ line: 1, column: 2 })
  })
})

describe('listCorpus', () => {
  test('articles lie in articles/ where it exists, sorted, with the editors’ files apart', async () => {
    await write({
      'articles/b.txt': 'b',
      'articles/a.md': 'a',
      'articles/deep/c.TXT': 'c',
      'articles/a.corrections.yaml': '{}',
      'articles/.hidden.txt': 'x',
      'articles/picture.png': 'x',
      'node_modules/x/readme.md': 'x',
      'glossary.yaml': '{}',
      'README.md': 'For editors',
    })
    const { articles, editors, messages } = listCorpus(folder)
    expect(articles).toEqual(['articles/a.md', 'articles/b.txt', 'articles/deep/c.TXT'])
    expect(editors).toEqual(['README.md', 'articles/a.corrections.yaml', 'glossary.yaml'])
    expect(messages).toEqual([])
  })

  test('without articles/ they lie in the folder itself', async () => {
    await write({ 'b.txt': 'b', 'a.md': 'a', 'vocabulary.yaml': '{}' })
    const { articles, editors } = listCorpus(folder)
    expect(articles).toEqual(['a.md', 'b.txt'])
    expect(editors).toEqual(['vocabulary.yaml'])
  })

  test.each([
    ['an empty folder', () => folder, 'empty folder'],
    ['a missing folder', () => join(folder, 'nowhere'), 'no such file or folder'],
    ['a file', () => join(folder, 'file.txt'), 'not a folder'],
  ])('%s is one error that says what to do', async (name, path, word) => {
    if (name === 'a file') await write({ 'file.txt': 'x' })
    const { articles, messages } = listCorpus(path())
    expect(articles).toEqual([])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ file: path(), fatal: true, ruleId: 'content-folder' })
    expect(messages[0]?.reason).toContain(word)
    expect(messages[0]?.note).toContain('.txt or .md')
  })

  test('links inside are followed, links out of the folder and broken ones refused', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'))
    await writeFile(join(outside, 'secret.txt'), 'secret')
    await write({ 'a.txt': 'a', 'notes/b.txt': 'b' })
    await symlink(join(folder, 'notes/b.txt'), join(folder, 'link.txt'))
    await symlink(join(outside, 'secret.txt'), join(folder, 'out.txt'))
    await symlink(join(folder, 'gone.txt'), join(folder, 'broken.txt'))
    await symlink(join(folder, 'notes'), join(folder, 'folder.md'))
    const { articles, messages } = listCorpus(folder)
    expect(articles).toEqual(['a.txt', 'link.txt', 'notes/b.txt'])
    expect(shown(messages).sort()).toEqual([
      'broken.txt:1:1 Unexpected broken link, expected a file at its end: no such file or folder',
      'folder.md:1:1 Unexpected link, expected one to a file',
      'out.txt:1:1 Unexpected link that leaves the content folder, expected a file inside it',
    ])
    await rm(outside, { recursive: true })
  })

  test.skipIf(process.platform === 'win32')('a pipe is refused, not waited for', async () => {
    await write({ 'a.txt': 'a' })
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    const { articles, messages } = listCorpus(folder)
    expect(articles).toEqual(['a.txt'])
    expect(shown(messages)).toEqual(['pipe.txt:1:1 Unexpected device, expected a file'])
  })
})

describe('readCorpus', () => {
  test('gives decoded articles with size and hash, and editors’ files', async () => {
    await write({ 'articles/a.txt': 'Zähne', 'articles/b.md': '# B', 'glossary.yaml': 'terms: []' })
    const { sources, editorsFiles, messages } = await read()
    expect(sources).toEqual([
      {
        path: 'articles/a.txt',
        text: 'Zähne',
        mediaType: 'text/plain',
        sha256: '8774c418ce85545fa8fd8565cb8e8c39e62f6dd095f9591ccb170bb6e6011def',
        bytes: 6,
      },
      expect.objectContaining({ path: 'articles/b.md', mediaType: 'text/markdown', bytes: 3 }),
    ])
    expect(editorsFiles).toEqual([{ path: 'glossary.yaml', text: 'terms: []' }])
    expect(messages).toEqual([])
  })

  test('what cannot be read is reported at its place and left out, the rest is read', async () => {
    await write({
      'empty.txt': '',
      'good.txt': 'Good.',
      'latin.txt': Buffer.from([0x4f, 0x6b, 0x0a, 0xe9, 0x0a]),
      'program.txt': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x00, 0x01]),
      'glossary.yaml': Buffer.from([0xff]),
    })
    const { sources, editorsFiles, messages } = await read()
    expect(sources.map(({ path }) => path)).toEqual(['good.txt'])
    expect(editorsFiles).toEqual([])
    expect(shown(messages)).toEqual([
      'glossary.yaml:1:1 Unexpected byte 0xff, expected UTF-8 text',
      'empty.txt:1:1 Unexpected empty file, expected the text of an article',
      'latin.txt:2:1 Unexpected byte 0xe9, expected UTF-8 text',
      'program.txt:1:5 Unexpected NUL byte, as binary files have, expected plain text',
    ])
    expect(messages.every(({ fatal, note }) => fatal === true && note)).toBe(true)
  })

  test('two articles of one name are an error that names both; the first stays', async () => {
    await write({ 'articles/a/sleep.txt': 'One.', 'articles/b/Sleep.md': 'Two.' })
    const { sources, messages } = await read()
    expect(sources.map(({ path }) => path)).toEqual(['articles/a/sleep.txt'])
    expect(shown(messages)).toEqual([
      'articles/b/Sleep.md:1:1 Unexpected second article named `sleep`, expected one; the first is `articles/a/sleep.txt`',
    ])
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file without read permission',
    async () => {
      await write({ 'a.txt': 'a', 'b.txt': 'b' })
      await chmod(join(folder, 'b.txt'), 0)
      const { sources, messages } = await read()
      expect(sources).toHaveLength(1)
      expect(shown(messages)).toEqual(['b.txt:1:1 Unexpected unreadable file, permission denied'])
    },
  )

  test('a file that goes away between listing and reading is reported', async () => {
    await write({ 'a.txt': 'a', 'b.txt': 'b' })
    const listing = listCorpus(folder)
    await rm(join(folder, 'a.txt'))
    const { sources, messages } = readCorpus(folder, { documentIdOf, listing })
    expect(sources.map(({ path }) => path)).toEqual(['b.txt'])
    expect(shown(messages)).toEqual([
      'a.txt:1:1 Unexpected file, expected one that can be read: no such file or folder',
    ])
  })
})
