import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Correction, writeCorrection } from '@compendium/preview'
import { expect, test } from 'vitest'
import { contentFolder } from './support/content-folder.ts'

const iron = 'articles/iron.txt'
const path = 'articles/iron.corrections.yaml'
const teaser: Correction = { quote: 'Members who care for their marrow', definition: 'teaser' }
const depth: Correction = { quote: 'How the Store Is Filled', depth: 3 }

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

test('makes the file where there is none', async () => {
  const folder = await contentFolder()
  const outcome = await writeCorrection(folder, iron, teaser, null)
  const text = 'corrections:\n  - quote: Members who care for their marrow\n    definition: teaser\n'
  expect(outcome).toEqual({ status: 'written', path, text, hash: hashOf(text) })
  expect(await readFile(join(folder, path), 'utf8')).toBe(text)
  expect((await readdir(join(folder, 'articles'))).sort()).toEqual(['iron.corrections.yaml', 'iron.txt'])
})

test.each([
  [
    'a list with comments and odd indentation',
    '# By hand.\ntitle: Iron   # short\n\ncorrections:\n    # the first\n    -   quote: How the Store Is Filled\n        depth: 3  # deeper\n',
    '    - quote: Members who care for their marrow\n      definition: teaser\n',
  ],
  [
    'only a title',
    'title: Iron\n',
    'corrections:\n  - quote: Members who care for their marrow\n    definition: teaser\n',
  ],
  [
    'a key without value',
    'title: Iron\ncorrections:\n',
    '  - quote: Members who care for their marrow\n    definition: teaser\n',
  ],
  [
    'no line end at its end',
    'title: Iron',
    '\ncorrections:\n  - quote: Members who care for their marrow\n    definition: teaser\n',
  ],
])('appends to a file with %s and changes nothing else', async (_, before, added) => {
  const folder = await contentFolder({ [path]: before })
  await writeCorrection(folder, iron, teaser, hashOf(before))
  expect(await readFile(join(folder, path), 'utf8')).toBe(before + added)
})

test('keeps what follows the list, and the line ends of the file', async () => {
  const before =
    'corrections:\r\n  - quote: How the Store Is Filled\r\n    depth: 3\r\n\r\n# The title.\r\ntitle: Iron\r\n'
  const folder = await contentFolder({ [path]: before })
  const outcome = await writeCorrection(folder, iron, teaser, hashOf(before))
  expect(outcome.status).toBe('written')
  const after = await readFile(join(folder, path), 'utf8')
  expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  expect(after).toContain('# The title.\r\ntitle: Iron\r\n')
  expect(after).toContain('    definition: teaser\r\n')
})

test('takes an empty flow list', async () => {
  const before = '# Iron\ntitle: Iron\ncorrections: []\n'
  const folder = await contentFolder({ [path]: before })
  const outcome = await writeCorrection(folder, iron, teaser, hashOf(before))
  expect(outcome).toMatchObject({ status: 'written', text: expect.stringContaining('definition: teaser') })
  expect(outcome).toMatchObject({ text: expect.stringContaining('# Iron\n') })
})

test('gives an entry with the same quote its new fields', async () => {
  const before = 'corrections:\n  # seen\n  - quote: How the Store Is Filled\n    depth: 3\n'
  const folder = await contentFolder({ [path]: before })
  const outcome = await writeCorrection(
    folder,
    iron,
    { ...depth, depth: 1, note: 'A part of its own.' },
    hashOf(before),
  )
  const text =
    'corrections:\n  # seen\n  - quote: How the Store Is Filled\n    depth: 1\n    note: A part of its own.\n'
  expect(outcome).toMatchObject({ status: 'written', text })
})

test('writes nothing when the file is not the one that the editor saw, and gives both texts', async () => {
  const theirs = 'title: Iron, by somebody else\n'
  const folder = await contentFolder({ [path]: theirs })
  const outcome = await writeCorrection(folder, iron, teaser, null)
  expect(outcome).toEqual({
    status: 'conflict',
    path,
    onDisk: theirs,
    proposed: `${theirs}corrections:\n  - quote: Members who care for their marrow\n    definition: teaser\n`,
    hash: hashOf(theirs),
  })
  expect(await readFile(join(folder, path), 'utf8')).toBe(theirs)
})

test('of many writers at once, each that is told "written" finds its correction in the file', async () => {
  const folder = await contentFolder()
  const quotes = ['Iron carries oxygen', 'The gut takes up', 'Two tablets a day', 'Treatment goes on']
  const outcomes = await Promise.all(
    quotes.map((quote) => writeCorrection(folder, iron, { quote, kind: 'paragraph' }, null)),
  )
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['conflict', 'conflict', 'conflict', 'written'])
  const text = await readFile(join(folder, path), 'utf8')
  expect(quotes.filter((quote) => text.includes(quote))).toHaveLength(1)
})

test('takes over the lock of a writer that died', async () => {
  const folder = await contentFolder({ 'articles/.iron.corrections.yaml.lock': '' })
  const old = new Date(Date.now() - 60_000)
  await utimes(join(folder, 'articles/.iron.corrections.yaml.lock'), old, old)
  expect(await writeCorrection(folder, iron, teaser, null)).toMatchObject({ status: 'written' })
})

test.each([
  '../iron.txt',
  '/etc/passwd',
  'articles/../articles/iron.txt',
  'articles\\iron.txt',
  'articles/copper.txt',
  '',
])('refuses the article path %j', async (articlePath) => {
  const folder = await contentFolder()
  const outcome = await writeCorrection(folder, articlePath, teaser, null)
  expect(outcome).toMatchObject({
    status: 'refused',
    reason: `Unexpected article \`${articlePath}\`, expected one of the content folder`,
  })
  expect(await readdir(folder, { recursive: true })).toEqual(['articles', 'articles/iron.txt'])
})

test.each([
  [
    'a quote that does not stand in the article',
    { quote: 'Copper carries oxygen', kind: 'heading' },
    /expected words of `articles\/iron\.txt`/,
  ],
  [
    'a quote that stands twice',
    { quote: 'In Summary', depth: 1 },
    /stands in lines 22 and 26, expected one place/,
  ],
  [
    'a kind that does not exist',
    { quote: 'Iron carries', kind: 'headline' },
    /expected one of .*; did you mean `heading`/,
  ],
  ['a field that does not exist', { quote: 'Iron carries', deepness: 2 }, /Unexpected key `deepness`/],
  ['a correction that says nothing', { quote: 'Iron carries' }, /expected one of `kind`/],
])('refuses %s, in the words of the build', async (_, correction, reason) => {
  const folder = await contentFolder()
  const outcome = await writeCorrection(folder, iron, correction as Correction, null)
  expect(outcome).toMatchObject({ status: 'refused', reason: expect.stringMatching(reason) })
  expect(await readdir(join(folder, 'articles'))).toEqual(['iron.txt'])
})

test.each([
  [
    'somebody is halfway through typing',
    'title: "Iron\ncorrections:\n',
    'line 3 cannot be read: Unexpected YAML',
  ],
  [
    'repeats a value',
    'corrections:\n  - &a { quote: Iron carries, depth: 1 }\n  - *a\n',
    'line 3 cannot be read: Unexpected alias `*a`',
  ],
  ['is nested too deep', `corrections: ${'['.repeat(10_000)}`, 'line 1 cannot be read: Unexpected nesting'],
])('refuses a file that %s, and leaves it', async (_, before, reason) => {
  const folder = await contentFolder({ [path]: before })
  const outcome = await writeCorrection(folder, iron, teaser, hashOf(before))
  expect(outcome).toMatchObject({ status: 'refused', reason: expect.stringContaining(reason) })
  expect(await readFile(join(folder, path), 'utf8')).toBe(before)
})

test('an earlier error of the file does not stop a good correction', async () => {
  const before = 'corrections:\n  - quote: Words that are gone\n    depth: 2\n'
  const folder = await contentFolder({ [path]: before })
  expect(await writeCorrection(folder, iron, teaser, hashOf(before))).toMatchObject({ status: 'written' })
})

test('refuses to follow a link or to replace a folder', async () => {
  const outside = await contentFolder()
  const folder = await contentFolder()
  await writeFile(join(outside, 'target.yaml'), 'title: Iron\n')
  await symlink(join(outside, 'target.yaml'), join(folder, path))
  expect(await writeCorrection(folder, iron, teaser, hashOf('title: Iron\n'))).toMatchObject({
    status: 'refused',
  })
  expect(await readFile(join(outside, 'target.yaml'), 'utf8')).toBe('title: Iron\n')
  const other = await contentFolder()
  await mkdir(join(other, path))
  expect(await writeCorrection(other, iron, teaser, null)).toMatchObject({ status: 'refused' })
})

test('says in words that a file cannot be written, and leaves nothing behind', async () => {
  const before = 'title: Iron\n'
  const folder = await contentFolder({ [path]: before })
  // A folder stands where the new text would be put together.
  await mkdir(join(folder, `articles/.iron.corrections.yaml.${process.pid}.tmp`))
  const outcome = await writeCorrection(folder, iron, teaser, hashOf(before)).catch((error: Error) => error)
  expect(outcome).toMatchObject({
    status: 'refused',
    reason: expect.stringMatching(
      /^Unexpected file `articles\/iron\.corrections\.yaml`, expected one that can be written: /,
    ),
  })
  expect(await readFile(join(folder, path), 'utf8')).toBe(before)
})

// Whoever may do everything is stopped by no permission.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that may only be read is left as it is',
  async () => {
    const folder = await contentFolder()
    await chmod(join(folder, 'articles'), 0o555)
    const outcome = await writeCorrection(folder, iron, teaser, null)
    await chmod(join(folder, 'articles'), 0o755)
    expect(outcome).toMatchObject({ status: 'refused', reason: expect.stringContaining('permission denied') })
    expect(await readdir(join(folder, 'articles'))).toEqual(['iron.txt'])
  },
)
