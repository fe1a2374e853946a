// An editor's day, from a pasted article to a signed review: every step by the commands, and the doubts once more by the
// page of the preview, where a browser is installed.
import { existsSync } from 'node:fs'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startPreview } from '@compendium/preview'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answerWith, compendium, iron, openFolder } from './terminal.ts'

// A whole day's work takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

/** As a scraper leaves it: furniture, a dash that became ∞, a table without borders, two spellings, advertising. */
const pasted = `Skip to main content
Menu

Tea at Work ∞ What a Pot Can Do

Fundamentals

Tea is made with hot water, and each kind needs its own time in the pot. A pot that stands too long grows bitter.

A kettle steaming on a wet window sill at first light

Teas Compared
Tea Good For Served With
Assam Cold mornings Milk Sugar
Sencha Long Talks Rice Cakes
Mint Late Hours Dark Chocolate Nuts

A pot is best shared while it is hot, and about 80 percent of its taste is gone after an hour.

Glossary

steeping

Meaning ∞ Steeping is the time that leaves stand in hot water before the pot is poured.

teapot

Meaning ∞ A teapot is a vessel with a spout in which leaves and water meet.

tea-pot

Meaning ∞ The vessel with lid and spout that keeps tea warm on the table.

morning cup

Members who care for their morning cup can feel more awake and may want to read our guide.

Share this article
`
const cut = [
  ['Tea', 'Good For', 'Served With'],
  ['Assam', 'Cold mornings', 'Milk Sugar'],
  ['Sencha', 'Long Talks', 'Rice Cakes'],
  ['Mint', 'Late Hours', 'Dark Chocolate Nuts'],
]
const quote = 'Iron carries oxygen through the blood'

let folder: Awaited<ReturnType<typeof openFolder>>
beforeAll(async () => {
  folder = await openFolder()
  await folder.write({
    'articles/iron.txt': iron.slice(0, iron.indexOf('tiredness\n\nMembers')),
    'handout/en.md': `---
title: Iron
subject: Information for people with low iron
lines: {}
---

Iron takes oxygen through your blood. :from{id="iron#fundamentals" quote="${quote}"}
`,
    'quick-reference.yaml': 'title: Iron\nscope: []\nbottomLine: []\npathway: []\n',
  })
  // The handout's one statement is read and accepted.
  expect((await compendium(['review', ...at()], ['1'])).printed).toContain('1 settled of 1')
})
afterAll(() => rm(folder.root, { recursive: true, force: true }))
const at = () => ['--content', folder.content]
const read = (path: string) => readFile(join(folder.content, path), 'utf8')
const checked = async (rule: RegExp) => {
  const { printed } = await compendium(['check', folder.content])
  return printed.split('\n').filter((line) => /:\d+:\d+ \w+ /.test(line) && rule.test(line))
}

test('1. a raw article is pasted and imported; what was recognised and what is in doubt is shown', async () => {
  await writeFile(join(folder.root, 'Tea at Work (final).txt'), pasted)
  const { exitCode, printed } = await compendium([
    'import',
    join(folder.root, 'Tea at Work (final).txt'),
    ...['--id', 'tea-at-work'],
    ...at(),
  ])
  expect(exitCode).toBe(0)
  expect(printed).toContain('title  Tea at Work: What a Pot Can Do')
  expect(printed).toContain('0 characters that nothing claimed')
  expect(printed).toContain('review tea-at-work')
  for (const rule of ['flattened-table-uncertain', 'glossary-teaser', 'glossary-unmerged'])
    expect(printed).toContain(`docs/rules.md#${rule}`)
  await cp(folder.content, join(folder.root, 'page'), { recursive: true })
})

test('2. every doubt is settled in the terminal', async () => {
  const open = await compendium(['review', 'tea-at-work', ...at()])
  const count = Number(/^(\d+) open/m.exec(open.printed)?.[1])
  expect(count).toBeGreaterThanOrEqual(3)
  const { exitCode, printed } = await compendium(['review', 'tea-at-work', ...at()], answerWith(cut))
  expect(exitCode).toBe(0)
  expect(printed).toContain(`${count} settled of ${count}.`)
  expect((await compendium(['review', ...at()])).printed).toBe('No doubt is open.')
  expect(await read('glossary.yaml')).toMatch(/term: (?:teapot|tea-pot)\n {4}aliases: \[(?:teapot|tea-pot)\]/)
})

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env.CHROMIUM_PATH ?? places.find((place) => existsSync(place))

test.skipIf(!executablePath)('3. the same doubts are settled in the page, into the same file', async () => {
  const content = join(folder.root, 'page')
  const preview = await startPreview({ content })
  const browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(preview.url)
    await page.selectOption('#article', 'tea-at-work')
    const doubts = page.locator('#doubts button')
    await page.getByRole('button', { name: /^Line 12: Unexpected table/ }).waitFor()
    // The first answer is the likeliest; the cells of the table are typed.
    for (let left = await doubts.count(); left > 0; left--) {
      await doubts.first().click()
      const field = page.getByLabel(/Columns in the first line/)
      if (await field.isVisible()) await field.fill(cut.map((row) => row.join(' | ')).join('\n'))
      await page.getByRole('button', { name: 'Write to' }).click()
      await doubts.nth(left - 1).waitFor({ state: 'detached' })
    }
    await page.getByText('No open doubts in this article.').waitFor()
  } finally {
    await browser.close()
    await preview.close()
  }
  const path = 'articles/tea-at-work.corrections.yaml'
  expect(await readFile(join(content, path), 'utf8')).toBe(await read(path))
})

test('4. a plain-language definition is added, and stands in the dataset', async () => {
  const text = await read('glossary.yaml')
  await writeFile(
    join(folder.content, 'glossary.yaml'),
    `${text}  - term: steeping\n    plain: The time that tea stands in hot water.\n`,
  )
  expect(await checked(/ error | warning /)).toEqual([])
  await compendium(['build', ...at(), '--out', folder.out, '--only', 'json'])
  const { glossary } = JSON.parse(await readFile(join(folder.out, 'compendium.json'), 'utf8'))
  expect(glossary.find(({ id }: { id: string }) => id === 'term:steeping').plain).toBe(
    'The time that tea stands in hot water.',
  )
})

test('5. a fact that the handout rests on changes: it is flagged at both places, and accepted once read', async () => {
  const path = join(folder.content, 'articles/iron.txt')
  await writeFile(path, (await readFile(path, 'utf8')).replace(`${quote}.`, `${quote} and the muscles.`))
  const { printed } = await compendium(['check', folder.content])
  expect(printed).toMatch(/en\.md:7:\d+ warning Unexpected change of what “Iron takes oxygen/)
  expect(printed).toContain(`= see:  ${path}:3:1 It rests on this`)
  const review = await compendium(['review', ...at()], ['1'])
  expect(review.printed).toContain('was  “Iron carries oxygen through the blood. ')
  expect(review.printed).toContain('now  “Iron carries oxygen through the blood and the muscles. ')
  expect(await checked(/handout-stale/)).toEqual([])
})

test('6. a review is signed off, and ends with the next change of the content', async () => {
  const { printed } = await compendium(['stats', ...at()])
  const hashOf = (file: string) => new RegExp(`^${file} +([0-9a-f]{64})$`, 'm').exec(printed)?.[1]
  const signed = (file: string) =>
    `name: Dr. Ada Example\nrole: consultant\ndate: '2026-11-21'\ncontentHash: ${hashOf(file)}\n`
  await folder.write({
    'handout/review.yaml': `status: approved\n${signed('handout/review.yaml')}`,
    'quick-reference.yaml': `${await read('quick-reference.yaml')}review:\n  ${signed('quick-reference.yaml').trim().replaceAll('\n', '\n  ')}\n`,
  })
  expect(await checked(/review/)).toEqual([])
  const page = async () => {
    await compendium(['build', ...at(), '--out', folder.out, '--only', 'html'])
    return readFile(join(folder.out, 'quick-reference.html'), 'utf8')
  }
  expect(await page()).toContain('Reviewed by Dr. Ada Example, consultant, 2026-11-21')
  const path = join(folder.content, 'articles/tea-at-work.txt')
  await writeFile(path, (await readFile(path, 'utf8')).replace('80 percent', '70 percent'))
  expect((await checked(/review/)).map((line) => line.split(' ').at(-1))).toEqual([
    'handout-review',
    'quick-reference-review',
  ])
  expect(await page()).toContain('DRAFT – not clinically reviewed since the content changed')
})
