import { expect, test } from 'vitest'

test('exposes the public api', async () => {
  expect(Object.keys(await import('@compendium/handout')).sort()).toEqual([
    'acceptAnchors',
    'handoutRules',
    'readReview',
    'renderEditions',
    'renderHandout',
  ])
})
