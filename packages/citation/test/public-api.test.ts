import { expect, test } from 'vitest'

test('exposes the public API', async () => {
  expect(Object.keys(await import('@compendium/citation')).sort()).toEqual([
    'formatAma',
    'looksLikeCitation',
    'parseCitation',
    'toBibtex',
    'toRis',
  ])
})
