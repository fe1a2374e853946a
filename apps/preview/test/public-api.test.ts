import { expect, test } from 'vitest'

test('should expose the public api', async () => {
  expect(Object.keys(await import('@compendium/preview')).sort()).toEqual([
    'correctionsPathOf',
    'openDoubts',
    'proposeCorrections',
    'readCorrectionsFile',
    'startPreview',
    'writeCorrection',
    'writeEditorsFile',
  ])
})
