import { expect, test } from 'vitest'

test('exports the public API', async () => {
  const api = await import('@compendium/readability')
  expect(Object.keys(api).sort()).toEqual(['countText', 'gradeText', 'splitSentences'])
})
