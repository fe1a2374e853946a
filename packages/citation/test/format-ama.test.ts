import { formatAma } from '@compendium/citation'
import { expect, test } from 'vitest'

test('a journal article', () => {
  const line = formatAma({
    type: 'article-journal',
    author: [
      { family: 'Kelly', given: 'David M.' },
      { family: 'Jones', given: 'T. Hugh' },
    ],
    title: 'Testosterone and Obesity',
    'container-title': 'Obesity Reviews',
    volume: '13',
    issue: '9',
    page: '785–801',
    issued: { 'date-parts': [[2012]] },
    DOI: '10.1111/j.1467-789X.2012.01002.x',
  })
  expect(line).toBe(
    'Kelly DM, Jones TH. Testosterone and Obesity. Obesity Reviews. 2012;13(9):785-801. doi:10.1111/j.1467-789X.2012.01002.x',
  )
})

test('et al. is printed where the reference had it, and after three of more than six authors', () => {
  const author = 'ABCDEFG'.split('').map((given) => ({ family: 'Lee', given }))
  expect(formatAma({ type: 'book', author: author.slice(0, 1), title: 'Sleep' }, true)).toBe(
    'Lee A, et al. Sleep.',
  )
  expect(formatAma({ type: 'book', author, title: 'Sleep' })).toBe('Lee A, Lee B, Lee C, et al. Sleep.')
})

test('a chapter of an edited book', () => {
  const line = formatAma({
    type: 'chapter',
    author: [{ family: 'de Kretser', given: 'David M.' }],
    title: 'Spermatogenesis',
    editor: [
      { family: 'Jameson', given: 'J. Larry' },
      { family: 'De Groot', given: 'Leslie J.' },
    ],
    'container-title': 'Endocrinology: Adult and Pediatric',
    edition: '7',
    publisher: 'Elsevier',
    page: '2325–2353',
    issued: { 'date-parts': [[2016]] },
  })
  expect(line).toBe(
    'de Kretser DM. Spermatogenesis. In: Jameson JL, De Groot LJ, eds. Endocrinology: Adult and Pediatric. 7th ed. Elsevier; 2016:2325-2353.',
  )
})

test('a web page of an organisation, with a question for a title and no date', () => {
  const line = formatAma({
    type: 'webpage',
    author: [{ literal: 'Cleveland Clinic' }],
    title: 'What is ferritin?',
    URL: 'https://my.clevelandclinic.org/ferritin',
  })
  expect(line).toBe('Cleveland Clinic. What is ferritin? https://my.clevelandclinic.org/ferritin')
})
