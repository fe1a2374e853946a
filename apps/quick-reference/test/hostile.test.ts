import { renderQuickReference } from '@compendium/quick-reference'
import type { Compendium } from '@compendium/schema'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { corpus, sources } from './migraine.ts'

const attack = `<script>alert(1)</script>" onload="alert(2) {{title}} {{{svg}}} javascript:alert(3) \u202Eevil\u2066 &lt; ' \0 \ud800 </style></script><!--`

// Every text of the corpus carries the attack, ids and positions stay.
function poison<T>(value: T, key = ''): T {
  if (typeof value === 'string')
    return (
      /^(text|name|title|label|sentence|heading|raw|note|message|class|term|population|by)$/.test(key)
        ? `${value} ${attack}`
        : value
    ) as T
  if (Array.isArray(value))
    return value.map((item) =>
      poison(item, key === 'names' || key === 'values' || key === 'aliases' ? 'name' : key),
    ) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)])) as T
}

const poisoned: Compendium = poison(corpus)
poisoned.references[0]!.csl.URL = 'javascript:alert(4)'
poisoned.references[0]!.csl.DOI = '10.1000/"><script>alert(5)</script>\ud800'
const { html, markdown } = renderQuickReference(poisoned, {
  date: '2026-11-21',
  sources: sources.map(({ id, text }) => ({ id, text: text + attack })),
})

describe('hostile text in an article', () => {
  test('makes no element and no attribute', () => {
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.match(/<\/script/g)).toHaveLength(1)
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(html.match(/<\/style/g)).toHaveLength(1)
    expect(html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '')).not.toMatch(
      /<[a-z][^<>]* on[a-z]+=/,
    )
    expect(html).not.toContain('<!--')
  })

  test('shows up as text', () => {
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload&#x3D;&quot;alert(2) {{title}} {{{svg}}} javascript:alert(3)',
    )
  })

  test('is followed nowhere but over http', () => {
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!)
    expect(targets.filter((target) => !/^(#|https?:\/\/)/.test(target))).toEqual([])
  })

  test('cannot turn the direction of the page', () => {
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/)
    expect(html).toContain('[U+202E]evil[U+2066]')
    expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/)
  })

  test('leaves the HTML valid', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
      ),
    ).toEqual([])
  })

  test('stays text in Markdown', () => {
    expect(markdown).not.toMatch(/(^|[^\\])<(?!https?:)/m)
    expect(markdown).not.toMatch(/\]\(<?javascript:/)
  })
})
