// Character classes of UTF-16 code units, for the sentence and word scanners.

const table = new Uint8Array(128)
const upperBit = 1
const lowerBit = 2
const digitBit = 4
const spaceBit = 8
const closerBit = 16
const openerBit = 32

for (let code = 65; code <= 90; code++) table[code] = upperBit
for (let code = 97; code <= 122; code++) table[code] = lowerBit
for (let code = 48; code <= 57; code++) table[code] = digitBit
for (const character of ' \t\n\v\f\r') table[character.charCodeAt(0)] = spaceBit
for (const character of ')]}') table[character.charCodeAt(0)] = closerBit
for (const character of '([{') table[character.charCodeAt(0)] = openerBit
// A straight quote opens or closes; where it stands decides.
for (const character of '"\'') table[character.charCodeAt(0)] = closerBit | openerBit

/** Whether a code unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return (table[code]! & upperBit) !== 0
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase()
}

/** Whether a code unit is a small letter. */
export function isLower(code: number): boolean {
  if (code < 128) return (table[code]! & lowerBit) !== 0
  const character = String.fromCharCode(code)
  return character !== character.toUpperCase()
}

/** Whether a code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a code unit belongs to a word: a letter or mark of any script, or a digit. Astral characters (emoji) do not. */
export function isWord(code: number): boolean {
  if (code < 128) return (table[code]! & (upperBit | lowerBit | digitBit)) !== 0
  // Latin-1 holds few letters below À; punctuation, arrows and symbols fill U+2000–U+2BFF and U+3000–U+303F.
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  if (code < 0x2000) return true
  return code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code <= 0x303f)
}

/** Whether a code unit is white space, a no-break space included. */
export function isSpace(code: number): boolean {
  if (code < 128) return (table[code]! & spaceBit) !== 0
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029
  )
}

/** Whether a code unit may close a quotation or bracket after a full stop. */
export function isCloser(code: number): boolean {
  if (code < 128) return (table[code]! & closerBit) !== 0
  return code === 0x201d || code === 0x2019 || code === 0xbb
}

/** Whether a code unit may open a quotation or bracket before the first word of a sentence. */
export function isOpener(code: number): boolean {
  if (code < 128) return (table[code]! & openerBit) !== 0
  return code === 0x201c || code === 0x2018 || code === 0xab || code === 0x201e
}

/** Whether a code unit ends a sentence: full stop, question or exclamation mark, ellipsis. */
export function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
}

/** Whether a code unit is a superscript digit, as in a citation mark. */
export function isSuperscript(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)
}
