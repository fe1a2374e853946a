import { Cite } from '@citation-js/core'
import { type CslItemWithId, toBibtex, toRis } from '@compendium/citation'
import { expect, test } from 'vitest'

const items: CslItemWithId[] = [
  {
    id: 'ref:cook-2009',
    type: 'article-journal',
    title: 'Is tendon pathology a continuum?',
    author: [
      { family: 'Cook', given: 'J. L.' },
      { family: 'Büchter', given: 'C. R.', suffix: 'Jr' },
    ],
    'container-title': 'Medicine & Science in Sports',
    volume: '43',
    issue: '6',
    page: '409–416',
    DOI: '10.1136/bjsm.2008.051193',
    issued: { 'date-parts': [[2009, 6]] },
  },
  {
    id: 'ref:melmed-2020',
    type: 'book',
    title: 'Williams Textbook of Endocrinology',
    author: [{ family: 'Melmed', given: 'Shlomo' }],
    edition: '14',
    publisher: 'Elsevier',
    'publisher-place': 'Philadelphia',
    issued: { 'date-parts': [[2020]] },
  },
  {
    id: 'ref:kretser-2016',
    type: 'chapter',
    title: 'Spermatogenesis',
    author: [{ family: 'Loveland', given: 'Kate L.' }],
    editor: [{ family: 'Jameson', given: 'J. Larry' }],
    'container-title': 'Endocrinology: Adult and Pediatric',
    publisher: 'Elsevier',
    page: '2325–2353',
    issued: { 'date-parts': [[2016]] },
  },
  {
    id: 'ref:lim-2021',
    type: 'article-newspaper',
    title: 'Why your thyroid matters',
    author: [{ family: 'Lim', given: 'A.' }],
    'container-title': 'The New York Times',
    issued: { 'date-parts': [[2021, 3, 3]] },
  },
]

const kept = [
  'title',
  'author',
  'editor',
  'container-title',
  'publisher',
  'publisher-place',
  'edition',
  'volume',
  'issue',
  'DOI',
] as const

function read(text: string) {
  return new Cite(text).data as CslItemWithId[]
}

test.each([
  ['BibTeX', toBibtex],
  ['RIS', toRis],
])('%s keeps what the format has a field for', async (_, write) => {
  const back = read(await write(items))
  expect(back).toHaveLength(items.length)
  for (const [index, item] of items.entries()) {
    for (const field of kept) expect(back[index]![field], `${item.id} ${field}`).toEqual(item[field])
    expect(back[index]!.page).toBe(item.page?.replace('–', '-'))
    expect(back[index]!.issued!['date-parts'][0]![0]).toBe(item.issued!['date-parts'][0]![0])
    expect(back[index]!.id).toBe(item.id)
  }
  expect(back.slice(0, 3).map(({ type }) => type)).toEqual(['article-journal', 'book', 'chapter'])
})

test('BibTeX is plain ASCII with escaped marks and en rules in ranges', async () => {
  const text = await toBibtex(items)
  expect(text).toMatch(/^[\x20-\x7e\s]+$/)
  expect(text).toContain('Medicine \\& Science')
  expect(text).toContain('pages = {409--416}')
})

test('RIS has first and last page', async () => {
  expect(await toRis(items)).toContain('SP  - 409\nEP  - 416')
})
