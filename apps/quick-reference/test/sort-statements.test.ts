import { describe, expect, test } from 'vitest'
import type { ArticleStatement } from '../src/view/collect-statements.ts'
import { indexNames } from '../src/view/name-index.ts'
import { sortStatements } from '../src/view/sort-statements.ts'
import { article, compendium, section } from './make-compendium.ts'

const sorted = (texts: readonly (readonly [label: string, text: string])[], heading = 'Care') => {
  const kit = article('a', [heading, ...texts.map(([label, text]) => `${label} ${text}`)].join('\n'))
  const under = section(kit, heading, [])
  const statements = texts.map(
    ([label, text]): ArticleStatement => ({
      kind: label ? 'item' : 'sentence',
      section: under,
      label,
      text,
      origin: kit.at(text),
    }),
  )
  const topics = sortStatements(statements, indexNames(compendium({})), {})
  return [...topics].flatMap(([id, { found }]) => found.map(({ same }) => `${id}: ${same[0]!.text}`))
}

describe('the words of a statement decide its section', () => {
  test.each([
    ['cautions', 'Too much of it can cause dizziness.'],
    ['monitoring', 'Repeat the blood count after four weeks.'],
    ['monitoring', 'Liver values are tested every three months.'],
    ['incomplete-recovery', 'Some patients fail to recover.'],
    ['prognosis', 'Younger patients recover sooner.'],
  ])('%s: %s', (topic, text) => {
    expect(sorted([['', text]])).toEqual([`${topic}: ${text}`])
  })

  test.each([
    'It helps to control side effects.',
    'A late tablet does no harm.',
    'Success is measured by the return of strength.',
    'Insulin fails to suppress the making of glucose.',
    'The claims have travelled faster than the evidence.',
  ])('none: %s', (text) => {
    expect(sorted([['', text]])).toEqual([])
  })
})

test.each([
  'The table below lists adverse events.',
  'This calls for an exploration of what predicts healing.',
  'What to do after side effects:',
])('what speaks of the text itself is passed over: %s', (text) => {
  expect(sorted([['', text]])).toEqual([])
})

test('an introduction does not take the place of the opening words', () => {
  const texts = [
    ['', 'Here we turn to the loop.'],
    ['', 'A gland answers a signal.'],
  ] as const
  expect(sorted(texts, 'How it works')).toEqual(['mechanism: A gland answers a signal.'])
})

test('a list item about a matter of its own comes before a passing remark', () => {
  const remark = 'It is said here that results may be predicted.'
  const long =
    `Age is a determinant of the outcome. ${'Older tissue may answer more weakly. '.repeat(6)}`.trim()
  expect(
    sorted([
      ['', remark],
      ['Age', long],
    ]),
  ).toEqual([`prognosis: ${long}`, `prognosis: ${remark}`])
})
