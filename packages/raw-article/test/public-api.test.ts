import { expect, test } from 'vitest'

test('exposes the public API', async () => {
  expect(Object.keys(await import('@compendium/raw-article')).sort()).toEqual([
    'knownSectionOf',
    'looksLikeFurniture',
    'nameOf',
    'parseRawArticle',
  ])
})
