// The project's own articles, and the real ones where they lie beside it, linked with the editors' files.
import { type Compendium, hintsOf, linkCorpus, parseArticle } from '@compendium/schema'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../parse/read-articles.ts'
import { readEditorsFiles } from '../support/read-editors-files.ts'

const five = ['med:gonadorelin', 'med:hcg', 'med:clomiphene', 'med:tamoxifen', 'med:anastrozole']

function build(folder: 'content' | 'real', ...names: string[]) {
  const files = readEditorsFiles(...names)
  const sources = readArticles(folder)
  return {
    sources,
    ...linkCorpus(
      sources.map((source) => parseArticle(source, hintsOf(source, files))),
      files,
    ),
  }
}

function expectEveryMedicine({ medicines }: Compendium): void {
  for (const id of five) {
    const statements = medicines.find((medicine) => medicine.id === id)?.statements ?? []
    expect([id, new Set(statements.map(({ document }) => document)).size]).toEqual([id, expect.any(Number)])
    expect(new Set(statements.map(({ document }) => document)).size, id).toBeGreaterThanOrEqual(2)
  }
}

const byRule = [
  'dis:medicine-target/clomiphene',
  'dis:medicine-schedule/gonadorelin',
  'dis:factor-direction/age',
]

describe('the project’s own articles', () => {
  const { compendium, messages, sources } = build('content')

  test('fit the editors’ files: no error', () => {
    expect(messages.filter(({ fatal }) => fatal).map(String)).toEqual([])
  })

  test('say something of each of the five medicines in two documents at least', () => {
    expectEveryMedicine(compendium)
  })

  test('differ on places of action, schedule and age, as rules find, and on what the editors enter', () => {
    const ids = compendium.disagreements.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(byRule))
    expect(compendium.disagreements.filter(({ rule }) => rule === 'editor').length).toBeGreaterThan(0)
  })

  test('every pointer holds the words that it points to', () => {
    const textOf = new Map(compendium.documents.map(({ id }, index) => [id, sources[index]!.text]))
    let seen = 0
    for (const { term, abbreviations, aliases, mentions } of compendium.glossary) {
      const letters = [term, ...abbreviations, ...aliases].map((name) => name.slice(0, 2).toLowerCase())
      for (const { origin } of mentions) {
        const [span] = origin.spans
        const words = textOf.get(origin.document)!.slice(span!.start.offset, span!.end.offset)
        expect(letters).toContain(words.slice(0, 2).toLowerCase())
        seen++
      }
    }
    expect(seen).toBeGreaterThan(500)
  })

  test('give the same bytes at each build', () => {
    expect(JSON.stringify(build('content').compendium)).toBe(JSON.stringify(compendium))
  })
})

describe.skipIf(readArticles('real').length === 0)('the real articles', () => {
  const { compendium } = build('real', 'vocabulary.yaml')

  test('say something of each of the five medicines in two documents at least', () => {
    expectEveryMedicine(compendium)
  })

  test('differ on places of action, schedule and age, as rules find', () => {
    expect(compendium.disagreements.map(({ id }) => id)).toEqual(expect.arrayContaining(byRule))
  })

  test('contradict each other in one work’s authors, issue and pages and in one author’s first name', () => {
    const conflicts = compendium.references.flatMap(({ id, audit }) =>
      audit.filter(({ rule }) => rule.startsWith('reference-conflicting')).map(({ rule }) => [id, rule]),
    )
    expect(conflicts).toEqual([
      ['ref:boron-2017', 'reference-conflicting-given-names'],
      ['ref:mcbride-2016', 'reference-conflicting-authors'],
      ['ref:mcbride-2016', 'reference-conflicting-volume'],
      ['ref:mcbride-2016', 'reference-conflicting-pages'],
    ])
  })

  test('cite two editions of one textbook, and web, commercial and machine-written pages', () => {
    const rules = new Set(compendium.references.flatMap(({ audit }) => audit.map(({ rule }) => rule)))
    for (const kind of ['other-edition', 'web-source', 'commercial-source', 'machine-written-source'])
      expect(rules).toContain(`reference-${kind}`)
  })
})
