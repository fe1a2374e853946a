// Terms that may be one concept: found by spelling, by a name in the other, and by what their definitions say.
import { linkCorpus, reportUnmergedTerms } from '@compendium/schema'
import { expect, test } from 'vitest'
import { article } from '../support/article.ts'

const definitions = [
  { term: 'anaemia', text: 'Anaemia is a lack of healthy red cells, whatever the reason for it.' },
  { term: 'anemia', text: 'Anemia is the state of having too little blood pigment.' },
  { term: 'iron store', text: 'The amount of metal that proteins inside liver cells keep for later days.' },
  { term: 'body iron store', text: 'What proteins of liver and spleen cells keep of the metal.' },
  { term: 'ferritin level', text: 'A number from a laboratory that doctors compare with a table.' },
  { term: 'spleen', text: 'An organ at the left that sorts out worn blood cells.' },
].map((one) => ({ ...one, kind: 'definition' as const }))

function pairs(glossary: string) {
  const files = [{ path: 'glossary.yaml', text: glossary }]
  const { compendium } = linkCorpus([article('a', { definitions })], files)
  return reportUnmergedTerms(compendium, files).map(({ actual, expected, fatal }) => [
    actual,
    expected,
    fatal,
  ])
}

test('pairs are told once, as information', () => {
  const found = pairs('terms: []\n').map(([actual, expected, fatal]) => [
    [actual, ...(expected as string[])].sort(),
    fatal,
  ])
  expect(found).toEqual([
    [['anaemia', 'anemia'], undefined],
    [['body iron store', 'iron store'], undefined],
  ])
})

test('an alias joins a pair, and two entries hold it apart', () => {
  expect(
    pairs(
      'terms:\n  - term: anemia\n    aliases: [anaemia]\n  - term: iron store\n  - term: body iron store\n',
    ),
  ).toEqual([])
})

test('a thousand terms with common words are compared with few others', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    term: `iron test ${index}`,
    text: `A test of iron in the blood, number ${index} of the protein series.`,
    kind: 'definition' as const,
  }))
  const { compendium } = linkCorpus([article('a', { definitions: many })], [])
  expect(reportUnmergedTerms(compendium, [])).toEqual([])
})
