// Check: the value of a derived number.

/** Days of a mean month and of a week, months of a year: a formula may use them without a source. */
const calendar = new Set([7, 12, 30.4])

/** A formula's value and the numbers that need a source. */
export interface Evaluated {
  value: number
  sourced: number[]
}

/**
 * Evaluates numbers joined by + - * / from left to right.
 * @param formula for example "74 / 30.4"
 * @returns the value, or null where the formula cannot be read
 */
export function evaluateFormula(formula: string): Evaluated | null {
  const tokens = formula.trim().split(/\s+/)
  const numbers = tokens.filter((_, index) => index % 2 === 0).map(Number)
  if (tokens.length % 2 === 0 || numbers.some((number) => !Number.isFinite(number))) return null
  let value = numbers[0]!
  for (const [index, number] of numbers.slice(1).entries()) {
    const operator = tokens[index * 2 + 1]
    if (operator === '+') value += number
    else if (operator === '-') value -= number
    else if (operator === '*') value *= number
    else if (operator === '/') value /= number
    else return null
  }
  return { value, sourced: numbers.filter((number) => !calendar.has(number)) }
}
