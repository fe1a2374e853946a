import { expect, test } from 'vitest'

test('exposes the public API', async () => {
  expect(Object.keys(await import('@compendium/raw-article')).sort()).toEqual([
    'boxedDefinition',
    'definitionMark',
    'endBeforeEditMark',
    'explainLine',
    'findFirstLines',
    'knownSectionOf',
    'looksLikeFurniture',
    'mendDashes',
    'mendEntities',
    'mendText',
    'nameOf',
    'parseRawArticle',
    'partTooltips',
    'rawArticle',
    'tellPassages',
  ])
})

test('is a unified parser', async () => {
  const { rawArticle } = await import('@compendium/raw-article')
  const { unified } = await import('unified')
  expect(
    unified()
      .use(rawArticle)
      .parse('Fundamentals\n\nA first sentence. A second sentence.\n')
      .children.map(({ type }) => type),
  ).toEqual(['heading', 'paragraph'])
})
