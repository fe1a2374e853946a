// Marks of Markdown inside marks: each word is claimed once, wherever a picture, a comment or a term stands.
import { type ArticleSource, loadMarkdown, parseArticle } from '@compendium/schema'
import { beforeAll, describe, expect, test } from 'vitest'
import { faultOf } from '../support/fault-of.ts'

beforeAll(loadMarkdown)

function articleOf(text: string): ArticleSource {
  const bytes = Buffer.byteLength(text)
  return { path: 'marks.md', mediaType: 'text/markdown', text, sha256: '0'.repeat(64), bytes }
}

describe('a term is one run, which takes what stands within it', () => {
  test.each([
    ['a picture in a headword', '# Glossary\n\n**a![x](y)b** ∞ c'],
    ['a picture in the headword of an item', '# Glossary\n\n- **a![x](y)b** ∞ c\n- d: e'],
    ['a picture in the term of an item', 'Text.\n\n- **a![x](y)b** ∞ c\n- **d** ∞ e'],
    ['a comment in a headword', '# Glossary\n\n**a<!-- x -->b** ∞ c'],
    ['a picture in a heading for a headword', '# Sleep\n\n## Glossary\n\n### a ![x](y) b\n\nWhat it is.'],
  ])('%s', (_, text) => {
    const source = articleOf(text)
    const article = parseArticle(source)
    expect(faultOf(source, article)).toBeNull()
    expect(article.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type))).not.toContain(
      'imageDescription',
    )
  })
})

describe('what stands beside a term or in a heading is kept', () => {
  test.each([
    ['a picture after a headword', '# Glossary\n\n**a** ∞ b ![x](y) c'],
    [
      'a picture in an item under its term',
      'Text.\n\n- **a** ∞ b\n  - **c** ∞ d ![x](y)\n- **e** ∞ f ![g](h)',
    ],
    ['a picture in bold type over a paragraph', '**Sleep ![x](y) well**\n\nText.'],
    ['a picture alone in bold type', '**![x](y)**\n\nText.'],
    ['a picture with a title of two lines', '![x](y "as seen\nfrom above")\n\nText.'],
    ['a picture by its name', 'Text ![x][a] here.\n\n[a]: y.png'],
    ['a picture in a heading', '## Sleep ![x](y)\n\nText.'],
    ['brackets in the address of a picture', 'Text.\n\n![x](/images/a![p][x]50.jpg)'],
  ])('%s', (_, text) => {
    const source = articleOf(text)
    const article = parseArticle(source)
    expect(faultOf(source, article)).toBeNull()
    const pictures = article.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'imageDescription' ? [block.text] : []))
    expect(pictures[0]).toBe('x')
  })
})

test.each([
  ['a picture', 'Text.\n\n![a ![p](q "r") b](y)'],
  ['brackets', 'Text.\n\n![a [b] c \\] d](y)'],
  ['brackets of code', 'Text.\n\n![a `[` c `](` d](y)'],
])('%s in the description of a picture', (_, text) => {
  const source = articleOf(text)
  expect(faultOf(source, parseArticle(source))).toBeNull()
})

test('all signs that close strong words are left out of a term', () => {
  const { definitions } = parseArticle(articleOf('# Glossary\n\n**rest \\- \\- – :** ∞ What heals.'))
  expect(definitions.map(({ term, text }) => [term.text, text])).toEqual([['rest', 'What heals.']])
})

test('a definition marked as one more than once is read without the marks', () => {
  const { definitions } = parseArticle(articleOf('# Glossary\n\n**rest** ∞ Meaning ∞ Meaning – What heals.'))
  expect(definitions.map(({ text }) => text)).toEqual(['What heals.'])
})

test.each([
  ['alone', 'It was found in\n\n2023.\n'],
  ['in an item', '- Sleep and iron, p.\n  - 4677. and more\n'],
  ['before a term', '- **a** ∞ b\n\n2023. **c** ∞ d\n'],
  ['in a reference', '## References\n\n- “Sleep.” J Sleep, p.\n 4677.\n'],
])('a year or page at the start of a line is no number of an item: %s', (_, text) => {
  const source = articleOf(text)
  expect(faultOf(source, parseArticle(source))).toBeNull()
})

describe('lines and blocks that only their words tell', () => {
  const blocksOf = (text: string) =>
    parseArticle(articleOf(text)).sections.flatMap(({ blocks }) => blocks.map(({ type }) => type))

  test('terms in bold over their definitions, and several on the lines of one paragraph, are entries', () => {
    const { definitions } = parseArticle(
      articleOf(
        '# Glossary\n\n**ferritin**\n\nMeaning ∞ The store of iron.\n\n**Anaemia**: Too little haemoglobin.\n**Marrow**: The tissue inside bones.\n',
      ),
    )
    expect(definitions.map(({ term, text }) => [term.text, text])).toEqual([
      ['ferritin', 'The store of iron.'],
      ['Anaemia', 'Too little haemoglobin.'],
      ['Marrow', 'The tissue inside bones.'],
    ])
  })

  test('a paragraph that is wrapped stays one', () => {
    expect(blocksOf('# Iron\n\nThe marrow makes cells\nfrom iron and protein.\n')).toEqual(['paragraph'])
  })

  test('a reference loses its arrow back to the text, a heading its link to edit it', () => {
    const { citations, sections } = parseArticle(
      articleOf(
        '# Iron\n\nText.\n\n## References [edit]\n\n1. ^ Andrews NC. Disorders of iron metabolism. N Engl J Med. 1999;341:1986-95.\n',
      ),
    )
    expect(sections.at(-1)!.heading!.text).toBe('References')
    expect(citations[0]!.raw).toMatch(/^Andrews/)
  })
})

test('after the references, lines that give no year are further pages of the site', () => {
  const { citations, sections } = parseArticle(
    articleOf(
      '# Iron\n\nText.\n\n## References\n\n- Andrews NC. Disorders of iron metabolism. N Engl J Med. 1999;341:1986-95.\n\n## Further Reading\n\n- Cooking with lentils\n- Ten questions for your doctor\n',
    ),
  )
  expect(citations.map(({ raw }) => raw.slice(0, 7))).toEqual(['Andrews'])
  expect(sections.at(-1)!.blocks.map(({ type }) => type)).toEqual(['list'])
})

test.each([
  [
    'in prose',
    'The gut is closed by hepcidin (Glossary: Hepcidin is a hormone of the liver.) when iron abounds.',
  ],
  ['in an item', '- Closed by hepcidin (Glossary: Hepcidin is a hormone of the liver.) it stays.\n- More.'],
])('a definition that a pop-up left in brackets is a tooltip: %s', (_, text) => {
  const source = articleOf(text)
  const article = parseArticle(source)
  expect(faultOf(source, article)).toBeNull()
  expect(article.definitions.map(({ term, text: definition }) => [term.text, definition])).toEqual([
    ['hepcidin', 'Hepcidin is a hormone of the liver.'],
  ])
})

describe('the title of a link', () => {
  const parsed = (text: string) => {
    const source = articleOf(text)
    const article = parseArticle(source)
    expect(faultOf(source, article)).toBeNull()
    return article.definitions.map(({ term, text: definition, placement }) => [
      term.text,
      definition,
      placement,
    ])
  }

  test.each([
    [
      'in prose',
      'The gut closes by [hepcidin](/a/hepcidin "Hepcidin is a hormone of the liver."), it is said.',
    ],
    ['in an item', '- Ask for [hepcidin](h "Hepcidin is a hormone of the liver.").\n- Ask for more.'],
    ['in a quote', '> Ask for [hepcidin](<a b> "Hepcidin is a hormone of the liver.").'],
  ])('defines its words where it is a sentence: %s', (_, text) => {
    expect(parsed(text)).toEqual([['hepcidin', 'Hepcidin is a hormone of the liver.', 'inline']])
  })

  test('is an address where it only names what the link leads to', () => {
    expect(parsed('See [hepcidin](h "Hepcidin, the page") for more.')).toEqual([])
  })
})
