// What a document is called where it has to be named.
import { type Document, type Section, titleOf } from '@compendium/schema'
import { expect, test } from 'vitest'

const document = { id: 'knee-pain', title: null } as Document
const section = (heading: string | null, depth: number, tier: Section['tier'] = null) =>
  ({ heading: heading === null ? null : { text: heading }, depth, tier }) as Section

test.each([
  ['its printed title', { ...document, title: 'Knees' }, [section('Anatomy', 2)], 'Knees'],
  [
    'the first heading below the top level',
    document,
    [section(null, 1), section('Basics', 1, 'fundamentals'), section('Anatomy', 2)],
    'Anatomy',
  ],
  ['its first heading', document, [section(null, 1), section('Pain', 1), section('Rest', 1)], 'Pain'],
  ['no heading of end matter', document, [section('References', 1, 'references')], 'knee pain'],
  ['its id in words', document, [], 'knee pain'],
])('%s', (_, one, sections, expected) => {
  expect(titleOf(one, sections)).toBe(expected)
})
