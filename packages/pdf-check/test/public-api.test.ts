import { expect, test } from 'vitest'

test('exports the public API', async () => {
  const api = await import('@compendium/pdf-check')
  expect(Object.keys(api).sort()).toEqual(['checkPdf', 'extractText', 'readStructure', 'ruleDescriptions'])
})
