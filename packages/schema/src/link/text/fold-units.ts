// Code units as names are compared: lower case, one dash, one apostrophe; a hyphen is a space. Length stays as it is.
// Texts have some hundred of the 65,536 units, so each is looked into when it is first met.

/** The number of code units. */
export const codeUnits = 0x10000

const folds = new Uint16Array(codeUnits)
const kinds = new Uint8Array(codeUnits)
const isWordKind = 1
const isNoWordKind = 2

/**
 * Fold a code unit.
 *
 * @param unit A code unit.
 * @returns What it is compared as.
 */
export function foldUnit(unit: number): number {
  // 0 folds to itself, whether it was met or not.
  if (folds[unit] === 0) folds[unit] = fold(unit)
  return folds[unit]!
}

/**
 * Tell whether a code unit belongs to a word.
 *
 * @param unit A code unit.
 * @returns True for a letter, a mark on a letter or a digit.
 */
export function isWordUnit(unit: number): boolean {
  if (kinds[unit] === 0)
    kinds[unit] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? isWordKind : isNoWordKind
  return kinds[unit] === isWordKind
}

function fold(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32
  if (unit < 128) return unit === 45 || (unit >= 9 && unit <= 13) ? 32 : unit
  if (unit === 0xa0 || (unit >= 0x2010 && unit <= 0x2015)) return 32
  if (unit === 0x2018 || unit === 0x2019) return 39
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}
