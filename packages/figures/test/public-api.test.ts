import { expect, test } from 'vitest'

test('exposes the public api', async () => {
  expect(Object.keys(await import('@compendium/figures')).sort()).toEqual([
    'agentsOnAxis',
    'barChart',
    'colours',
    'contrastRatio',
    'drawScene',
    'findLabelFaults',
    'hormoneLoop',
    'iconArrays',
    'knownCharacters',
    'labelBoxes',
    'measureSourceSans',
    'measureSystemSans',
    'recoveryCurve',
    'recoveryTimeline',
    'toSvg',
  ])
})
