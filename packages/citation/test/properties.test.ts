// What holds for any string: no throw, ranges inside the string, and fields that are what their ranges say.
import { looksLikeCitation, type ParsedCitation, parseCitation } from '@compendium/citation'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const pieces = [
  'Boron, Walter F.',
  'Büchter D',
  'et al.',
  'van der Lely, A. J. Z.',
  'World Health Organization',
  '(2019)',
  '(n.d.).',
  '2001a',
  '“Iron in Nurses ∞ A Review.”',
  'Sleep and tendons?',
  'In',
  'edited by',
  'eds.',
  'J. Larry Jameson',
  'Dr.',
  'Prof',
  'Endocr Rev',
  'Thyroid,',
  'vol. 12,',
  'no. 4S,',
  '38(6)',
  'pp. 373 ∞ 380',
  ':e613–e24',
  '7th ed.',
  'Elsevier,',
  'London:',
  'doi:10.1000/abc.d(1)2',
  'https://www.who.int/x?y=1).',
  'PMID: 123456.',
  'Accessed 3 May 2020',
  '[PhD thesis, MIT]',
  '–',
  '∞',
  '"',
  '‘',
  '(',
  ']',
  ';',
  '\u00a0',
  '𝒳',
  '中文',
]
const reference = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 18 },
  )
  .map((parts) => parts.join(' '))

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

function check(raw: string, { csl, ranges, confidence }: ParsedCitation): void {
  expect(confidence).toBeGreaterThanOrEqual(0)
  expect(confidence).toBeLessThanOrEqual(1)
  for (const [field, list] of Object.entries(ranges)) {
    for (const [start, end] of list) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(raw.length)
    }
    const printed = list.map(([start, end]) => raw.slice(start, end))
    const value = csl[field as keyof typeof csl]
    if (field === 'author' || field === 'editor') {
      expect(csl[field]).toHaveLength(list.length)
      for (const [index, name] of csl[field]!.entries()) {
        const slice = bare(printed[index]!)
        for (const part of [name.literal, name.family, name.given, name.suffix])
          if (part) expect(slice).toContain(bare(part))
      }
    } else if (field === 'issued' || field === 'accessed') {
      expect(printed.join(' ')).toContain(String(csl[field]!['date-parts'][0]![0]))
    } else if (field === 'edition') {
      expect(/^\d+$/.test(csl.edition!) || bare(printed[0]!) === bare(csl.edition!)).toBe(true)
    } else expect(bare(value as string), field).toBe(bare(printed.join('')))
  }
  expect(Object.keys(ranges).sort()).toEqual(
    Object.keys(csl)
      .filter((field) => field !== 'type')
      .sort(),
  )
}

test('any string is read without throwing, and its ranges are true', () => {
  fc.assert(
    fc.property(fc.oneof(reference, fc.string({ unit: 'binary' }), fc.string()), (raw) => {
      check(raw, parseCitation(raw))
      const looks = looksLikeCitation(raw)
      expect(looks >= 0 && looks <= 1).toBe(true)
    }),
    { numRuns: 600, seed: 20261121 },
  )
})

test('reading is the same each time', () => {
  fc.assert(
    fc.property(reference, (raw) => {
      expect(parseCitation(raw)).toEqual(parseCitation(raw))
    }),
    { numRuns: 60, seed: 20261121 },
  )
})
