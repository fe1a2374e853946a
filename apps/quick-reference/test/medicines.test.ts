import { renderQuickReference } from '@compendium/quick-reference'
import { describe, expect, test } from 'vitest'
import { indexNames } from '../src/view/name-index.ts'
import { routesIn } from '../src/view/routes.ts'
import { article, compendium, document, paragraph, section } from './make-compendium.ts'

const text = article(
  'short',
  `Using tablets
Oral examplol is common. Too much of a beta agent can harm the eyes.
Samplamide helps. Examplol 25 mg every other day was tried.
Samplamide | by injection`,
)
const medicine = (name: string, kind: string, names: string[] = []) => ({
  id: `med:${name}`,
  name,
  names,
  class: kind,
  codes: { atc: null, rxnorm: null },
  statements: [],
})
const statement = {
  property: 'role' as const,
  text: 'Samplamide helps.',
  values: [],
  document: 'short',
  section: 'short#using-tablets',
  table: null,
  origin: text.at('Samplamide helps.'),
}
const corpus = compendium({
  documents: [document(text, 'Tablets')],
  sections: [
    section(text, 'Using tablets', [
      paragraph(text, 'Oral examplol is common. Too much of a beta agent can harm the eyes.'),
      paragraph(text, 'Samplamide helps. Examplol 25 mg every other day was tried.'),
    ]),
  ],
  tables: [
    {
      id: 'short/table',
      document: 'short',
      section: 'short#using-tablets',
      caption: null,
      layout: 'pipe',
      columns: [
        { key: 'name', label: 'Samplamide', origin: text.at('Samplamide |') },
        { key: 'route', label: 'by injection', origin: text.at('by injection') },
      ],
      rows: [[text.located('Samplamide'), text.located('by injection')]],
      confidence: 1,
      reviewed: false,
    },
  ],
  medicines: [
    medicine('examplol', 'beta agent'),
    { ...medicine('samplamide', 'gamma agent'), statements: [statement] },
    medicine('hormone', 'hormone', ['outside hormone']),
  ],
  findings: [
    {
      id: 'short/25-mg',
      text: '25 mg every other day',
      kind: 'dose',
      value: 25,
      min: null,
      max: null,
      unit: 'mg',
      sentence: 'Examplol 25 mg every other day was tried.',
      document: 'short',
      section: 'short#using-tablets',
      origin: text.at('25 mg every other day'),
    },
  ],
})
const { markdown } = renderQuickReference(corpus, { date: '2026-11-21' })
const row = (name: string) => markdown.split('\n').find((line) => line.startsWith(`| ${name}`)) ?? ''

describe('before "not stated" is printed', () => {
  test('a dose is looked for in sentences that name the medicine alone', () => {
    expect(row('Examplol')).toContain('“25 mg every other day” (A1 line 3)')
  })
  test('a route is looked for in the prose and in tables', () => {
    expect(row('Examplol')).toContain('Oral (A1 line 2)')
    expect(row('Samplamide')).toContain('Injection (A1 line')
  })
  test('a caution of a class is one of its medicines', () => {
    expect(row('Examplol')).toContain('Too much of a beta agent can harm the eyes. (A1 line 2)')
    expect(row('Samplamide')).not.toContain('harm the eyes')
  })
  test('where nothing was found it says so', () => {
    expect(row('Samplamide')).toContain('Not stated in the sources')
  })
  test('where sources disagree about what none says in a word, the cell says how', () => {
    const note = 'One begins it at once, one waits.'
    const positions = [statement, statement].map(({ text, document, origin }) => ({ text, document, origin }))
    const about = { subject: 'med:samplamide', property: 'caution', rule: 'editor', positions }
    const disagreements = [{ id: 'dis:samplamide-caution', note, ...about }]
    const page = renderQuickReference({ ...corpus, disagreements }, { date: '2026-11-21' })
    const cells = page.markdown.split('\n').find((line) => line.startsWith('| Samplamide')) ?? ''
    expect(row('Samplamide')).not.toContain(note)
    expect(cells).toContain(note)
    expect(cells.split(note)[1]).toMatch(/^[^|]*sources differ/)
  })
})

test('a medicine of which nothing is said is not listed', () => {
  expect(row('Hormone')).toBe('')
})

test.each([
  ['It is taken by mouth.', ['oral']],
  ['Given subcutaneously by injection', ['subcutaneous']],
  ['An injected drug', ['injection']],
  ['A moral question', []],
])('%s', (said, routes) => {
  expect(routesIn(said)).toEqual(routes)
})

test('a class is known by the abbreviation of a glossary entry that is headed with its plural', () => {
  const term = {
    ...{ id: 'term:beta-agents', term: 'beta agents', abbreviations: ['BA'], aliases: [], plain: null },
    ...{ definitions: [], mentions: [], see: [], preferred: null },
  }
  const names = indexNames(
    compendium({
      medicines: [medicine('examplol', 'beta agent'), medicine('samplol', 'beta agent')],
      glossary: [term],
    }),
  )
  for (const text of ['Too much BA use harms.', 'BAs harm.', 'A beta agent harms.', 'Beta agents harm.']) {
    expect(names.concernedIn(text)).toEqual(['med:examplol', 'med:samplol'])
    expect(names.subjectsIn(text)).toEqual(['BA'])
  }
})
