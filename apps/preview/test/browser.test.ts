import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Preview, startPreview } from '@compendium/preview'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { article } from './support/article.ts'
import { makeContent } from './support/content-folder.ts'
import { findBrowser } from './support/find-browser.ts'

const executablePath = findBrowser()
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const corrections = 'articles/iron.corrections.yaml'

describe.skipIf(!executablePath)('in a browser', () => {
  let browser: Browser
  let folder: string
  let remove: () => Promise<void>
  let preview: Preview

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    ;({ folder, remove } = await makeContent())
    preview = await startPreview({
      content: folder,
      renderers: {
        quickReference: ({ documents }) =>
          `<!doctype html><html lang="en"><title>Quick</title><main><h1>${documents.length} article</h1></main><script>
          document.querySelector('h1').dataset.origin = String(origin)
          fetch('/api/state').catch(() => { document.querySelector('h1').dataset.fetch = 'refused' })</script></html>`,
      },
    })
    return async () => {
      await preview.close()
      await remove()
    }
  })

  const open = async (options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options })
    onTestFinished(() => page.close())
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(preview.url)
    await page.waitForSelector('#reading .block')
    return { page, faults }
  }
  const lit = (page: Page, pane: string) => page.locator(`#${pane} .lit`).allTextContents()
  const onDisk = () => readFile(join(folder, corrections), 'utf8')

  test('from a click on a doubt to the file on disk, and back to a page without the doubt', async () => {
    const { page, faults } = await open()
    await page.getByRole('button', { name: /^Line 50: Unexpected sentence under `marrow`/ }).click()
    expect(await lit(page, 'raw')).toContain(
      'Members who care for their marrow can feel more awake and may want to read our guide.',
    )
    await page.getByLabel('It defines the term').check()
    await page.getByLabel('Why (optional)').fill('It is the only text on it.')
    await page.getByRole('button', { name: `Write to ${corrections}` }).click()
    await page.getByText('No open doubts in this article.').waitFor()
    expect(await onDisk()).toBe(
      'corrections:\n  - quote: Members who care for their marrow can feel more awake and\n    definition: definition\n    note: It is the only text on it.\n',
    )
    expect(await page.locator('#reading .about', { hasText: 'teaser' }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('the keyboard alone gets from the article to the file on disk', async () => {
    const { page } = await open()
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.locator('#raw .passage').first().focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Fundamentals')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.closest('.pane')?.id)).toBe('reading')
    expect(await focused()).toBe('Fundamentals')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('#doubts') !== null)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Selected passage')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('No open doubts in this article.').waitFor()
    expect(await onDisk()).toContain('definition: drop')
  })

  test('to hover or focus a passage lights the same words on the other side', async () => {
    const { page } = await open()
    await page.locator('#reading .passage', { hasText: 'A low store is found' }).hover()
    expect(await lit(page, 'raw')).toEqual([
      'A low store is found by a test of ferritin, not by how a person feels.',
    ])
    await page.locator('#raw .passage', { hasText: 'The protein that stores iron.' }).first().focus()
    expect(await lit(page, 'reading')).toEqual(['The protein that stores iron.'])
    await page.locator('#raw .passage', { hasText: 'About two weeks of daily use' }).hover()
    expect(await lit(page, 'reading')).toEqual(['About two weeks of daily use'])
  })

  test('a passage can be made another kind, by the same file', async () => {
    const { page } = await open()
    await page.locator('#reading .passage', { hasText: 'How the Store Is Filled' }).click()
    await page.getByText('Change what this is').click()
    await page.getByLabel('It is a heading of depth 3').check()
    await page.getByRole('button', { name: 'Write to' }).click()
    await page.getByText('Heading · depth 3').waitFor()
    expect(await onDisk()).toBe('corrections:\n  - quote: How the Store Is Filled\n    depth: 3\n')
  })

  test('cells of a table can be moved before they are written', async () => {
    const { page } = await open()
    await page.locator('#reading .passage', { hasText: 'Main Drawback' }).click()
    await page.getByText('Change what this is').click()
    const cells = page.getByLabel(/Columns in the first line/)
    const text = await cells.inputValue()
    expect(text.split('\n')[0]).toBe('Way | Time to Effect | Main Drawback')
    await cells.fill(
      text
        .replace('About two weeks | of', 'About two weeks of')
        .replace('week after the visit | Costs', 'week after the | visit Costs'),
    )
    await page.getByRole('button', { name: 'Write to' }).click()
    await page.getByText('settled by an editor').waitFor()
    expect(await page.locator('#reading td', { hasText: 'visit Costs' }).count()).toBe(1)
    expect(await onDisk()).toContain('visit Costs')
  })

  test('nobody’s edit is lost: both texts are shown, then both stand in the file', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: /^Line 50/ }).click()
    await writeFile(join(folder, corrections), 'title: Iron, by somebody else\n')
    await page.getByText(`Read again: ${corrections}`).waitFor()
    await page.getByRole('button', { name: 'Write to' }).click()
    await page.locator('.outcome').getByText('Nothing was written.').waitFor()
    expect(await onDisk()).toBe('title: Iron, by somebody else\n')
    expect(await page.getByLabel('The file on disk', { exact: true }).inputValue()).toBe(
      'title: Iron, by somebody else\n',
    )
    await page.getByRole('button', { name: 'Write it as shown' }).click()
    await page.getByText('No open doubts in this article.').waitFor()
    expect(await onDisk()).toMatch(/^title: Iron, by somebody else\ncorrections:\n {2}- quote: Members/)
  })

  test('a save is on the page without a reload, where the reader was', async () => {
    const { page } = await open()
    await page.locator('#raw').evaluate((pane) => {
      pane.scrollTop = 200
    })
    await writeFile(
      join(folder, 'articles/iron.txt'),
      article.replace('The gut takes up', 'The small gut takes up'),
    )
    await page.locator('#reading', { hasText: 'The small gut takes up' }).waitFor()
    expect(await page.locator('#raw').evaluate((pane) => pane.scrollTop)).toBe(200)
    await writeFile(
      join(folder, 'articles/copper.txt'),
      'Fundamentals\n\nCopper is a metal that enzymes need to work well.\n',
    )
    await page.locator('#article option', { hasText: 'copper' }).waitFor({ state: 'attached' })
    await page.getByLabel('Article', { exact: true }).selectOption('copper')
    await page.locator('#reading', { hasText: 'Copper is a metal' }).waitFor()
  })

  test('tabs: JSON of an entity, and an output that cannot reach the preview', async () => {
    const { page } = await open()
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Reading', 'Quick reference', 'JSON'])
    await page.locator('#raw .passage', { hasText: 'Ferritin is the protein inside cells' }).click()
    await page.getByRole('button', { name: 'JSON of term:ferritin' }).click()
    await expect
      .poll(() => page.getByLabel('JSON of the entity').inputValue())
      .toContain('"id": "term:ferritin"')
    await page.getByRole('tab', { name: 'JSON' }).press('ArrowLeft')
    const frame = page.frameLocator('iframe[title="Quick reference"]')
    await frame.getByText('1 article').waitFor()
    const heading = frame.locator('h1')
    await expect.poll(() => heading.getAttribute('data-fetch')).toBe('refused')
    expect(await heading.getAttribute('data-origin')).toBe('null')
  })

  test('text of an article is never markup', async () => {
    await writeFile(
      join(folder, 'articles/iron.txt'),
      article.replace('Iron carries', '<img src=x onerror="document.title=1"><b>Iron</b> carries'),
    )
    const { page, faults } = await open()
    await page.locator('#reading', { hasText: '<b>Iron</b> carries' }).waitFor()
    expect(await page.locator('#reading img, #raw img').count()).toBe(0)
    expect(await page.title()).toBe('Compendium preview')
    expect(faults).toEqual([])
  })

  test.each([
    ['wide, light', { viewport: { width: 1400, height: 900 } }],
    ['narrow, dark', { viewport: { width: 420, height: 800 }, colorScheme: 'dark' as const }],
  ])('axe finds nothing: %s', async (_, options) => {
    const { page } = await open(options)
    await page.getByText('Legend and keys').click()
    await page.getByRole('button', { name: /^Line 50/ }).click()
    await writeFile(join(folder, corrections), 'title: Iron\n')
    await page.getByText(`Read again: ${corrections}`).waitFor()
    await page.getByRole('button', { name: 'Write to' }).click()
    await page.getByLabel('The file on disk', { exact: true }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.locator('#reading .passage', { hasText: 'Main Drawback' }).click()
    await page.getByText('Change what this is').click()
    await page.getByLabel(/Columns in the first line/).waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('tab', { name: 'JSON' }).click()
    expect(await axe(page)).toEqual([])
  })
})

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const result = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return axe.run(document, { runOnly: { type: 'tag', values } })
  })
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
