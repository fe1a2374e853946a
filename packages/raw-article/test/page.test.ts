// What sites print around an article is furniture, and what belongs to the article is none.
import { parseRawArticle } from '@compendium/raw-article'
import { describe, expect, test } from 'vitest'

const prose = {
  one: 'Iron carries oxygen through the blood, and the body keeps a small store of it in the liver. When the store runs low the marrow slows down.',
  two: 'A doctor can measure the store with one blood test. Ferritin falls first and haemoglobin falls last, which is why the early weeks are quiet.',
  three:
    'Tablets refill the store slowly. Most people need several months of treatment before the ferritin is back in its usual range.',
}

describe('the page around an article', () => {
  const reference = '1. Andrews NC. Disorders of iron metabolism. N Engl J Med. 1999;341:1986-95.'

  test('a menu, a path and a title over it', () => {
    const text = `Log in\nConditions\nOur team\nShop\n\nHome > Blood > Iron\n\nHow iron moves\n\n${prose.one}\n\nIn the blood\n\n${prose.two}\n`
    const types = parseRawArticle(text).children.map(({ type }) => type)
    expect(types.slice(0, 6)).toEqual([...new Array(5).fill('furniture'), 'title'])
  })

  test('a word between two links of a page, under its title', () => {
    const text = `How Iron Moves Through the Body and Where It Is Kept\n\nHome\nDigests\nShare this page\n\nIn the blood\n\n${prose.one}\n\nIn the liver\n\n${prose.two}\n`
    const types = parseRawArticle(text).children.map(({ type }) => type)
    expect(types).toEqual([
      'title',
      ...new Array(3).fill('furniture'),
      ...['heading', 'paragraph', 'heading', 'paragraph'],
    ])
  })

  test.each(['Open pop-up dialog box', 'Close dialog', 'Enlarge image', 'View larger version'])(
    '%s over a picture is of the page',
    (words) => {
      const text = `${prose.one}\n\nIn the blood\n\n${words}\n\n${prose.two}\n`
      expect(parseRawArticle(text).children.map(({ type }) => type)).toEqual([
        'paragraph',
        'heading',
        'furniture',
        'paragraph',
      ])
    },
  )

  test('comments and links after its references', () => {
    const text = `${prose.one}\n\nReferences\n\n${reference}\n\nAbout the author\nJo Field lives by the sea.\nComments (2)\nreader\nWell put, thank you.\n© 2025 The Page\n`
    const types = parseRawArticle(text).children.map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'heading', 'reference', ...new Array(6).fill('furniture')])
  })

  test('a closing section after its references stays', () => {
    const long = `${prose.two} ${prose.three}`
    const text = `${prose.one}\n\nReferences\n\n${reference}\n\nParting words\n\n${long}\n\nMenu\n© 2025 The Page\n`
    expect(parseRawArticle(text).children.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'reference',
      'heading',
      'paragraph',
      'furniture',
      'furniture',
    ])
  })
})
