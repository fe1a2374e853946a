// Builds of one process: what they keep from one another never shows in what they write and say.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildFolder } from '../src/build/build-folder.ts'
import { type BuildSession, openSession } from '../src/build/build-session.ts'
import type { Kind } from '../src/build/kinds.ts'
import { findMissed, lookAhead } from '../src/build/look-for-changes.ts'
import { createMemoryCache } from '../src/watch/memory-cache.ts'
import { filesOf } from './support/files-of.ts'
import { openOwnContent } from './support/own-content.ts'

let folder: Awaited<ReturnType<typeof openOwnContent>>
beforeEach(async () => {
  folder = await openOwnContent()
})
afterEach(() => rm(folder.root, { recursive: true, force: true }))

const article = 'articles/exercise-and-recovery.txt'
const edit = (path: string, change: (text: string) => string) => async () => {
  const before = await readFile(join(folder.content, path), 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  await writeFile(join(folder.content, path), after)
}

const edits: [what: string, make: () => Promise<void>, holds: boolean][] = [
  ['a line at the top, which moves every place', edit(article, (text) => `\n${text}`), true],
  ['the same back', edit(article, (text) => text.slice(1)), true],
  ['an author', edit(article, (text) => text.replace('Boulpaep', 'Boulpaepson')), false],
  [
    'an entry of the glossary that no article uses',
    edit('glossary.yaml', (text) => `${text.trimEnd()}\n  - term: quasar\n    plain: A bright star.\n`),
    false,
  ],
  ['a line at the top, while that entry stays', edit(article, (text) => `\n${text}`), true],
  [
    'an article that goes',
    async () => {
      await rm(join(folder.content, 'articles/return-of-fertility.txt'))
      await rm(join(folder.content, 'articles/return-of-fertility.corrections.yaml'))
    },
    false,
  ],
]

const outputs: [kinds: readonly Kind[], linked: (session: BuildSession) => object | undefined][] = [
  [['parts'], ({ linked }) => linked?.held.links],
  [['json', 'html'], ({ built }) => built?.held.links],
]

test.each(outputs)(
  'every edit in a session gives the %j and the messages of a build from nothing',
  async (kinds, linked) => {
    const session = openSession(createMemoryCache())
    const options = { content: folder.content, kinds, epoch: undefined }
    await buildFolder({ ...options, out: folder.out }, session)
    for (const [index, [what, make, holds]] of edits.entries()) {
      await make()
      const links = linked(session)
      if (index % 2 === 0) lookAhead({ ...options, out: folder.out }, session)
      const { rules, messages } = await buildFolder({ ...options, out: folder.out }, session)
      expect(linked(session) === links, `${what}: links of before`).toBe(holds)
      const cold = join(folder.root, `cold-${index}`)
      const fresh = await buildFolder({ ...options, out: cold })
      expect(rules, what).toEqual(fresh.rules)
      expect(messages.map(String), what).toEqual(fresh.messages.map(String))
      expect(await outputsOf(folder.out), what).toEqual(await outputsOf(cold))
    }
  },
  120_000,
)

test.each(outputs)(
  'what was found before another process built %j is not gone by',
  async (kinds) => {
    const session = openSession(createMemoryCache())
    const options = { content: folder.content, kinds, epoch: undefined, out: folder.out }
    await buildFolder(options, session)
    await edit('glossary.yaml', (text) => text.replace('terms:', 'terms: # all of them'))()
    lookAhead(options, session)
    const wanted = await readFile(join(folder.content, article), 'utf8')
    await edit(article, (text) => `\n${text}`)()
    await buildFolder(options)
    await writeFile(join(folder.content, article), wanted)
    await buildFolder(options, session)
    const cold = join(folder.root, 'cold')
    await buildFolder({ ...options, out: cold })
    expect(await outputsOf(folder.out)).toEqual(await outputsOf(cold))
  },
  60_000,
)

test('an output that somebody removed is made again by the next save', async () => {
  const session = openSession(createMemoryCache())
  const options = { content: folder.content, kinds: ['parts'] as const, epoch: undefined, out: folder.out }
  await buildFolder(options, session)
  const made = await outputsOf(folder.out)
  await rm(join(folder.out, 'parts/manifest.json'))
  await rm(join(folder.out, 'parts/documents/exercise-and-recovery.json'))
  await edit('glossary.yaml', (text) => text.replace('terms:', 'terms: # all of them'))()
  lookAhead(options, session)
  await buildFolder(options, session)
  expect(await outputsOf(folder.out)).toEqual(made)
}, 60_000)

const looks: [what: string, saved: string[], change: () => Promise<void>][] = [
  ['that was saved', [article], edit(article, (text) => `\n${text}`)],
  [
    'that is new',
    ['articles/tea.txt'],
    () => writeFile(join(folder.content, 'articles/tea.txt'), 'Tea\n\nIt is hot.\n'),
  ],
  ['that is gone', [article], () => rm(join(folder.content, article))],
]

test.each(looks)(
  'a look at a file alone %s finds what a look at all files does',
  async (_, saved, change) => {
    const session = openSession(createMemoryCache())
    const options = { content: folder.content, kinds: ['parts'] as const, epoch: undefined, out: folder.out }
    await buildFolder(options, session)
    const { left } = session
    expect(findMissed(folder.content, left!)).toEqual([])
    await change()
    const { listing, inputs, key } = lookAhead(options, session, new Set(saved))
    const whole = lookAhead(options, session)
    expect({ listing, inputs, key }).toEqual({ listing: whole.listing, inputs: whole.inputs, key: whole.key })
    expect(findMissed(folder.content, left!)).toEqual(saved)
  },
  60_000,
)

test('a look at what was saved leaves the other files to the last build', async () => {
  const session = openSession(createMemoryCache())
  const options = { content: folder.content, kinds: ['parts'] as const, epoch: undefined, out: folder.out }
  await buildFolder(options, session)
  await edit('glossary.yaml', (text) => text.replace('terms:', 'terms: # all of them'))()
  await edit(article, (text) => `\n${text}`)()
  const { inputs } = lookAhead(options, session, new Set([article]))
  const { stamps } = session.left!
  expect(inputs[article]).not.toEqual(stamps.inputs[article])
  expect(inputs['glossary.yaml']).toEqual(stamps.inputs['glossary.yaml'])
  expect(findMissed(folder.content, session.left!)).toEqual([article, 'glossary.yaml'])
}, 60_000)

async function outputsOf(out: string): Promise<Map<string, string>> {
  const files = await filesOf(out)
  return new Map([...files].filter(([path]) => !path.startsWith('.compendium')))
}
