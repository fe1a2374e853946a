import { openDoubts, type Proposal, proposeCorrections } from '@compendium/preview'
import { buildCompendium, hintsOf, loadMarkdown, parseArticle } from '@compendium/schema'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { article } from './support/article.ts'
import { parseTestArticle, sourceOf } from './support/parse-test-article.ts'

const path = 'articles/iron.corrections.yaml'

/** What the build says of a corrections file that holds only this proposal, and what it makes of the article. */
async function accept({ correction }: Proposal, text = article) {
  const editorsFiles = [{ path, text: stringify({ corrections: [correction] }) }]
  const { compendium, messages } = await buildCompendium([sourceOf(text)], editorsFiles)
  return { compendium, errors: messages.filter(({ file }) => file === path).map(({ reason }) => reason) }
}

function lineProposals(words: string, text = article) {
  return proposeCorrections(parseTestArticle(text), { rule: 'line', place: { offset: text.indexOf(words) } })
}

test('a teaser can be kept, taken as a definition, or dropped; the build accepts each', async () => {
  const parsed = parseTestArticle()
  const [doubt] = parsed.doubts
  expect(doubt?.rule).toBe('glossary-teaser')
  const proposals = proposeCorrections(parsed, doubt!)
  expect(proposals.map(({ correction }) => correction.definition)).toEqual(['teaser', 'definition', 'drop'])
  const kinds = []
  for (const proposal of proposals) {
    const { compendium, errors } = await accept(proposal)
    expect(errors).toEqual([])
    kinds.push(
      compendium.glossary.find(({ id }) => id === 'term:marrow')?.definitions.map(({ kind }) => kind),
    )
  }
  expect(kinds).toEqual([['teaser'], ['definition'], undefined])
})

test('a doubt is open until a correction of its text says what it is', () => {
  const parsed = parseTestArticle()
  const settled = 'corrections:\n  - quote: Members who care\n    definition: teaser\n'
  expect(openDoubts(parsed, null)).toHaveLength(1)
  expect(openDoubts(parsed, settled)).toEqual([])
  expect(openDoubts(parsed, 'corrections:\n  - quote: Members who care\n    note: later\n')).toHaveLength(1)
  const bomb = [...'bcdefghi'].map(
    (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]\n`,
  )
  for (const unread of [
    'corrections: [',
    `${settled}kind: heading\n`,
    `${settled}a: &a [x, x]\n${bomb.join('')}`,
    `${settled}a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
  ])
    expect(openDoubts(parsed, unread)).toHaveLength(1)
})

test('a table can be settled as it is cut, or as its second reading cuts it', async () => {
  const parsed = parseTestArticle()
  const rows = [
    ['Tablets', 'About two weeks of daily use Upsets the stomach of many who take it.'],
    ['Infusion', 'About one week after the visit Costs more and takes a visit to a clinic.'],
    ['Injection', 'About one week after the visit Hurts at the site and can stain the skin.'],
  ]
  const alternative = { type: 'table' as const, columns: ['Way', 'Time to Effect Main Drawback'], rows }
  const place = { offset: article.indexOf('Way Time to Effect') }
  const [asCut, second] = proposeCorrections(parsed, {
    rule: 'flattened-table-uncertain',
    alternative,
    place,
  })
  expect(asCut?.correction.columns).toEqual(['Way', 'Time to Effect', 'Main Drawback'])
  expect(asCut?.correction.rows?.[2]).toEqual([
    'Injection',
    'About one week after the visit',
    'Hurts at the site and can stain the skin.',
  ])
  const { compendium, errors } = await accept(asCut!)
  expect(errors).toEqual([])
  expect(compendium.tables[0]).toMatchObject({ confidence: 1, reviewed: true })
  expect(second?.correction.columns).toEqual(['Way', 'Time to Effect Main Drawback'])
  const other = await accept(second!)
  expect(other.errors).toEqual([])
  expect(other.compendium.tables[0]?.rows.map((cells) => cells.map(({ text }) => text))).toEqual(rows)
})

test('a line in doubt is offered first as it was read, then as its runner-up', async () => {
  const parsed = parseTestArticle()
  const offset = article.indexOf('A low store is found')
  const alternative = { type: 'line' as const, read: 'pullQuote', kind: 'paragraph' }
  const proposals = proposeCorrections(parsed, { rule: 'line-uncertain', alternative, place: { offset } })
  expect(proposals.slice(0, 2).map(({ correction }) => correction.kind)).toEqual(['pullQuote', 'paragraph'])
  for (const proposal of proposals.slice(0, 2)) expect((await accept(proposal)).errors).toEqual([])
})

test('the caption of a table leads to the same proposals as its header', () => {
  const offset = article.indexOf('Ways of Taking Iron Compared')
  const [first] = proposeCorrections(parseTestArticle(), { rule: 'line', place: { offset } })
  expect(first?.correction.quote).toBe('Way Time to Effect Main Drawback')
})

test('a line can become another kind, which the next parse heeds', async () => {
  const proposals = lineProposals('How the Store Is Filled')
  const paragraph = proposals.find(({ correction }) => correction.kind === 'paragraph')
  const { compendium, errors } = await accept(paragraph!)
  expect(errors).toEqual([])
  expect(compendium.sections.map(({ heading }) => heading?.text)).not.toContain('How the Store Is Filled')
  const depths = proposals.flatMap(({ correction }) => correction.depth ?? [])
  expect(depths).toEqual([1, 3, 4])
})

test('a line that stands twice is quoted with the words after it', async () => {
  const [proposal] = lineProposals('In Summary\n\nTreatment')
  expect(proposal?.correction).toMatchObject({ quote: 'In Summary' })
  expect(proposal?.correction.prefix ?? proposal?.correction.suffix).toBeTruthy()
  const editorsFiles = [{ path, text: stringify({ corrections: [proposal!.correction] }) }]
  const hints = hintsOf(sourceOf(), editorsFiles)
  const line = article.slice(0, article.lastIndexOf('In Summary')).split('\n').length
  expect([...(hints?.lines.keys() ?? [])]).toEqual([line])
})

test('a line whose neighbours stand twice too gets no proposal', () => {
  const text = 'Same line here.\n\nSame line here.\n\nSame line here.\n\nSame line here.\n'
  const offset = text.indexOf('Same', 20)
  expect(proposeCorrections(parseTestArticle(text), { rule: 'line', place: { offset } })).toEqual([])
})

test('a fault of the parser, a blank line and a line of Markdown get no proposal', async () => {
  await loadMarkdown()
  const parsed = parseTestArticle()
  expect(proposeCorrections(parsed, { rule: 'coverage-hole', place: { offset: 0 } })).toEqual([])
  const blank = article.indexOf('\n\n') + 1
  expect(proposeCorrections(parsed, { rule: 'line', place: { offset: blank } })).toEqual([])
  const markdown = parseArticle(sourceOf('# Iron\n\nIron is a metal.\n', 'articles/iron.md'))
  expect(proposeCorrections(markdown, { rule: 'line', place: { offset: 0 } })).toEqual([])
})
