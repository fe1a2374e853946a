// What sites set before, after or around their headings. The sentences are written for these tests.
import { describe, expect, test } from 'vitest'
import { outline } from './outline.ts'

const names = ['What Iron Does', 'How It Is Measured', 'Who Runs Short', 'What Helps', 'When to Come Back']
const passages = [
  'Iron carries oxygen through the blood, and the body keeps a small store of it in the liver. When it runs low the marrow slows down.',
  'A doctor can measure the store with one blood test. Ferritin falls first and haemoglobin falls last, which is why the early weeks are quiet.',
  'Tablets refill the store slowly. Most people need several months of treatment before the ferritin is back in its usual range.',
  'Young women lose iron each month, and runners lose some in every race. Both do well to have the store measured once a year.',
  'A second test after two months shows whether the tablets are taken up. Where they are not, a drip is the next step to talk about.',
]

const articleWith = (set: (name: string, at: number) => string, between = '\n\n') =>
  names.map((name, at) => `${set(name, at)}${between}${passages[at]}`).join('\n\n')
const headingsOf = (text: string) => outline(text).filter((line) => /^h\d/.test(line))
const plain = names.map((name) => `h1: ${name}`)

describe('signs around headings', () => {
  test.each<[string, (name: string, at: number) => string]>([
    ['a square before', (name) => `■ ${name}`],
    ['an arrow before', (name) => `► ${name}`],
    ['a bullet before', (name) => `• ${name}`],
    ['another emoji before each', (name, at) => `${['🩺', '💊', '🧪', '🏃', '📅'][at]} ${name}`],
    ['an asterisk on either side', (name) => `* ${name} *`],
    ['brackets', (name) => `[${name}]`],
    ['pipes', (name) => `| ${name} |`],
    ['a triangle after', (name) => `${name} ▼`],
    ['a link after', (name) => `${name} [link]`],
    ['a control after', (name) => `${name} Copy link`],
    ['a glued control after', (name) => `${name}Anchor link`],
    ['a way back after', (name) => `${name} (back to top)`],
    ['an address after', (name, at) => `${name} {#part-${at}}`],
    ['tags', (name) => `<b>${name}</b>`],
  ])('%s are left out', (_, set) => {
    expect(headingsOf(articleWith(set))).toEqual(plain)
    expect(headingsOf(articleWith(set, '\n'))).toEqual(plain)
  })

  test('tags and their names give levels', () => {
    const level = (at: number) => (at === 0 ? 1 : 2)
    const expected = names.map((name, at) => `h${level(at)}: ${name}`)
    expect(headingsOf(articleWith((name, at) => `<h${level(at)}>${name}</h${level(at)}>`))).toEqual(expected)
    expect(headingsOf(articleWith((name, at) => `H${level(at)}: ${name}`))).toEqual(expected)
  })

  test('items of lists stay items beside headings with the same sign', () => {
    const text = `${articleWith((name) => `• ${name}`)}\n\n• Lentils\n• Beef\n• Spinach\n`
    expect(outline(text).slice(-3)).toEqual(['item: Lentils', 'item: Beef', 'item: Spinach'])
    expect(headingsOf(text)).toEqual(plain)
  })

  test('items that stand over further items are none', () => {
    const text = `What to eat\n\n${passages[0]}\n\n${names.map((name) => `► ${name}`).join('\n')}\n`
    expect(headingsOf(text)).toEqual(['h1: What to eat'])
  })
})

describe('headings that close or stand as sentences do', () => {
  test('a full stop that closes them is left out', () => {
    const text = `${articleWith((name) => `${name}.`)}\n\nTea is no help.\n\n${passages[0]}\n`
    expect(headingsOf(text)).toEqual(plain)
    expect(headingsOf(`${text}\nGlossary.\n\nFerritin: the store of iron.\n`)).toContain('h1: Glossary')
  })

  test('short sentences over passages are none', () => {
    const text = `What iron does\n\n${names.map((_, at) => `Iron is scarce.\n\n${passages[at]}`).join('\n\n')}`
    expect(headingsOf(text)).toEqual(['h1: What iron does'])
  })

  test.each([
    ['a capital', names, ' '],
    ['a full stop', ['The store', 'Blood tests', 'Young women', 'Drips', 'Later'], '. '],
  ])('%s parts those that were run into their passages', (_, headings, mark) => {
    const text = headings.map((heading, at) => `${heading}${mark}${passages[at]}`).join('\n\n')
    const lines = outline(`Iron in short\n\n${passages[0]}\n\n${text}`).slice(2)
    expect(lines.map((line) => line.replace(/^h\d/, 'h'))).toEqual(
      headings.flatMap((heading, at) => [`h: ${heading}`, `paragraph: ${passages[at]}`]),
    )
  })

  test('those on lines of their own stand over those that were run in', () => {
    const runIns = ['Blood tests', 'Young women', 'Drips', 'Later'].map(
      (label, at) => `${label}. ${passages[at]}`,
    )
    const text = `In Brief\n\n${passages[0]}\n\nIn Detail\n\n${runIns.join('\n\n')}`
    expect(headingsOf(text)).toEqual([
      'h1: In Brief',
      'h1: In Detail',
      ...['Blood tests', 'Young women', 'Drips', 'Later'].map((label) => `h2: ${label}`),
    ])
  })

  test('capitals of names in first sentences part nothing', () => {
    const text = passages.map((passage) => `Under Hall and Reed ${passage.toLowerCase()}`).join('\n\n')
    expect(headingsOf(`Iron in short\n\n${text}`)).toEqual(['h1: Iron in short'])
  })

  test('an editor may say that such a line is all prose', () => {
    const text = names.map((name, at) => `${name} ${passages[at]}`).join('\n\n')
    const hints = new Map([[3, { kind: 'paragraph' as const }]])
    expect(outline(text, hints).filter((line) => /^h\d/.test(line))).toHaveLength(names.length - 1)
    expect(outline(text, hints)).toContain(`paragraph: ${names[1]} ${passages[1]}`)
  })

  test('questions stand beside each other, whatever stands under one of them', () => {
    const [one, two, three] = passages
    const text = `What does iron do?\n\n${one}\n\nWhat can I do at home?\n\nEat well\n\n${two}\n\nDrink less tea\n\n${three}\n\nHow long does it take?\n\n${one}`
    expect(headingsOf(text)).toEqual([
      'h1: What does iron do?',
      'h1: What can I do at home?',
      'h2: Eat well',
      'h2: Drink less tea',
      'h1: How long does it take?',
    ])
  })

  test('a question stands over its answer, a letter does not', () => {
    const asked = ['Q: What does iron do?', 'Q: Who runs short of it?', 'Q: How is it measured?']
    const pairs = asked.map((question, at) => `${question}\n\nA: ${passages[at]}`)
    expect(headingsOf(pairs.join('\n\n'))).toEqual(asked.map((question) => `h1: ${question}`))
    const letter = 'Q: I tire easily and my store of iron is low. Should I take tablets? Ann, Leith'
    expect(outline(`${letter}\n\nA: ${passages[0]}`)).toContain(`paragraph: ${letter}`)
  })
})

describe('sections that articles usually have', () => {
  const articleOf = (headings: readonly string[]) =>
    headings.map((heading, at) => `${heading}\n\n${passages[at % passages.length]}`).join('\n\n')

  test('stand over what is called otherwise', () => {
    const headings = [
      'Symptoms',
      'Causes',
      'Diagnosis',
      'Blood tests',
      'Treatment',
      'Tablets',
      'Drips',
      'Outlook',
    ]
    const deeper = new Set(['Blood tests', 'Tablets', 'Drips'])
    expect(headingsOf(articleOf(headings))).toEqual(
      headings.map((heading) => `h${deeper.has(heading) ? 2 : 1}: ${heading}`),
    )
  })

  test('do so only where several are there', () => {
    const headings = ['Iron in food', 'Treatment', 'Iron in blood', 'A word on tea']
    expect(headingsOf(articleOf(headings))).toEqual(headings.map((heading) => `h1: ${heading}`))
  })
})

test.each(['Section 3: References', 'C. References', 'IV. References', 'Part 2 – References'])(
  '%s names a reference list',
  (name) => {
    const text = `What iron does\n\n${passages[0]}\n\n${name}\n\nIron Clinic. Living with low iron. Updated in spring.\nMarrow Society. Twenty questions. Printed in autumn.\n`
    expect(outline(text).filter((line) => line.startsWith('reference'))).toHaveLength(2)
  },
)
