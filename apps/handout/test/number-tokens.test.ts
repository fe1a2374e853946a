import { expect, test } from 'vitest'
import { numberTokens } from '../src/check/number-tokens.ts'

test.each([
  [
    'about 2½ of 1,500 men, or 67.5',
    [
      ['2½', 2.5],
      ['1,500', 1500],
      ['67.5', 67.5],
    ],
  ],
  ['½ a day', [['½', 0.5]]],
  ['six months, one of the three', [['six', 6]]],
  ['Twelve-week courses of two kinds', [['Twelve', 12]]],
  [
    'fifteen men, seventy more and half of the rest',
    [
      ['fifteen', 15],
      ['seventy', null],
      ['half of', null],
    ],
  ],
  ['someone often weighs', []],
] as const)('numbers of “%s”', (text, numbers) => {
  expect(numberTokens(text).map(({ text: printed, value }) => [printed, value])).toEqual(numbers)
})
