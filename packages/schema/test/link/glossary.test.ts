// Terms: which headwords are one concept, which definition stands for it, where the prose uses it.
import { linkCorpus } from '@compendium/schema'
import { expect, test } from 'vitest'
import { article, wordsAt } from '../support/article.ts'
import { readEditorsFiles } from '../support/read-editors-files.ts'
import { concepts, headwords, onlyByEditors } from './headwords.ts'

/** Short forms as the articles explain them, and definitions whose opening words give a second name. */
const abbreviations = [
  { short: 'GnRH', long: 'gonadotropin-releasing hormone' },
  { short: 'FSH', long: 'follicle-stimulating hormone' },
  { short: 'LH', long: 'luteinizing hormone' },
  { short: 'SERMs', long: 'Selective Estrogen Receptor Modulators' },
  { short: 'HPG', long: 'hypothalamic-pituitary-gonadal' },
  { short: 'TRT', long: 'testosterone replacement therapy' },
  { short: 'hCG', long: 'Human Chorionic Gonadotropin' },
]
const openings: Record<string, string> = {
  'sperm production': 'Sperm production, also called spermatogenesis, is work of the testes.',
  pituitary: 'The pituitary gland, small as it is, leads many others.',
}

function buildHeadwords() {
  return Object.entries(headwords).map(([id, printed], at) =>
    article(id, {
      abbreviations: at === 0 ? abbreviations : [],
      definitions: printed.map((headword) => {
        const term = headword.replace(/^~/, '')
        const text = openings[term.toLowerCase()]
        return { term, kind: headword.startsWith('~') ? 'teaser' : 'definition', ...(text && { text }) }
      }),
    }),
  )
}

function partition(glossary: ReturnType<typeof linkCorpus>['compendium']['glossary']): string[][] {
  const groups = glossary
    .map(({ definitions }) => [...new Set(definitions.map(({ term }) => term.text.toLowerCase()))].sort())
    .filter((group) => group.length > 0)
  return groups.sort((a, b) => (a.join() < b.join() ? -1 : 1))
}

function expected(alone: readonly string[]): string[][] {
  const grouped = concepts.map((group) => group.filter((headword) => !alone.includes(headword)))
  const inGroup = new Set(grouped.flat())
  const printed = Object.values(headwords)
    .flat()
    .map((headword) => headword.replace(/^~/, '').toLowerCase())
  const single = [...new Set(printed)]
    .filter((headword) => !inGroup.has(headword))
    .map((headword) => [headword])
  return [...grouped.map((group) => [...group].sort()), ...single].sort((a, b) =>
    a.join() < b.join() ? -1 : 1,
  )
}

test('with the editors’ aliases every headword of the real glossaries is in the concept that a reader puts it in', () => {
  const { compendium } = linkCorpus(buildHeadwords(), readEditorsFiles('glossary.yaml', 'vocabulary.yaml'))
  expect(partition(compendium.glossary)).toEqual(expected([]))
})

test('without them rules merge what the articles themselves say is one, and nothing else', () => {
  const { compendium } = linkCorpus(buildHeadwords(), readEditorsFiles('vocabulary.yaml'))
  expect(partition(compendium.glossary)).toEqual(expected(onlyByEditors))
})

test('a teaser never stands for a concept', () => {
  const { compendium } = linkCorpus(
    [
      article('a', {
        definitions: [
          {
            term: 'iron',
            kind: 'teaser',
            text: 'Iron tablets are on offer this week, so read on and find your own.',
          },
        ],
      }),
      article('b', { definitions: [{ term: 'Iron', text: 'A metal.' }] }),
      article('c', { definitions: [{ term: 'zinc', kind: 'teaser' }] }),
    ],
    [],
  )
  const byId = new Map(compendium.glossary.map((term) => [term.id, term]))
  expect(byId.get('term:iron')?.preferred).toBe(1)
  expect(byId.get('term:zinc')?.preferred).toBeNull()
})

test('a glossary goes before a tooltip, the fuller text before the shorter, the editor before both', () => {
  const articles = [
    article('a', {
      definitions: [
        {
          term: 'iron',
          text: 'A metal that blood needs to carry oxygen, and much besides.',
          placement: 'inline',
        },
      ],
    }),
    article('b', { definitions: [{ term: 'iron', text: 'A metal.' }] }),
    article('c', { definitions: [{ term: 'iron', text: 'A metal in the blood.' }] }),
  ]
  const preferred = (yaml: string) =>
    linkCorpus(articles, yaml === '' ? [] : [{ path: 'glossary.yaml', text: yaml }]).compendium.glossary[0]
      ?.preferred
  expect(preferred('')).toBe(2)
  expect(preferred('terms:\n  - { term: iron, prefer: a }\n')).toBe(0)
})

test('an abbreviation with two meanings joins neither', () => {
  const { compendium } = linkCorpus(
    [
      article('a', {
        abbreviations: [
          { short: 'AI', long: 'aromatase inhibitor' },
          { short: 'AI', long: 'artificial intelligence' },
        ],
        definitions: [{ term: 'AI' }, { term: 'aromatase inhibitor' }, { term: 'artificial intelligence' }],
      }),
    ],
    [],
  )
  expect(compendium.glossary).toHaveLength(3)
})

test('mentions are the longest names at bounds of words, in plural and possessive, and their places hold those words', () => {
  const prose =
    'LH receptors wake the Leydig cells. A Leydig cell’s work needs FSH and luteinizing hormones; the lh-like GnRHs and alhambra do not count.'
  const source = article('a', {
    paragraphs: [prose],
    definitions: [{ term: 'Leydig cells' }, { term: 'luteinizing hormone' }, { term: 'hormone' }],
    abbreviations: [{ short: 'LH', long: 'luteinizing hormone' }],
  })
  const { compendium } = linkCorpus([source], [])
  const [paragraph] = compendium.sections[0]!.blocks
  const mentions = paragraph?.type === 'paragraph' ? paragraph.mentions : []
  expect(mentions.map(({ term, origin }) => [term, wordsAt(source, origin)])).toEqual([
    ['term:luteinizing-hormone', 'LH'],
    ['term:leydig-cells', 'Leydig cells'],
    ['term:leydig-cells', 'Leydig cell'],
    ['term:luteinizing-hormone', 'luteinizing hormones'],
  ])
  const term = compendium.glossary.find(({ id }) => id === 'term:leydig-cells')
  expect(term?.mentions).toHaveLength(2)
})
