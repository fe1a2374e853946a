import { expect, test } from 'vitest'

test('the public API is three functions', async () => {
  expect(Object.keys(await import('@compendium/flat-table')).sort()).toEqual([
    'findFlatTable',
    'readFlatTable',
    'readFlatTableWithColumns',
  ])
})
