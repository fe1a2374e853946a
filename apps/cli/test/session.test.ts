// Builds of one process: what they keep from one another never shows in what they write and say.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildFolder } from '../src/build/build-folder.ts'
import { type BuildSession, openSession } from '../src/build/build-session.ts'
import type { Kind } from '../src/build/kinds.ts'
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

async function outputsOf(out: string): Promise<Map<string, string>> {
  const files = await filesOf(out)
  return new Map([...files].filter(([path]) => !path.startsWith('.compendium')))
}
