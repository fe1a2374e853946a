// Syllables of a numeral read as English number words.

// zero … nineteen
const small = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2]
// twenty … ninety, by the tens digit
const tens = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2]
// the unit of each group of three digits: "", thousand, million, billion, trillion
const groups = [0, 2, 2, 2, 2]

/**
 * Count the syllables of a numeral.
 *
 * @param numeral
 *   Digits with thousands commas and a decimal point, as "2,500" or "2.5".
 * @returns
 *   The syllables of the number words; decimals are read digit by digit after "point".
 */
export function countNumeralSyllables(numeral: string): number {
  const [whole = '', ...decimals] = numeral.replaceAll(',', '').split('.')
  let count = countWhole(whole)
  for (const digits of decimals) {
    count += 1
    for (const digit of digits) count += small[Number(digit)]!
  }
  return count
}

function countWhole(digits: string): number {
  // Beyond trillions, and with a leading zero, people read digit by digit.
  if (digits.length > 15 || (digits.length > 1 && digits.startsWith('0'))) {
    let count = 0
    for (const digit of digits) count += small[Number(digit)]!
    return count
  }
  if (Number(digits) === 0) return small[0]!
  const year = Number(digits)
  // 1981 is "nineteen eighty-one"; thousands written without a comma in this span are years.
  if (digits.length === 4 && year >= 1100 && year < 2000 && year % 100 >= 10) {
    return countHundreds(Math.floor(year / 100)) + countHundreds(year % 100)
  }
  let count = 0
  let rest = Number(digits)
  for (let group = 0; rest > 0; group++) {
    const part = rest % 1000
    if (part > 0) count += countHundreds(part) + groups[group]!
    rest = Math.floor(rest / 1000)
  }
  return count
}

function countHundreds(value: number): number {
  let count = 0
  if (value >= 100) count += small[Math.floor(value / 100)]! + 2
  const rest = value % 100
  if (rest === 0) return count
  if (rest < 20) return count + small[rest]!
  return count + tens[Math.floor(rest / 10)]! + (rest % 10 === 0 ? 0 : small[rest % 10]!)
}
