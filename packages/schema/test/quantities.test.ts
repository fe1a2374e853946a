// Quantities: what counts as one, its numbers, its unit, its kind.
import { expect, test } from 'vitest'
import { readFigureCell } from '../src/parse/quantities/read-figure-cell.ts'
import { readQuantities } from '../src/parse/quantities/read-quantities.ts'

function read(text: string) {
  return readQuantities(text).map(({ text: printed, kind, value, min, max, unit }) => [
    printed,
    kind,
    value ?? (min === null ? null : [min, max]),
    unit,
  ])
}

test.each([
  ['It takes approximately 74 days.', ['approximately 74 days', 'duration', 74, 'day']],
  ['In Weeks 2-4 it is rest.', ['Weeks 2-4', 'duration', [2, 4], 'week']],
  ['A count of 20 million/mL is enough.', ['20 million/mL', 'concentration', 20_000_000, '/mL']],
  ['It is 50-100 times higher.', ['50-100 times', 'multiple', [50, 100], 'times']],
  ['Some 12.5 % did.', ['12.5 %', 'percentage', 12.5, '%']],
  ['Take 25mg every other day now.', ['25mg every other day', 'dose', 25, 'mg']],
  ['They gained 2 to 5 kg of water.', ['2 to 5 kg', 'other', [2, 5], 'kg']],
  ['Infuse 30 mL/kg at first.', ['30 mL/kg', 'dose', 30, 'mL/kg']],
  ['Take it twice weekly.', ['twice weekly', 'frequency', null, null]],
  [
    'Keep it between 0.4 and 4.0 mU/L there.',
    ['between 0.4 and 4.0 mU/L', 'concentration', [0.4, 4], 'mU/L'],
  ],
  ['It was above 200 cm/s there.', ['above 200 cm/s', 'other', 200, 'cm/s']],
  ['They gave 2 mL/kg/h of fluid.', ['2 mL/kg/h', 'dose', 2, 'mL/kg/h']],
  ['Above 25 ppb it is raised.', ['Above 25 ppb', 'other', 25, 'ppb']],
  [
    'Those with 12 or more canisters a year are at risk.',
    ['12 or more canisters a year', 'frequency', 12, 'canisters per year'],
  ],
  ['It fell by 3.7 per month.', ['3.7 per month', 'frequency', 3.7, 'per month']],
  ['A knee improved in 14 of 16 patients.', ['14 of 16', 'other', 0.875, 'of 16']],
  ['It affects 1 in 10,000 people.', ['1 in 10,000', 'other', 0.0001, 'of 10,000']],
  ['They regained two-thirds of it.', ['two-thirds', 'other', 0.6667, null]],
  ['Wait half an hour.', ['half an hour', 'duration', 0.5, 'hour']],
  ['It rises twofold.', ['twofold', 'multiple', 2, 'times']],
  ['With a hazard ratio of 0.96 it is even.', ['0.96', 'other', 0.96, null]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected])
})

test('"and" parts two quantities, "between" joins them', () => {
  expect(read('It was 50.0% and 26.6% in the groups.').map(([printed]) => printed)).toEqual([
    '50.0%',
    '26.6%',
  ])
})

test.each([
  'IL-6 and IGF-1 rise, as do 17β-estradiol and P450scc.',
  'It was seen in 2016, on 5 March 2020 and in reference [12].',
  'Two glands share the work, and one of them leads.',
  'See section 2.1 and Figure 3.2 of the report.',
  'Vitamin B12, CYP3A4 and TNF-alpha are names.',
])('no quantity: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('a cell takes its unit from the label of its column', () => {
  expect(readFigureCell('12 to 20', 'Serum level (ng/mL)')).toMatchObject({
    min: 12,
    max: 20,
    unit: 'ng/mL',
    kind: 'concentration',
  })
  expect(readFigureCell('1–4', 'Weeks')).toMatchObject({ min: 1, max: 4, unit: 'week', kind: 'duration' })
  expect(readFigureCell('Above 2.5', 'HOMA-IR')).toMatchObject({ value: 2.5, unit: null, kind: 'other' })
  expect(readFigureCell('3', 'Step')).toBeNull()
  expect(readFigureCell('Rest', 'Weeks')).toBeNull()
})
