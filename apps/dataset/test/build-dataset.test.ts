import { buildDataset } from '@compendium/dataset'
import { expect, it } from 'vitest'
import { smallCompendium } from './support/small-compendium.ts'

const files = await buildDataset(smallCompendium())

it('should give the same bytes twice', async () => {
  expect([...(await buildDataset(smallCompendium()))]).toEqual([...files])
})

it('should keep the whole and part it by kind and by article', () => {
  const whole = smallCompendium()
  expect(JSON.parse(files.get('compendium.json')!)).toEqual(whole)
  expect(JSON.parse(files.get('medicines.json')!)).toEqual(whole.medicines)
  const article = JSON.parse(files.get('documents/sleep-and-iron.json')!)
  expect(article.sections).toEqual(whole.sections)
  expect(article.references).toEqual(whole.references.map(({ id }) => id))
  expect(article.glossary).toEqual(['term:ferritin'])
})

it('should leave no origin in the compact twin', () => {
  const text = files.get('compact.json')!
  expect(text).not.toContain('"origin"')
  const compact = JSON.parse(text)
  expect(compact.sections[0].heading).toBe('Restless legs')
  expect(compact.sections[0].blocks[0].mentions).toEqual(['term:ferritin'])
  expect(compact.glossary[0].mentions).toBeUndefined()
  expect(compact.tables[0].rows[0]).toEqual(['Ferropyrin', '-5 %'])
})

it('should write a declaration beside every JSON file but the manifest', () => {
  for (const path of files.keys()) {
    if (path.endsWith('.json') && path !== 'package.json') expect([...files.keys()]).toContain(`${path}.d.ts`)
  }
})

it('should export types first and need no other package', () => {
  const manifest = JSON.parse(files.get('package.json')!)
  expect(manifest.dependencies).toBeUndefined()
  expect(manifest.sideEffects).toBe(false)
  for (const target of Object.values<Record<string, string> | string>(manifest.exports)) {
    if (typeof target === 'object') expect(Object.keys(target)).toEqual(['types', 'default'])
  }
})
