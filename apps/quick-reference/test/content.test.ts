import { renderQuickReference } from '@compendium/quick-reference'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { compileContent } from './content.ts'

const { compendium, options } = await compileContent()
const { html, markdown, messages } = renderQuickReference(compendium, options)
const bare = renderQuickReference(compendium, { ...options, sources: [] }).html

test('the editors’ part of the content stands on its articles', () => {
  expect(messages.map((message) => `${message.line}:${message.column} ${message.reason}`)).toEqual([])
})

test('the page is valid HTML', async () => {
  const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html)
  expect(
    report.results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
  ).toEqual([])
})

test('is at most 300 KB without the source view', () => {
  expect(Buffer.byteLength(bare)).toBeLessThanOrEqual(300_000)
})

test('every number printed in the editors’ words stands in an article or a checked reference', () => {
  const lead = html
    .slice(html.indexOf('id="bottom-line"'), html.indexOf('id="recovery"'))
    .replace(/<a [^>]*>[\s\S]*?<\/a>|<[^>]+>/g, ' ')
  const known = [
    ...(options.sources ?? []).map(({ text }) => text),
    ...compendium.references.map(({ checked }) => checked?.note ?? ''),
  ].join(' ')
  const unknown = (lead.match(/\d+(?:\.\d+)?/g) ?? []).filter(
    (number) => !new RegExp(`\\b${number}\\b`).test(known),
  )
  expect(unknown).toEqual([])
})

test('the recovery rates never stand without who was studied', () => {
  for (const line of markdown.split('\n').filter((text) => /^- .*67\\?%.*6 months/.test(text))) {
    expect(line).toContain(
      'studied in: 1549 healthy men aged 18 to 51 in contraceptive trials, not patients on TRT',
    )
  }
  expect(markdown).toMatch(/^- .*67\\?%.*6 months/m)
})

test('says DRAFT on the page, on both printed sides and in Markdown until a clinician has signed', () => {
  expect(html.match(/DRAFT – not clinically reviewed/g)).toHaveLength(3)
  expect(markdown).toContain('DRAFT – not clinically reviewed')
})

test('a row of a table among the disagreements is told as its label and its cell', () => {
  const rows = new Set(
    compendium.tables.flatMap((table) => table.rows.map((row) => row.map(({ text }) => text))),
  )
  const told = compendium.disagreements
    .flatMap(({ positions }) => positions)
    .flatMap(({ text }) => [...rows].filter(([label, cell]) => text === `${label} ${cell}`))
  expect(told.length).toBeGreaterThan(0)
  for (const [label, cell] of told) expect(bare).toContain(`${label}: ${cell}`)
})
