import { formatVerification, verifyDataset } from '@compendium/dataset'
import { expect, it } from 'vitest'
import { articleBytes, articlePath, articleText } from './support/article.ts'
import { smallCompendium } from './support/small-compendium.ts'

const read = async (path: string) => (path === articlePath ? articleBytes : null)

it('should prove every text of a dataset', async () => {
  const result = await verifyDataset(smallCompendium(), read)
  expect(result.faults).toEqual([])
  expect(result.documents).toBe(1)
  expect(result.texts).toBeGreaterThan(20)
  expect(formatVerification(result)).toMatch(
    /^1 articles unchanged, \d+ texts and \d+ places hold, 0 faults\n$/,
  )
})

it('should find a text that the article does not say', async () => {
  const compendium = smallCompendium()
  compendium.medicines[0]!.statements[0]!.text = '650 mg once daily'
  const { faults } = await verifyDataset(compendium, read)
  expect(faults).toMatchObject([
    { rule: 'text-differs', path: articlePath, line: 6, id: 'med:ferropyrin', field: 'statements.0' },
  ])
  expect(formatVerification({ documents: 1, texts: 0, places: 0, faults })).toContain(
    `${articlePath}:6:32 error med:ferropyrin statements.0: the file says "65 mg once daily", the data "650 mg once daily" text-differs\n`,
  )
})

it('should find changed bytes before it looks at slices', async () => {
  const changed = new TextEncoder().encode(articleText.replace('65 mg', '56 mg'))
  const { faults, documents } = await verifyDataset(smallCompendium(), async () => changed)
  expect(documents).toBe(0)
  expect(faults[0]).toMatchObject({ rule: 'source-hash', path: articlePath })
  expect(faults.slice(1).map(({ id }) => id)).toContain('sleep-and-iron#restless-legs/65-mg')
})

it('should find a missing article, a place outside it and a point that is not there', async () => {
  const gone = await verifyDataset(smallCompendium(), async () => null)
  expect(gone.faults).toMatchObject([{ rule: 'source-missing' }])
  const compendium = smallCompendium()
  compendium.findings[0]!.origin.spans[0]!.end.offset = 1e6
  compendium.findings[1]!.origin.spans[0]!.start.column += 1
  compendium.tables[0]!.rows[0]![0]!.origin.document = 'other'
  const { faults } = await verifyDataset(compendium, read)
  expect(faults.map(({ rule }) => rule).sort()).toEqual(['document-missing', 'point-wrong', 'span-outside'])
})
