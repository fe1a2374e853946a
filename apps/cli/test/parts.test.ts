import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readHashed, writeHashed } from '@compendium/corpus'
import type { Compendium, DocumentPart } from '@compendium/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createProgress } from '../src/show/progress.ts'
import { filesOf } from './support/files-of.ts'
import { openOwnContent } from './support/own-content.ts'
import { compendium } from './terminal.ts'

const command = fileURLToPath(new URL('../bin/compendium.js', import.meta.url))
const built = existsSync(new URL('../bundle/take-worker.js', import.meta.url))

let folder: Awaited<ReturnType<typeof openOwnContent>>
beforeEach(async () => {
  folder = await openOwnContent()
})
afterEach(() => rm(folder.root, { recursive: true, force: true }))

const build = (out: string, ...more: string[]) =>
  compendium(['build', '--content', folder.content, '--out', out, '--only', 'parts', ...more])

const partsOf = (out: string) => filesOf(join(out, 'parts'))

const listsOf = (files: Map<string, string>, kind: string) =>
  [...files].flatMap(([path, text]) => (path.startsWith(`${kind}/`) ? JSON.parse(text) : []))
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

test('the parts hold everything that the compendium holds', async () => {
  await build(folder.out)
  await compendium(['build', '--content', folder.content, '--out', folder.out, '--only', 'json'])
  const whole = JSON.parse(await readFile(join(folder.out, 'compendium.json'), 'utf8')) as Compendium
  const files = await partsOf(folder.out)
  const parts = whole.documents.map(
    ({ id }) => JSON.parse(files.get(`documents/${id}.json`)!) as DocumentPart,
  )
  expect(parts.map(({ document }) => document)).toEqual(whole.documents)
  for (const kind of ['tables', 'findings'] as const)
    expect(parts.flatMap((part) => part[kind] as object[])).toEqual(whole[kind])
  const glossary = listsOf(files, 'glossary').sort(byId)
  const joined = glossary.map(({ documents: _documents, preferred, ...term }) => {
    const definitions = parts.flatMap((part) =>
      part.definitions.flatMap(({ id, definition }) => (id === term.id ? [definition] : [])),
    )
    const mentions = parts.flatMap((part) =>
      part.mentions.flatMap(({ id, ...mention }) => (id === term.id ? [mention] : [])),
    )
    const chosen = preferred && parts.find(({ document }) => document.id === preferred.document)
    const index = chosen ? definitions.indexOf(chosen.definitions[preferred.definition]!.definition) : null
    return { ...term, preferred: index, definitions, mentions }
  })
  expect(joined).toEqual(whole.glossary)
  const works = listsOf(files, 'references').map(({ documents: _documents, ...work }) => ({
    ...work,
    citations: parts.flatMap((part) =>
      part.citations.flatMap(({ id, citation }) => (id === work.id ? [citation] : [])),
    ),
  }))
  expect(works.sort(byId)).toEqual(whole.references)
  const medicines = listsOf(files, 'medicines').map(({ documents: _documents, ...medicine }) => ({
    ...medicine,
    statements: parts.flatMap((part) =>
      part.statements.flatMap(({ id, statement }) => (id === medicine.id ? [statement] : [])),
    ),
  }))
  expect(medicines.sort(byId)).toEqual(whole.medicines)
  expect(listsOf(files, 'disagreements').sort(byId)).toEqual([...whole.disagreements].sort(byId))
  const sections = parts.flatMap(({ sections, definitions, citations }) =>
    sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.type === 'glossaryEntry') {
          const { id, definition } = definitions[block.definition]!
          const at = whole.glossary
            .find((term) => term.id === id)!
            .definitions.findIndex(
              ({ document, origin }) =>
                document === definition.document &&
                origin.spans[0]!.start.offset === definition.origin.spans[0]!.start.offset,
            )
          return { ...block, definition: at }
        }
        if (block.type !== 'reference') return block
        const { id, citation } = citations[block.citation]!
        const at = whole.references
          .find((work) => work.id === id)!
          .citations.findIndex(({ document, raw }) => document === citation.document && raw === citation.raw)
        return { ...block, citation: at }
      }),
    })),
  )
  expect(sections).toEqual(whole.sections)
})

test('what is said of a class counts for those of its medicines that an article names', async () => {
  const named = join(folder.content, 'articles/return-of-fertility.txt')
  const prose = 'Fundamentals\n\nTwo medicines differ.\n\n  • Nasal steroids ∞ They are given once a day.\n'
  for (const name of await readdir(join(folder.content, 'articles')))
    await rm(join(folder.content, 'articles', name))
  for (const name of ['disagreements', 'references', 'glossary'])
    await rm(join(folder.content, `${name}.yaml`))
  await writeFile(named, prose)
  await writeFile(named.replace('return', 'other'), 'Fundamentals\n\nBudesonide is one of them.\n')
  await writeFile(
    join(folder.content, 'vocabulary.yaml'),
    `medicines:
  - { id: budesonide, name: budesonide, names: [budesonide] }
  - { id: mometasone, name: mometasone, names: [mometasone] }
classes:
  - { id: nasal-steroid, name: nasal steroid, names: [nasal steroids], medicines: [budesonide, mometasone] }
properties:
  - { property: schedule, labels: [Schedule], cues: [given] }
targets: []
`,
  )
  const { exitCode, errors } = await build(folder.out)
  expect([exitCode, errors]).toEqual([0, ''])
  const files = await partsOf(folder.out)
  expect(listsOf(files, 'medicines').map(({ id, documents }) => [id, documents])).toEqual([
    ['med:budesonide', ['return-of-fertility']],
  ])
  const part = JSON.parse(files.get('documents/return-of-fertility.json')!) as DocumentPart
  expect(part.statements.map(({ id }) => id)).toEqual(['med:budesonide'])
})

test('one edit rewrites the part of its article and the manifest, with the bytes of a build from nothing', async () => {
  await build(folder.out)
  const before = await partsOf(folder.out)
  expect((await build(folder.out)).printed).toContain('Nothing has changed')
  const path = join(folder.content, 'articles/exercise-and-recovery.txt')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('\n\n', '\n\nOne more line of prose stands here.\n\n'))
  const times = (await stat(join(folder.out, 'parts/documents/return-of-fertility.json'))).mtimeMs
  expect((await build(folder.out)).exitCode).toBe(0)
  const after = await partsOf(folder.out)
  const changed = [...after].filter(([name, content]) => before.get(name) !== content).map(([name]) => name)
  expect(changed.filter((name) => !name.startsWith('disagreements/'))).toEqual([
    'documents/exercise-and-recovery.json',
    'manifest.json',
  ])
  expect((await stat(join(folder.out, 'parts/documents/return-of-fertility.json'))).mtimeMs).toBe(times)
  await build(join(folder.root, 'cold'))
  expect(await partsOf(join(folder.root, 'cold'))).toEqual(after)
})

test('a term that comes or goes reaches the parts of other articles, as in a build from nothing', async () => {
  await build(folder.out)
  const path = join(folder.content, 'articles/exercise-and-recovery.txt')
  const text = await readFile(path, 'utf8')
  await writeFile(
    path,
    `${text.trimEnd()}\n\nGlossary\n\nsleep\n\nMeaning ∞ Sleep is the nightly rest of body and mind.\n`,
  )
  await build(folder.out)
  await build(join(folder.root, 'cold'))
  expect(await partsOf(join(folder.root, 'cold'))).toEqual(await partsOf(folder.out))
  await rm(path)
  await rm(path.replace('.txt', '.corrections.yaml'))
  await build(folder.out)
  await build(join(folder.root, 'colder'))
  expect(await partsOf(join(folder.root, 'colder'))).toEqual(await partsOf(folder.out))
  expect(await readdir(join(folder.out, 'parts/documents'))).not.toContain('exercise-and-recovery.json')
})

test('facts of an earlier version, which kept less, cost time only', async () => {
  await build(folder.out)
  const facts = join(folder.out, '.compendium/facts')
  for (const name of await readdir(facts)) {
    const { articles } = JSON.parse(readHashed(join(facts, name)).text!)
    for (const [, article] of articles) article.facts = { id: article.facts.id, path: article.facts.path }
    writeHashed(join(facts, name), JSON.stringify({ tool: 'earlier', articles }))
    if (name < '8') writeHashed(join(facts, name), JSON.stringify(articles))
  }
  const path = join(folder.content, 'articles/exercise-and-recovery.txt')
  await writeFile(path, (await readFile(path, 'utf8')).replace('\n\n', '\n\nOne more line of prose.\n\n'))
  expect((await build(folder.out)).exitCode).toBe(0)
  await build(join(folder.root, 'cold'))
  expect(await partsOf(join(folder.root, 'cold'))).toEqual(await partsOf(folder.out))
})

test('facts and records that are damaged or lost cost time only', async () => {
  await build(folder.out)
  const state = join(folder.out, '.compendium')
  const facts = await readdir(join(state, 'facts'))
  expect(facts.length).toBeGreaterThan(0)
  for (const [index, name] of facts.entries())
    if (index % 2 === 0) await writeFile(join(state, 'facts', name), 'half')
    else await rm(join(state, 'facts', name))
  const [record] = await readdir(join(state, 'records'))
  await rm(join(state, 'records', record!))
  const path = join(folder.content, 'articles/exercise-and-recovery.txt')
  await writeFile(path, (await readFile(path, 'utf8')).replace('\n\n', '\n\nOne more line of prose.\n\n'))
  expect((await build(folder.out)).exitCode).toBe(0)
  await build(join(folder.root, 'cold'))
  expect(await partsOf(join(folder.root, 'cold'))).toEqual(await partsOf(folder.out))
})

test('says what a build of the whole says', async () => {
  const parts = await build(folder.out)
  const whole = await compendium(['check', folder.content])
  for (const rule of ['glossary-teaser', 'reference-conflicting-authors'])
    expect(parts.printed.includes(rule)).toBe(whole.printed.includes(rule))
  await writeFile(
    join(folder.content, 'articles/return-of-fertility.corrections.yaml'),
    'corrections:\n  - quote: words that stand nowhere at all\n    depth: 2\n',
  )
  for (let round = 0; round < 2; round++) {
    const { exitCode, errors } = await build(folder.out)
    expect(exitCode).toBe(1)
    expect(errors.match(/Unexpected quote/g)).toHaveLength(1)
  }
})

test('parts are built by themselves', async () => {
  const { exitCode, errors } = await compendium([
    ...['build', '--content', folder.content, '--out', folder.out, '--only', 'parts,json'],
  ])
  expect(exitCode).toBe(2)
  expect(errors).toContain('by itself')
})

test.skipIf(!built)(
  'the same bytes whatever the number of threads',
  async () => {
    const run = (out: string, threads: number) =>
      promisify(execFile)(process.execPath, [
        ...[command, 'build', '--content', folder.content, '--out', out, '--only', 'parts'],
        ...['--threads', String(threads)],
      ])
    await run(folder.out, 1)
    const one = await partsOf(folder.out)
    for (const threads of [2, 3]) {
      const out = join(folder.root, `threads-${threads}`)
      await run(out, threads)
      expect(await partsOf(out)).toEqual(one)
    }
  },
  60_000,
)

test('progress is silent for a second, then tells how much is done and left, and clears its line', () => {
  let time = 0
  const lines: string[] = []
  const progress = createProgress(
    (text) => lines.push(text),
    () => time,
  )
  progress.start('parsed', 100)
  time = 900
  progress.add(10)
  progress.end()
  expect(lines).toEqual([])
  progress.start('parsed', 100)
  time = 2900
  progress.add(20)
  time = 2950
  progress.add(1)
  expect(lines).toEqual(['\r\u001b[K20 % parsed, 8 s left'])
  progress.end()
  expect(lines.at(-1)).toBe('\r\u001b[K')
})
