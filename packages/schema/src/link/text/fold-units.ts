// Code units as names are compared: lower case, one dash, one apostrophe; a hyphen is a space. Length stays as it is.

/** The number of code units. */
export const codeUnits = 0x10000

function foldUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32
  if (unit < 128) return unit === 45 || (unit >= 9 && unit <= 13) ? 32 : unit
  if (unit === 0xa0 || (unit >= 0x2010 && unit <= 0x2015)) return 32
  if (unit === 0x2018 || unit === 0x2019) return 39
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

let folds: Uint16Array | null = null
let words: Uint8Array | null = null

/** The fold of every code unit; made once. */
export function foldTable(): Uint16Array {
  folds ??= Uint16Array.from({ length: codeUnits }, (_, unit) => foldUnit(unit))
  return folds
}

/** For every code unit 1 where it is a letter or digit, else 0; made once. */
export function wordTable(): Uint8Array {
  words ??= Uint8Array.from({ length: codeUnits }, (_, unit) =>
    /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
  )
  return words
}
