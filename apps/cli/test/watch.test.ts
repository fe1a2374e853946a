import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type WatchedBuild, watchFolder } from '../src/watch/watch-folder.ts'
import { compendium, iron, openFolder } from './terminal.ts'

let folder: Awaited<ReturnType<typeof openFolder>>
let stop: (() => Promise<void>) | undefined
beforeEach(async () => {
  folder = await openFolder()
})
afterEach(async () => {
  await stop?.()
  await rm(folder.root, { recursive: true, force: true })
})

test('builds what was saved, survives half-typed YAML, a rename and an empty folder', async () => {
  await folder.write({ 'iron.txt': iron, 'tea.txt': 'Tea\n\nA cup of tea holds about 40 mg of caffeine.\n' })
  const builds: WatchedBuild[] = []
  stop = await watchFolder(
    { content: folder.content, out: folder.out, kinds: ['json'], epoch: undefined },
    (build) => builds.push(build),
  )
  expect(builds[0]?.outcome?.articles).toBe(2)
  const after = async (change: () => Promise<unknown>, isDone: (build: WatchedBuild) => boolean) => {
    const seen = builds.length
    await change()
    await vi.waitFor(() => expect(builds.slice(seen).some(isDone)).toBe(true), { timeout: 10_000 })
    return builds.slice(seen).find(isDone)!
  }
  const saved = await after(
    () => folder.write({ 'tea.txt': 'Tea\n\nA cup of tea holds about 45 mg of caffeine.\n' }),
    ({ saved }) => saved.includes('tea.txt'),
  )
  expect(saved.changed).toContain('dataset/documents/tea.json')
  expect(saved.changed).not.toContain('dataset/documents/iron.json')
  const typed = await after(
    () => folder.write({ 'tea.txt': 'Tea\n\nA cup of tea holds about 40 mg of caffeine.\n' }),
    ({ saved }) => saved.includes('tea.txt'),
  )
  expect(saved.outcome?.messages.map(({ ruleId }) => ruleId)).toContain('id-moved')
  expect(typed.outcome?.messages.map(({ ruleId }) => ruleId)).not.toContain('id-moved')
  const broken = await after(
    () => folder.write({ 'glossary.yaml': 'terms:\n  - term: [ferr' }),
    ({ saved }) => saved.includes('glossary.yaml'),
  )
  expect(broken.outcome?.exitCode).toBe(1)
  const mended = await after(
    () => folder.write({ 'glossary.yaml': 'terms:\n  - term: ferritin\n    plain: It keeps iron.\n' }),
    ({ outcome }) => outcome?.exitCode === 0,
  )
  expect(mended.changed).toContain('compendium.json')
  const renamed = await after(
    () => rename(join(folder.content, 'tea.txt'), join(folder.content, 'coffee.txt')),
    ({ changed }) => changed.includes('dataset/documents/coffee.json'),
  )
  expect(renamed.outcome?.articles).toBe(2)
  const emptied = await after(
    async () => {
      await rm(join(folder.content, 'coffee.txt'))
      await rm(join(folder.content, 'iron.txt'))
    },
    ({ outcome }) => outcome?.articles === 0,
  )
  expect(emptied.outcome?.exitCode).toBe(1)
  const back = await after(
    () => folder.write({ 'iron.txt': iron }),
    ({ outcome }) => outcome?.articles === 1,
  )
  expect(back.failure).toBeNull()
  await stop()
  const warm = await readFile(join(folder.out, 'compendium.json'), 'utf8')
  const cold = join(folder.root, 'cold')
  await compendium(['build', '--content', folder.content, '--out', cold, '--only', 'json'])
  expect(JSON.parse(warm).documents).toEqual(
    JSON.parse(await readFile(join(cold, 'compendium.json'), 'utf8')).documents,
  )
}, 60_000)

test('a disk that refuses ends in a failure that is told, and the next save builds', async () => {
  await folder.write({ 'iron.txt': iron })
  await writeFile(folder.out, 'a file stands here')
  const builds: WatchedBuild[] = []
  stop = await watchFolder(
    { content: folder.content, out: folder.out, kinds: ['json'], epoch: undefined },
    (build) => builds.push(build),
  )
  expect(builds[0]?.failure?.message).toBeTruthy()
  await rm(folder.out)
  await folder.write({ 'iron.txt': `${iron}\n` })
  await vi.waitFor(() => expect(builds.at(-1)?.outcome?.articles).toBe(1), { timeout: 10_000 })
}, 60_000)

test('a save in the middle of writing is told, loses no output, and the rest of the save builds', async () => {
  const tea = 'Tea\n\nA cup of tea holds about 40 mg of caffeine.\n'
  await folder.write({ 'iron.txt': iron, 'tea.txt': tea })
  const builds: WatchedBuild[] = []
  stop = await watchFolder(
    { content: folder.content, out: folder.out, kinds: ['json'], epoch: undefined },
    (build) => builds.push(build),
  )
  const until = (isDone: (build: WatchedBuild) => boolean) =>
    vi.waitFor(() => expect(builds.some(isDone)).toBe(true), { timeout: 20_000 })
  // Programs empty a file before they fill it.
  await folder.write({ 'tea.txt': '' })
  await until(({ outcome }) => outcome?.messages.some(({ ruleId }) => ruleId === 'unreadable-file') === true)
  const seen = builds.length
  await folder.write({ 'tea.txt': tea.replace('40', '45') })
  await vi.waitFor(() => expect(builds.slice(seen).at(-1)?.outcome?.exitCode).toBe(0), { timeout: 20_000 })
  const { documents, findings } = JSON.parse(await readFile(join(folder.out, 'compendium.json'), 'utf8'))
  expect(documents).toHaveLength(2)
  expect(findings.map(({ text }: { text: string }) => text)).toContain('about 45 mg')
}, 60_000)

test.each([5, 20, 35, 50])(
  'a file that is written in two steps, %i ms apart, is built whole',
  async (gap) => {
    const tea = 'Tea\n\nA cup of tea holds about 40 mg of caffeine.\n'
    await folder.write({ 'iron.txt': iron, 'tea.txt': tea })
    stop = await watchFolder(
      { content: folder.content, out: folder.out, kinds: ['json'], epoch: undefined },
      () => {},
    )
    await folder.write({ 'tea.txt': tea.slice(0, 20) })
    await sleep(gap)
    await folder.write({ 'tea.txt': tea.replace('40', '45') })
    const findings = async () =>
      JSON.parse(await readFile(join(folder.out, 'compendium.json'), 'utf8')).findings
    await vi.waitFor(async () => expect(JSON.stringify(await findings())).toContain('about 45 mg'), 10_000)
  },
  60_000,
)
