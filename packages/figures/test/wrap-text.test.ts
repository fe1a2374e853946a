import { expect, test } from 'vitest'
import { wrapText } from '../src/layout/wrap-text.ts'

const style = { size: 1, weight: 'regular' as const, measure: (text: string) => text.length }

test.each([
  ['one two three', ['one two', 'three']],
  ['gonadotropin-releasing', ['gonadot-', 'ropin-', 'releasi-', 'ng']],
  ['anti-clot drug', ['anti-', 'clot', 'drug']],
  ['123456789012', ['12345678', '9012']],
  ['  ', []],
])('%s', (text, lines) => {
  expect(wrapText(text, 8, style)).toEqual(lines)
})
