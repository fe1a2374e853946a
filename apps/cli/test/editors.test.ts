import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compendium, iron, openFolder } from './terminal.ts'

let folder: Awaited<ReturnType<typeof openFolder>>
beforeEach(async () => {
  folder = await openFolder()
})
afterEach(() => rm(folder.root, { recursive: true, force: true }))
const at = () => ['--content', folder.content]

describe('explain', () => {
  test('a line: kind, evidence of the runner-up, ids and what to write', async () => {
    await folder.write({ 'articles/iron.txt': iron })
    for (const file of ['articles/iron.txt:5', `${join(folder.content, 'articles/iron.txt')}:5:3`]) {
      const { exitCode, printed } = await compendium(['explain', file, ...at()])
      expect(exitCode).toBe(0)
      expect(printed).toContain('read as heading, depth 2')
      expect(printed).toMatch(/heading\/[a-z-]+: /)
      expect(printed).toContain('iron#how-the-store-is-filled')
      expect(printed).toContain('write into articles/iron.corrections.yaml')
      expect(printed).toContain('- quote: How the Store Is Filled')
    }
  })

  test('what it says to write changes the reading, and is said to be settled', async () => {
    await folder.write({
      'articles/iron.txt': iron,
      'articles/iron.corrections.yaml':
        'corrections:\n  - quote: How the Store Is Filled\n    kind: paragraph\n',
    })
    const { printed } = await compendium(['explain', 'articles/iron.txt:5', ...at()])
    expect(printed).toMatch(/read as paragraph.*settled by a correction/)
  })

  test('an id: what it holds, where its words stand, and the file to write', async () => {
    await folder.write({ 'articles/iron.txt': iron })
    const { exitCode, printed } = await compendium(['explain', 'term:ferritin', ...at()])
    expect(exitCode).toBe(0)
    expect(printed).toContain('term:ferritin  (glossary)')
    expect(printed).toMatch(/articles\/iron\.txt:\d+:\d+ {2}definitions\.0/)
    expect(printed).toContain('glossary.yaml')
  })

  test('a rule: what it finds, why, how to mend it, and an example', async () => {
    const { exitCode, printed } = await compendium(['explain', 'glossary-teaser', ...at()])
    expect(exitCode).toBe(0)
    for (const word of ['Why', 'How to mend it', 'definition: teaser', 'docs/rules.md#glossary-teaser'])
      expect(printed).toContain(word)
    await folder.write({ 'articles/iron.txt': iron })
    expect((await compendium(['explain', 'glossary-teasr', ...at()])).errors).toContain('glossary-teaser')
  })

  test.each([
    ['term:feritin-store', 'expected one of'],
    ['term:ferritn', 'Unexpected id'],
    ['articles/zinc.txt:1', 'articles/iron.txt'],
    ['articles/iron.txt:2', 'blank'],
    ['articles/iron.txt:999', 'no such line'],
  ])('%s that is not there ends with code 1 and a hint', async (asked, hint) => {
    await folder.write({ 'articles/iron.txt': iron })
    const { exitCode, errors } = await compendium(['explain', asked, ...at()])
    expect(exitCode).toBe(1)
    expect(errors).toContain(hint)
  })
})

test('a file that cannot be read is named after what may come of it', async () => {
  const disagreements = `disagreements:
  - id: store
    subject: term:store
    property: what it is
    note: Two articles tell it apart.
    positions:
      - { document: iron, quote: 'Iron carries oxygen through the blood' }
      - { document: iron, quote: 'The gut takes up between 5 and 15 percent' }
`
  const glossary = 'terms:\n  - { term: store, plain: What is kept for later. }\n'
  await folder.write({
    'articles/iron.txt': iron,
    'disagreements.yaml': disagreements,
    'glossary.yaml': glossary,
  })
  const whole = await compendium(['check', folder.content])
  expect(whole.exitCode).toBe(0)
  await folder.write({ 'glossary.yaml': 'terms:\n  - { term: store, pl' })
  const { exitCode, printed } = await compendium(['check', folder.content])
  expect(exitCode).toBe(1)
  expect(printed).toContain('disagreements.yaml:3:14 error Unexpected subject `term:store`')
  expect(printed.split('\n').at(-1)).toBe(
    `Mend ${join(folder.content, 'glossary.yaml')} first: nothing in it counted, and other messages may come of that.`,
  )
  await folder.write({ 'disagreements.yaml': 'disagreements: []\n' })
  expect((await compendium(['check', folder.content])).printed).not.toContain('Mend ')
})

describe('review', () => {
  test('writes what is accepted, skips what is not, and then no such doubt is open', async () => {
    await folder.write({ 'articles/iron.txt': iron })
    const skipped = await compendium(['review', ...at()], [''])
    expect(skipped.printed).toContain('articles/iron.txt:21:1')
    expect(skipped.printed).toContain('0 settled of 1')
    expect(await readdir(join(folder.content, 'articles'))).toEqual(['iron.txt'])
    const { exitCode, printed } = await compendium(['review', ...at()], ['1'])
    expect(exitCode).toBe(0)
    expect(printed).toContain('1 settled of 1')
    const written = await readFile(join(folder.content, 'articles/iron.corrections.yaml'), 'utf8')
    expect(written).toMatch(/quote: Members who care[^\n]*\n\s+definition: teaser/)
    expect((await compendium(['review', ...at()], ['1'])).printed).toBe('No doubt is open.')
    expect((await compendium(['check', folder.content])).exitCode).toBe(0)
  })

  test('lists the doubts where nobody can be asked', async () => {
    await folder.write({ 'articles/iron.txt': iron })
    expect((await compendium(['review', ...at()])).printed).toContain('It is a teaser')
  })
})

describe('import', () => {
  test('copies the bytes under an id, and shows what was recognised', async () => {
    await writeFile(join(folder.root, 'Iron & Blood.TXT'), `\ufeff${iron}`)
    const { exitCode, printed } = await compendium(['import', join(folder.root, 'Iron & Blood.TXT'), ...at()])
    expect(exitCode).toBe(0)
    expect(await readFile(join(folder.content, 'articles/iron-blood.txt'), 'utf8')).toBe(`\ufeff${iron}`)
    expect(printed).toContain('id     iron-blood')
    expect(printed).toContain('0 characters that nothing claimed')
    expect(printed).toContain('How the Store Is Filled')
    expect(printed).toContain('glossary-teaser')
  })

  test('takes nothing twice, and nothing that is no article', async () => {
    await folder.write({ 'iron.txt': iron })
    await writeFile(join(folder.root, 'iron.txt'), 'other words')
    await writeFile(join(folder.root, 'iron.docx'), iron)
    await writeFile(join(folder.root, 'empty.txt'), '')
    const files = ['iron.txt', 'iron.docx', 'empty.txt', 'missing.txt'].map((name) => join(folder.root, name))
    const { exitCode, errors } = await compendium(['import', ...files, ...at()])
    expect(exitCode).toBe(1)
    expect(errors.split('\n')).toHaveLength(4)
    expect(await readdir(folder.content)).toEqual(['iron.txt'])
    expect(await readFile(join(folder.content, 'iron.txt'), 'utf8')).toBe(iron)
  })
})

describe('rename', () => {
  test('moves the article with its corrections, and every old id resolves', async () => {
    await folder.write({
      'articles/iron.txt': iron,
      'articles/iron.corrections.yaml': 'title: Iron\n',
      'redirects.yaml': '# kept\nredirects: {}\n',
    })
    const args = ['build', ...at(), '--out', folder.out, '--only', 'json']
    await compendium(args)
    const ids = async () => {
      const { redirects, meta, ...lists } = JSON.parse(
        await readFile(join(folder.out, 'compendium.json'), 'utf8'),
      )
      expect(meta.counts.documents).toBe(1)
      const entities = Object.values<{ id: string }[]>(lists).flat()
      return { all: new Set(entities.map(({ id }) => id)), redirects }
    }
    const before = await ids()
    const { exitCode, printed } = await compendium(['rename', 'iron', 'iron-store', ...at()])
    expect(exitCode).toBe(0)
    expect(printed).toContain('ids point to their new names')
    expect((await readdir(join(folder.content, 'articles'))).sort()).toEqual([
      'iron-store.corrections.yaml',
      'iron-store.txt',
    ])
    const built = await compendium(args)
    expect(built.printed).not.toMatch(/id-moved|id-gone/)
    expect(await readFile(join(folder.content, 'redirects.yaml'), 'utf8')).toContain('# kept')
    const after = await ids()
    for (const id of before.all) expect(after.all.has(after.redirects[id]?.to[0] ?? id), id).toBe(true)
  })

  test.each([
    ['irn', 'zinc', 'expected one of: iron'],
    ['iron', 'Iron Store', 'iron-store'],
    ['iron', 'iron', 'expected a free one'],
  ])('%s to %s is refused, and nothing is moved', async (old, now, hint) => {
    await folder.write({ 'iron.txt': iron })
    const { exitCode, errors } = await compendium(['rename', old, now, ...at()])
    expect(exitCode).toBe(1)
    expect(errors).toContain(hint)
    expect(await readdir(folder.content)).toEqual(['iron.txt'])
  })
})

test('stats counts what each article holds', async () => {
  await folder.write({ 'iron.txt': iron })
  const { exitCode, printed } = await compendium(['stats', ...at()])
  expect(exitCode).toBe(0)
  expect(printed).toMatch(/^iron +\d+ +\d+ +0 +3 +0 +\d+ +0$/m)
  for (const file of ['handout/review.yaml', 'quick-reference.yaml'])
    expect(printed).toMatch(new RegExp(`^${file} +[0-9a-f]{64}$`, 'm'))
})

describe('check', () => {
  test('--format github is a workflow command a message', async () => {
    await folder.write({ 'bad.txt': '' })
    const { exitCode, printed } = await compendium(['check', folder.content, '--format', 'github'])
    expect(exitCode).toBe(1)
    expect(printed).toMatch(/^::error file=.*bad\.txt,line=1,col=1,title=unreadable-file::Unexpected[^\n]*$/)
  })

  test('--format sarif is a SARIF log that names rule, level and place', async () => {
    await folder.write({ 'articles/iron.txt': iron })
    const { printed } = await compendium(['check', folder.content, '--format', 'sarif'])
    const log = JSON.parse(printed)
    expect(log.version).toBe('2.1.0')
    expect(log.runs[0].results).toContainEqual(
      expect.objectContaining({ ruleId: 'glossary-teaser', level: 'warning' }),
    )
    expect(log.runs[0].tool.driver.rules).toContainEqual(
      expect.objectContaining({
        id: 'glossary-teaser',
        help: { text: expect.stringContaining('docs/rules.md#glossary-teaser') },
      }),
    )
    expect(log.runs[0].results[0].locations[0].physicalLocation.region.startLine).toBe(21)
  })
})
