// Tables without borders are cut with the help of prose: of their own section, so that an edit elsewhere moves nothing in them.
import { type ArticleSource, parseArticle } from '@compendium/schema'
import { expect, test } from 'vitest'

const table = `Stage How Long It Lasts
Early Morning Stiffness 3 weeks
Late Night Pain 6 weeks
Slow Return 4 months`

function articleOf(first: string, second: string): ArticleSource {
  const text = `Shoulder Pain

Why it starts

${first}

How it goes on

${second}

Table 1. Stages of the shoulder

${table}

What helps

Most people do best with exercises and patience. Nobody needs an operation in the first months of the illness.
`
  return { path: 'shoulder.txt', mediaType: 'text/plain', text, sha256: '0'.repeat(64), bytes: text.length }
}

const plain =
  'The joint hurts when the arm is lifted, and it hurts most in bed. Doctors see it in one person of fifty.'
const telling =
  'The late night brings pain, the early morning brings stiffness. An early night is long, a morning slow, and stiffness lasts.'
const cellsOf = (source: ArticleSource) =>
  parseArticle(source).tables.map(({ columns, rows, confidence }) => [
    columns.map(({ label }) => label),
    rows.map((row) => row.map(({ text }) => text)),
    confidence,
  ])

test('prose of another section changes neither cells nor confidence', () => {
  expect(cellsOf(articleOf(plain, plain))).toHaveLength(1)
  expect(cellsOf(articleOf(telling, plain))).toEqual(cellsOf(articleOf(plain, plain)))
})

test('prose of its own section is weighed', () => {
  expect(cellsOf(articleOf(plain, telling))).not.toEqual(cellsOf(articleOf(plain, plain)))
})
