import { checkPdf } from '@compendium/pdf-check'
import { expect, test } from 'vitest'
import { buildSample } from './build-sample.ts'

test('a correct tagged PDF has no findings', async () => {
  expect(await checkPdf(await buildSample())).toEqual([])
})
