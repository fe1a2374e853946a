import { expect, test } from 'vitest'

test('exposes the public api', async () => {
  expect(Object.keys(await import('@compendium/quick-reference')).sort()).toEqual([
    'quickReferenceJsonSchema',
    'quickReferenceRules',
    'renderQuickReference',
  ])
})
