import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderQuickReference } from '@compendium/quick-reference'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileContent } from './content.ts'
import { findBrowser } from './find-browser.ts'
import { corpus, sources } from './migraine.ts'

const executablePath = findBrowser()
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const date = '2026-11-21'

// A busy machine may need long to start a browser; no test measures time.
const patience = 120_000

describe.skipIf(!executablePath)('in a browser', { timeout: patience }, () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'quick-reference-'))

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    writeFileSync(join(folder, 'page.html'), renderQuickReference(corpus, { date, sources }).html)
    const { compendium, options } = await compileContent()
    writeFileSync(join(folder, 'content.html'), renderQuickReference(compendium, options).html)
    writeFileSync(join(folder, 'large.html'), renderQuickReference(large(), { date }).html)
  }, patience)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (
    options: BrowserContextOptions & { hash?: string; file?: string } = {},
  ): Promise<Page> => {
    const { hash = '', file = 'page.html', ...rest } = options
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...rest,
    })
    await page.goto(`${pathToFileURL(join(folder, file))}${hash}`)
    return page
  }

  test('asks for nothing but the file, and breaks no policy', async () => {
    const page = await browser.newPage()
    const requests: string[] = []
    const faults: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(String(pathToFileURL(join(folder, 'page.html'))))
    await page.fill('#q', 'examplol')
    expect(requests).toHaveLength(1)
    expect(faults).toEqual([])
    await page.close()
  })

  test.each([
    ['wide, light', { viewport: { width: 1280, height: 800 } }],
    ['phone, dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
    ['the content, 320 pixels', { file: 'content.html', viewport: { width: 320, height: 640 } }],
  ])('axe finds nothing: %s', async (_, options) => {
    const page = await open(options)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.evaluate(axeSource)
    const result = await page.evaluate(() => {
      const { axe } = globalThis as unknown as typeof import('axe-core') & { axe: typeof import('axe-core') }
      const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      // The lines of the articles are all alike; a small page has them checked.
      const exclude = document.querySelectorAll('.lines').length > 2 ? [['.lines']] : []
      return axe.run({ include: [['body']], exclude }, { runOnly: { type: 'tag', values } })
    })
    expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    // Triage: where axe cannot tell what lies behind a text (drawings, single marks, text it has not scrolled to), the
    // contrast is computed here against the nearest ground that is painted. Nothing else may stay undecided.
    expect(result.incomplete.map(({ id }) => id).filter((id) => id !== 'color-contrast')).toEqual([])
    const selectors = result.incomplete.flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0])))
    const pairs = await page.evaluate((all) => {
      return all.map((selector) => {
        const node = document.querySelector(selector)!
        let ground: Element | null = node
        while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
          ground = ground.parentElement
        const { fill, color } = getComputedStyle(node)
        const back = getComputedStyle(ground ?? document.body).backgroundColor
        return { text: node.tagName === 'text' ? fill : color, back, html: node.outerHTML.slice(0, 80) }
      })
    }, selectors)
    expect(pairs.filter(({ text, back }) => contrast(text, back) < 4.5)).toEqual([])
    await page.close()
  })

  test('targets are at least 24 pixels high or stand alone in a sentence', async () => {
    const page = await open()
    const small = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      return [...document.querySelectorAll('a, button, summary, input, select')]
        .filter((node) => node.checkVisibility() && !node.closest('.skip'))
        .map((node) => ({ html: node.outerHTML.slice(0, 80), ...node.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ html, width, height }) => `${html} ${width}×${height}`)
    })
    expect(small).toEqual([])
    await page.close()
  })

  test('focus is never hidden, and starts at the skip link', async () => {
    const page = await open({ viewport: { width: 900, height: 500 } })
    const hidden: string[] = []
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const node = document.activeElement!
        const { left, top, width, height } = node.getBoundingClientRect()
        const front = document.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2)
        return {
          html: node.outerHTML.slice(0, 90),
          shown: node === front || node.contains(front),
          outline: getComputedStyle(node).outlineStyle,
        }
      })
      if (step === 0) expect(seen.html).toContain('class="skip"')
      // Past its last element the focus leaves the page.
      if (seen.html.startsWith('<body')) break
      if (!seen.shown || seen.outline === 'none') hidden.push(seen.html)
    }
    expect(hidden).toEqual([])
    await page.close()
  })

  test.each([
    ['at 320 pixels', 320, ''],
    ['with text at 200 %', 1280, 'html { font-size: 200% }'],
    [
      'with wide text spacing',
      320,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    ],
  ])('reflows %s', async (_, width, css) => {
    const page = await open({ file: 'content.html', viewport: { width, height: 800 }, bypassCSP: true })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    if (css) await page.addStyleTag({ content: css })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.close()
  })

  // A step is a click in the navigation, a choice, or words typed into the filter.
  const section = (name: string) => (page: Page) => page.click(`nav a:text-is("${name}")`)
  const type = (words: string) => (page: Page) => page.fill('#q', words)
  const narrow = (page: Page) => page.click('.facets summary')
  const choose = (facet: string, value: string) => (page: Page) => page.selectOption(`#facet-${facet}`, value)

  test.each<[question: string, steps: ((page: Page) => Promise<unknown>)[], answer: RegExp]>([
    ['What comes first?', [], /Stopping testosterone from outside is the necessary first step/],
    [
      'How many men have sperm again within a year, and who were they?',
      [],
      /90% within 12 months[\s\S]*Studied in: 1549 healthy men/,
    ],
    [
      'Which medicine acts on the testes?',
      [narrow, choose('target', 'target:testes')],
      /Human chorionic gonadotropin/,
    ],
    [
      'When is sperm expected to return?',
      [section('Figures and times')],
      /Months 3-6[\s\S]*First sperm may be found in the ejaculate/,
    ],
    [
      'What is monitored?',
      [section('Monitoring')],
      /serum testosterone, LH, FSH and estradiol are measured regularly/,
    ],
    [
      'Where do sources disagree about tamoxifen?',
      [section('Where sources disagree')],
      /Tamoxifen: where it acts[\s\S]*hypothalamus and pituitary[\s\S]*at the hypothalamus/,
    ],
    ['How is Clomid taken?', [type('clomid mouth')], /taken by mouth/],
    ['How is gonadorelin given?', [type('gonadorelin pulses')], /in pulses/],
    [
      'What can too low an estrogen do?',
      [type('estrogen low bone')],
      /Estrogen that falls too low can impair bone, lipids and mood/,
    ],
    ['How long does one cycle of sperm take?', [type('74 days')], /approximately 74 days/],
    ['Who recovers more slowly?', [section('What affects the outlook')], /Duration of TRT/],
    [
      'What if recovery stays incomplete?',
      [section('When recovery is incomplete')],
      /recovery can stay incomplete/,
    ],
    [
      'Whom does the figure of 79.5% describe?',
      [type('79.5')],
      /Studied in: 44 users of anabolic-androgenic steroids/,
    ],
    ['Is interval training proven to help?', [type('HIIT evolving')], /still evolving/],
  ])('%s', async (_, steps, answer) => {
    expect(steps.length).toBeLessThanOrEqual(2)
    const page = await open({ file: 'content.html' })
    for (const step of steps) await step(page)
    // Only what a reader has on the screen counts.
    const seen = await page.evaluate(() => {
      const shown = [
        ...document.querySelectorAll('main h3, main p, main li, main th, main td, main text, main summary'),
      ].filter((node) => {
        const { top, bottom, height } = node.getBoundingClientRect()
        return height > 0 && top < innerHeight && bottom > 0 && node.checkVisibility()
      })
      return shown
        .map((node) => node.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
    })
    expect(seen).toMatch(answer)
    await page.close()
  })

  test('marks keep a border in forced colours', async () => {
    const page = await open({ forcedColors: 'active' })
    for (const selector of ['.status', '.differ', '.badge']) {
      const style = await page
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).borderTopStyle)
      expect(style).toBe('solid')
    }
    await page.close()
  })

  test('is whole without scripts', async () => {
    const page = await open({ javaScriptEnabled: false })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.locator('#recovery').textContent()).toContain('About 40% of people improve')
    await page.locator('#recovery a.src', { hasText: 'A1 line 7' }).last().click()
    expect(await page.locator('.q:target').textContent()).toContain('40%')
    expect(await page.locator('.q:target').isVisible()).toBe(true)
    await page.close()
  })

  test('a source opens its words, and the words lead back', async () => {
    const page = await open()
    const row = page.locator('#cautions .row').first()
    const id = await row.getAttribute('id')
    await row.locator('a.src').click()
    const quote = page.locator('.q:target')
    expect(await quote.evaluate((node) => node.firstChild!.textContent)).toContain(
      'Too much examplol can cause dizziness.',
    )
    expect(await quote.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(800)
    await quote.locator(`.back[href="#${id}"]`).click()
    expect(await page.locator('.row:target').getAttribute('id')).toBe(id)
    await page.close()
  })

  test('the filter finds other names, counts, clears and remembers', async () => {
    const page = await open()
    const visible = () => page.locator('main .row').filter({ visible: true }).count()
    await page.fill('#q', 'brandolex')
    expect(await visible()).toBeGreaterThan(3)
    expect(await page.locator('#count').textContent()).toMatch(/^\d+ of \d+ entries$/)
    await page.waitForFunction(() => location.hash === '#filter:q=brandolex')
    expect(await page.locator('#glossary').isVisible()).toBe(false)
    await page.fill('#q', 'zzz')
    expect(await page.locator('#none').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.inputValue('#q')).toBe('')
    expect(await page.locator('#glossary').isVisible()).toBe(true)
    await page.close()

    const kept = await open({ hash: '#filter:q=examplol&route=route%3Aoral' })
    expect(await kept.inputValue('#q')).toBe('examplol')
    expect(await kept.locator('#facet-route').inputValue()).toBe('route:oral')
    await kept.close()
  })

  test('a short word is found from its start only', async () => {
    const page = await open()
    await page.fill('#q', 'au')
    const texts = await page.locator('main .row').filter({ visible: true }).allTextContents()
    expect(texts.some((text) => text.includes('Aura'))).toBe(true)
    expect(texts.every((text) => /\bau/i.test(text))).toBe(true)
    await page.close()
  })

  test.each([
    ['A4', 'page.html'],
    ['Letter', 'page.html'],
    ['A4', 'content.html'],
    ['Letter', 'content.html'],
  ])('prints two sides of %s: %s', async (format, file) => {
    const page = await open({ file })
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2)
    await page.emulateMedia({ media: 'print' })
    const small = await page
      .locator('.sheet *')
      .evaluateAll(
        (nodes) => nodes.filter((node) => Number.parseFloat(getComputedStyle(node).fontSize) < 12).length,
      )
    expect(small).toBe(0)
    for (const side of await page.locator('.running').allTextContents()) {
      expect(side).toContain('2026-11-21')
      expect(side).toMatch(/Version [0-9a-f]{8}/)
      expect(side).toContain('DRAFT – not clinically reviewed')
    }
    await page.close()
  })

  // Faces wider than Arial, the last far wider; where one is not installed, the page is printed in what stands in for it.
  test.each(['DejaVu Sans', 'Noto Sans', 'Verdana', 'monospace'])(
    'prints two sides in %s, and says what had to be left out',
    async (face) => {
      const page = await open({ file: 'content.html' })
      const entries = () => page.locator('.sheet p:not(.left, .entry, .running)').count()
      const leftOut = async () => {
        const notes = await page.locator('.sheet .left').allTextContents()
        return notes.reduce((sum, note) => sum + Number.parseInt(note, 10), 0)
      }
      const all = (await entries()) + (await leftOut())
      await page.evaluate((font) => {
        document.styleSheets[0]!.insertRule(`.sheet { font-family: ${font} !important }`, 0)
      }, face)
      for (const format of ['A4', 'Letter']) {
        const pdf = (await page.pdf({ format })).toString('latin1')
        expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2)
      }
      expect((await entries()) + (await leftOut())).toBe(all)
      await page.close()
    },
  )

  test('rows that match come at once or in the next frames, whatever is typed meanwhile', async () => {
    const page = await open({ file: 'large.html' })
    const shown = () => page.locator('main .row:not([hidden])').count()
    const count = async () => Number.parseInt((await page.locator('#count').textContent())!, 10)
    await page.fill('#q', 'example 199')
    expect(await shown()).toBe(await count())
    await page.fill('#q', 'example')
    await page.fill('#q', 'example 1')
    const matching = await count()
    expect(matching).toBeGreaterThan(60)
    await page.waitForFunction(
      (all) => document.querySelectorAll('main .row:not([hidden])').length === all,
      matching,
    )
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !document.querySelector('main .row[hidden]'))
    await page.close()
  })

  test('2,000 rows print on two sides and filter at once', async () => {
    const page = await open({ file: 'large.html' })
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2)
    expect(await page.locator('main .row').count()).toBeGreaterThanOrEqual(2000)
    // In processor time of the page, which a busy machine hardly changes.
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      const of = (key: string) => 1000 * metrics.find(({ name }) => name === key)!.value
      return { script: of('ScriptDuration'), layout: of('RecalcStyleDuration') + of('LayoutDuration') }
    }
    const words = ['e', 'ex', 'exampl', 'exampl 1', 'exampl 19', 'exampl 199', 'exampl 19', 'exampl', 'e', '']
    const times: { script: number; all: number }[] = []
    for (const value of words) {
      const before = await spent()
      await page.evaluate((typed) => {
        const box = document.querySelector<HTMLInputElement>('#q')!
        box.value = typed
        box.dispatchEvent(new Event('input'))
        document.body.getBoundingClientRect()
      }, value)
      const after = await spent()
      const script = after.script - before.script
      times.push({ script, all: script + after.layout - before.layout })
      await page.waitForFunction(
        () =>
          !document.querySelector('main .row[hidden]') ||
          document.querySelector<HTMLInputElement>('#q')!.value,
      )
    }
    // The first keystroke also reads the rows, which focus does for a reader.
    const worst = (key: 'script' | 'all') => Math.max(...times.slice(1).map((time) => time[key])).toFixed(1)
    process.stdout.write(
      `Filter at 2,000 rows, worst keystroke: ${worst('script')} ms of processor time in script, ${worst('all')} ms with layout\n`,
    )
    await page.close()
  })
})

function contrast(one: string, other: string): number {
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = colour.match(/\d+/g)!.map((part) => {
    const value = Number(part) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function large(): typeof corpus {
  const [term] = corpus.glossary
  const [finding] = corpus.findings
  return {
    ...corpus,
    glossary: Array.from({ length: 1000 }, (_, index) => ({
      ...term!,
      id: `term:example-${index}`,
      term: `example ${index}`,
    })),
    findings: Array.from({ length: 1000 }, (_, index) => ({
      ...finding!,
      id: `f-${index}`,
      sentence: `Example ${index} helped 40% of people.`,
    })),
  }
}
