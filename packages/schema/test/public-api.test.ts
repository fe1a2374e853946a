import { expect, test } from 'vitest'

test('the package exports its parts and nothing else', async () => {
  expect(Object.keys(await import('@compendium/schema')).sort()).toEqual([
    'buildCompendium',
    'buildMentionFinder',
    'compendiumJsonSchema',
    'compendiumSchema',
    'documentIdOf',
    'documentPartSchema',
    'editorsJsonSchemas',
    'entityJson',
    'fileNameOf',
    'findCorrections',
    'hintsOf',
    'linkCorpus',
    'listRules',
    'loadMarkdown',
    'normaliseText',
    'openStream',
    'parseArticle',
    'reportUnmergedTerms',
    'schemaVersion',
    'textAt',
    'titleOf',
    'valueOfWord',
  ])
})

test('the entry for names exports what to call documents and files, and nothing else', async () => {
  expect(Object.keys(await import('@compendium/schema/names')).sort()).toEqual(['fileNameOf', 'titleOf'])
})

test('the small entry exports what readers of editors’ files need, and nothing else', async () => {
  expect(Object.keys(await import('@compendium/schema/editors-files')).sort()).toEqual([
    'correctionsFileSchema',
    'parseYaml',
    'valueOfWord',
  ])
})
