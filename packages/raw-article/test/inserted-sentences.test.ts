// Definitions that leaked from pop-ups into the middle of a sentence. The sentences are written for these tests.
import { parseRawArticle } from '@compendium/raw-article'
import { expect, test } from 'vitest'

const rest = 'Most people feel nothing at all until a test shows it.'
const wordsOf = (prose: string) => {
  const [paragraph] = parseRawArticle(`${prose} ${rest}`).children
  return (paragraph as { children: { type: string; value?: string }[] }).children
}

test.each([
  [
    'The gut opens when hepcidinA hormone of the liver. falls.',
    'hepcidin',
    'A hormone of the liver.',
    'falls.',
  ],
  [
    'The gut opens when hepcidin A hormone of the liver. falls.',
    'hepcidin',
    'A hormone of the liver.',
    'falls.',
  ],
  [
    'Doctors look for ferritinProtein that stores iron., which',
    'ferritin',
    'Protein that stores iron.',
    ', which',
  ],
  [
    'The tests of 25(OH)DThe form that goes round in the blood. first.',
    '25(OH)D',
    'The form that goes round in the blood.',
    'first.',
  ],
  [
    'Some are short of B12A vitamin in meat and eggs. as well.',
    'B12',
    'A vitamin in meat and eggs.',
    'as well.',
  ],
  [
    'It is drawn by phlebotomyThe taking of blood. Also called venesection. at the clinic.',
    'phlebotomy',
    'The taking of blood. Also called venesection.',
    'at the clinic.',
  ],
  [
    'The venous pressureThe pressure in the veins at rest. falls.',
    'venous pressure',
    'The pressure in the veins at rest.',
    'falls.',
  ],
])('in %j the sentence that was put in is a tooltip', (prose, headword, definition, after) => {
  const [before, tooltip, next] = wordsOf(prose)
  expect(before?.value).toBe(prose.slice(0, prose.indexOf(headword) + headword.length))
  expect(tooltip).toMatchObject({
    type: 'tooltip',
    headword: { value: headword },
    definition: { value: definition },
  })
  expect(next?.value).toBe(`${after} ${rest}`)
})

test.each([
  'Iron was weighed by Dr. Meyer at the U.S. bureau and by others.',
  'The HPA axis of the cat (Meyer et al., 1999) is not that of E. coli or of yeast.',
  'A test by McKay and others uses an iPhone, e.g. for the count of cells.',
  'It is 5 mg vs. placebo in The Lancet of that year.',
  'Use HMG-CoA reductase, approx. the same as before.',
])('in %j nothing was put in', (prose) => {
  expect(wordsOf(prose).map(({ type }) => type)).toEqual(['text'])
})

test('a word with a label before its definition is cut by the label', () => {
  const [, tooltip, next] = wordsOf(
    'The gut closes by hepcidin (definition) Hepcidin is a hormone of the liver. and opens later.',
  )
  expect(tooltip).toMatchObject({
    headword: { value: 'hepcidin' },
    definition: { value: 'Hepcidin is a hormone of the liver.' },
  })
  expect(next?.value).toBe(`and opens later. ${rest}`)
})
