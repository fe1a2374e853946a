import { renderQuickReference } from '@compendium/quick-reference'
import { compendiumSchema } from '@compendium/schema'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { compendium } from './make-compendium.ts'
import { corpus, sources } from './migraine.ts'

const date = '2026-11-21'
const { html, markdown, messages } = renderQuickReference(corpus, { date, sources })

describe('the page of a corpus without an editors’ file', () => {
  test('is made from a corpus that keeps the contract', () => {
    expect(compendiumSchema.safeParse(corpus).error).toBeUndefined()
    expect(messages).toEqual([])
  })

  test('has the sections that have something to say, in their order', () => {
    const ids = [...html.matchAll(/<section class="topic[^"]*" id="([^"]+)"/g)].map((match) => match[1])
    expect(ids).toEqual([
      'scope',
      'bottom-line',
      'recovery',
      'agents',
      'prognosis',
      'monitoring',
      'cautions',
      'lifestyle',
      'conflicts',
      'glossary',
      'references',
      'articles',
      'source',
    ])
  })

  test('has one h1 and skips no level', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  test('says what the audit of references found in the words of the page', () => {
    expect(html).toContain('The articles print different years.')
    expect(html).not.toContain('Unexpected')
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'error' },
    })
    for (const page of [html, renderQuickReference(compendium({}), { date }).html]) {
      const report = await validator.validateString(page)
      expect(
        report.results.flatMap((result) =>
          result.messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
        ),
      ).toEqual([])
    }
  })

  test('every fragment it links to exists, and no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]!)
    expect(targets.filter((target) => !known.has(target))).toEqual([])
  })

  test('says what the sources do not state', () => {
    expect(html).toContain('<td data-label="Acts at" class="missing">Not stated in the sources')
    expect(html).toContain('Not stated in the sources for any of them: effect, schedule, label status.')
  })

  test('marks both sides of a disagreement', () => {
    const conflict = html.slice(html.indexOf('id="conflicts"'), html.indexOf('id="glossary"'))
    expect(conflict).toContain('Examplol calms the brain stem.')
    expect(conflict).toContain('Examplol acts on the blood vessels.')
    expect(html.match(/class="differ" href="#conflict-examplol-target"/g)!.length).toBeGreaterThan(1)
  })

  test('ties a sentence to the study it cites', () => {
    expect(html).toContain('<a class="badge journal-article" href="#ref-doe-2011">Journal article</a>')
  })

  test('links a statement to its words and the words back', () => {
    const href = /href="#(q1-[^"]+)"[^>]*>A1 line 7</.exec(html)?.[1]
    expect(html).toContain(`<span id="${href}" class="q"`)
    expect(html).toMatch(/class="back" href="#r-finding-[0-9a-f]{8}">↩ 40%, 60%/)
  })

  test('fetches nothing', () => {
    expect(html).not.toMatch(/<(?:link|img|iframe|object)\b|<script[^>]+src|@import|url\(/)
    expect(html).toContain("default-src 'none'; style-src 'sha256-")
    expect(html).not.toMatch(/ style="| on[a-z]+="/)
  })

  test('gives the same bytes each time', () => {
    expect(renderQuickReference(structuredClone(corpus), { date, sources }).html).toBe(html)
  })

  test('names its sources in words where no text is given', () => {
    const bare = renderQuickReference(corpus, { date }).html
    expect(bare).toContain('<span class="src">A1 line 7, Checks</span>')
    expect(bare).not.toContain('id="source"')
  })

  test('has a Markdown edition of the same rows', () => {
    expect(markdown).toContain('# Clinical quick reference\n\n**DRAFT – not clinically reviewed**')
    expect(markdown).toContain('- **40%, 60%**: About 40% of people improve within 3 months')
    expect(markdown).toContain('| Medicine | Acts at | Route | Caution | Dose |')
  })

  test('stands even where there is nothing to show', () => {
    const empty = renderQuickReference(compendium({}), { date })
    expect(empty.html).toContain('<h1>Clinical quick reference</h1>')
    expect(empty.html).not.toMatch(/<(ul|ol|tbody)[^>]*>\s*<\/\1>/)
  })
})
