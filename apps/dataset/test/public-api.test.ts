import { expect, it } from 'vitest'

it('should expose the public api', async () => {
  expect(Object.keys(await import('@compendium/dataset')).sort()).toEqual([
    'buildDataset',
    'datasetFiles',
    'diffDatasets',
    'findMoves',
    'formatDiff',
    'formatRedirects',
    'formatVerification',
    'planRelease',
    'proposeRedirects',
    'readDataset',
    'releaseRules',
    'verifyDataset',
    'verifyRules',
  ])
})
