// References: which citations are of one work, and what the audit finds in them.
import { type CslItem, linkCorpus } from '@compendium/schema'
import { expect, test } from 'vitest'
import { article } from '../support/article.ts'

type Work = Omit<CslItem, 'id'>

const journal = (title: string, author: string, rest: Partial<Work> = {}): Work => ({
  type: 'article-journal',
  title,
  author: [{ family: author, given: 'A.' }],
  'container-title': 'Journal of Invented Medicine',
  issued: { 'date-parts': [[2016]] },
  volume: '18',
  issue: '3',
  page: '373–380',
  ...rest,
})

function link(...works: Work[]) {
  const articles = works.map((csl, index) =>
    article(`article-${index}`, { citations: [{ raw: `Entry ${index}: ${csl.title}`, csl }] }),
  )
  return linkCorpus(articles, []).compendium
}

function rulesOf(...works: Work[]): string[][] {
  return link(...works).references.map(({ audit }) => audit.map(({ rule }) => rule.replace('reference-', '')))
}

const title = 'Recovery of bone after long rest in bed'

test('one title in one journal under two authors is one work, with the conflict told', () => {
  const { references, disagreements } = link(
    journal(title, 'Alder'),
    journal(title.toUpperCase(), 'Birch', { 'container-title': 'J Invent Med', issue: '2', page: '162-167' }),
  )
  expect(references).toHaveLength(1)
  expect(references[0]!.citations.map(({ document }) => document)).toEqual(['article-0', 'article-1'])
  expect(references[0]!.audit).toMatchObject([
    {
      rule: 'reference-conflicting-authors',
      message:
        'Unexpected authors of one title, expected the same: `Alder, A.` in `article-0` but `Birch, A.` in `article-1`',
    },
    { rule: 'reference-conflicting-volume' },
    { rule: 'reference-conflicting-pages' },
  ])
  expect(disagreements.map(({ property }) => property)).toEqual(['authors', 'volume', 'pages'])
})

test('works that share a journal, a year and an author only stay apart, without conflict', () => {
  expect(rulesOf(journal(title, 'Alder'), journal('Calcium in the diet of older adults', 'Alder'))).toEqual([
    [],
    [],
  ])
  const short = (author: string, volume: string) => journal('Editorial', author, { volume })
  expect(rulesOf(short('Alder', '1'), short('Birch', '2'))).toEqual([[], []])
})

test('one author with two first names is told, initials of the same name are not', () => {
  const book = (given: string): Work => ({
    type: 'book',
    title: 'Bones',
    author: [{ family: 'Boulder', given }],
    edition: '3',
    publisher: 'Elm',
    issued: { 'date-parts': [[2017]] },
  })
  expect(rulesOf(book('Edward L.'), book('Emile L.'))).toEqual([['conflicting-given-names']])
  expect(rulesOf(book('Edward L.'), book('E. L.'))).toEqual([[]])
})

test('two editions of a book stay two works that point to each other; the later one is told at the earlier', () => {
  const book = (edition: string, year: number): Work => ({
    type: 'book',
    title: 'Bones: A Primer',
    author: [{ family: 'Guyon', given: 'A.' }],
    edition,
    publisher: 'Elm',
    issued: { 'date-parts': [[year]] },
  })
  const { references } = link(book('13', 2016), book('14', 2020))
  expect(references.map(({ id, related }) => [id, related])).toEqual([
    ['ref:guyon-2016', ['ref:guyon-2020']],
    ['ref:guyon-2020', ['ref:guyon-2016']],
  ])
  expect(references.map(({ audit }) => audit.map(({ rule }) => rule))).toEqual([
    ['reference-other-edition'],
    [],
  ])
})

test('kinds of source that no statement should lean on are told apart', () => {
  const page = (literal: string, rest: Partial<Work> = {}): Work => ({
    type: 'webpage',
    title: `How bones mend, as told by ${literal}`,
    author: [{ literal }],
    issued: { 'date-parts': [[2024]] },
    ...rest,
  })
  const { references } = link(page('Bone Clinic'), page('City News'), page('Ask Bone AI'), page('Wikipedia'))
  const found = new Map(
    references.map(({ csl, evidence, audit }) => [
      csl.author?.[0]?.literal,
      [evidence, ...audit.map(({ rule }) => rule)],
    ]),
  )
  expect(found.get('Bone Clinic')).toEqual(['commercial', 'reference-commercial-source'])
  expect(found.get('City News')).toEqual(['web', 'reference-web-source'])
  expect(found.get('Ask Bone AI')).toEqual([
    'web',
    'reference-web-source',
    'reference-machine-written-source',
  ])
  expect(found.get('Wikipedia')).toEqual(['web', 'reference-web-source', 'reference-encyclopaedic-source'])
})

test('what is missing or cannot be right is told', () => {
  const bare: Work = { type: 'article-journal', title }
  expect(rulesOf(bare)).toEqual([['missing-author', 'missing-container', 'missing-year']])
  expect(rulesOf(journal(title, 'Alder', { page: '380-373', DOI: 'doi 10.1' }))).toEqual([
    ['implausible-details', 'implausible-details'],
  ])
  expect(rulesOf(journal(`RETRACTED: ${title}`, 'Alder'))).toEqual([['retracted-title']])
})

test('the editors’ check stands for the work, beside what is printed', () => {
  const wrong = journal(title, 'Alder', { volume: '17' })
  const text = `
references:
  - match: ${title}
    status: corrected
    checked:
      type: article-journal
      title: ${title}
      author: [{ family: Alderman, given: A. }]
      container-title: Journal of Invented Medicine
      volume: '18'
      issued: { date-parts: [[2016]] }
      PMID: '1'
    by: desk
    on: '2026-01-02'
`
  const { compendium } = linkCorpus(
    [article('a', { citations: [{ raw: `Alder. ${title}. 2016;17.`, csl: wrong }] })],
    [{ path: 'references.yaml', text }],
  )
  const [reference] = compendium.references
  expect(reference).toMatchObject({
    id: 'ref:alderman-2016',
    csl: { id: 'ref:alderman-2016', volume: '18', PMID: '1' },
    checked: { status: 'corrected', by: 'desk', on: '2026-01-02', note: null },
    citations: [{ csl: { volume: '17' } }],
  })
  expect(reference!.audit.map(({ rule }) => rule)).toEqual(['reference-checked-form'])
  expect(reference!.audit[0]!.message).toMatch(
    /^Unexpected form `Alder\..*` in `a`, expected `Alderman A\..*`, as .* checked on /,
  )
})

test('an entry that matches no citation is told with the words that come near', () => {
  const text =
    "references:\n  - { match: recovery of Bone, status: verified, checked: null, by: x, on: '2026-01-02' }\n"
  const { messages } = linkCorpus(
    [article('a', { citations: [{ raw: title, csl: journal(title, 'Alder') }] })],
    [{ path: 'references.yaml', text }],
  )
  expect(messages.find(({ ruleId }) => ruleId === 'reference-entry-unused')).toMatchObject({
    line: 2,
    column: 14,
    note: 'Did you mean `Recovery of bone`?',
  })
})

test('every rule of the audit has its own id', async () => {
  const { auditRules } = await import('../../src/check/reference-audit/index.ts')
  expect(new Set(auditRules.map(({ id }) => id)).size).toBe(auditRules.length)
})
