import { countText, gradeText } from '@compendium/readability'
import { describe, expect, test } from 'vitest'

describe('countText', () => {
  test('counts sentences, words, syllables, complex, difficult words and letters', () => {
    expect(countText(['The cat sat on the mat. It was happy.'])).toEqual({
      sentences: 2,
      words: 9,
      syllables: 10,
      complexWords: 0,
      difficultWords: 0,
      letters: 27,
    })
    expect(countText(['Your testosterone recovers.'])).toEqual({
      sentences: 1,
      words: 3,
      syllables: 8,
      complexWords: 2,
      difficultWords: 2,
      letters: 24,
    })
  })

  test('a list item without a full stop is a sentence; a block without words is not', () => {
    expect(countText(['sore joints', 'low mood', ' — ', '']).sentences).toBe(2)
  })

  test('reads numbers as number words and ranges with "to"', () => {
    expect(countText(['67'])).toMatchObject({ words: 1, syllables: 4, difficultWords: 0, letters: 2 })
    expect(countText(['2.5'])).toMatchObject({ words: 1, syllables: 3 })
    expect(countText(['1,200'])).toMatchObject({ words: 1, syllables: 6 })
    expect(countText(['1987'])).toMatchObject({ syllables: 6 })
    expect(countText(['100'])).toMatchObject({ syllables: 3 })
    expect(countText(['2021'])).toMatchObject({ syllables: 6 })
    expect(countText(['007'])).toMatchObject({ syllables: 6 })
    expect(countText(['6–12 weeks'])).toMatchObject({ words: 4, syllables: 4 })
    expect(countText(['90%'])).toMatchObject({ words: 2, syllables: 4 })
  })

  test('reads an initialism letter by letter unless it is expanded', () => {
    expect(countText(['FSH'])).toMatchObject({ words: 1, syllables: 3, complexWords: 1 })
    expect(countText(['hCG'])).toMatchObject({ words: 1, syllables: 3 })
    expect(countText(['NOT'])).toMatchObject({ words: 1, syllables: 1 })
    const expansions = { FSH: 'follicle-stimulating hormone', 'e.g.': 'for example', a: 'never' }
    expect(countText(['FSH'], { expansions })).toMatchObject({ words: 2, syllables: 9, complexWords: 1 })
    expect(countText(['Eat fruit, e.g. grapes.'], { expansions })).toMatchObject({ sentences: 1, words: 5 })
    expect(countText(['FSHB xFSH FSHs'], { expansions }).words).toBe(3)
  })

  test('regular forms of a listed word, hyphenated and possessive words are familiar', () => {
    expect(
      countText(['The men stopped hoping, tried long-pituitary rests, the doctor’s easiest ones.']),
    ).toMatchObject({
      words: 11,
      difficultWords: 1, // "long-pituitary"
    })
  })
})

describe('gradeText', () => {
  test('computes Flesch–Kincaid and Dale–Chall by their published formulas', () => {
    const grade = gradeText(['The cat sat on the mat. It was happy.'])
    expect(grade.fleschKincaid).toBeCloseTo(0.39 * (9 / 2) + 11.8 * (10 / 9) - 15.59, 10)
    expect(grade.daleChall).toBeCloseTo(0.0496 * (9 / 2), 10)
    expect(grade.meanSentenceWords).toBe(4.5)
    expect(grade.longestSentence).toEqual({ text: 'The cat sat on the mat.', words: 6 })
  })

  test('adds the Dale–Chall correction above 5 % difficult words', () => {
    expect(gradeText(['Your testosterone recovers.']).daleChall).toBeCloseTo(
      0.1579 * (2 / 3) * 100 + 0.0496 * 3 + 3.6365,
      10,
    )
  })

  test('gives SMOG only from 30 sentences on', () => {
    expect(gradeText(Array(29).fill('Your testosterone rises.')).smog).toBeNull()
    expect(gradeText(Array(30).fill('Your testosterone rises.')).smog).toBeCloseTo(
      3.1291 + 1.043 * Math.sqrt(30),
      10,
    )
  })

  test('is not a number without words', () => {
    const grade = gradeText([])
    expect(grade).toMatchObject({ fleschKincaid: Number.NaN, smog: null, longestSentence: null })
  })
})
