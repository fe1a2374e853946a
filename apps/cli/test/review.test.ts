// The review asks about more than the parse: names of one thing, and statements whose source has changed.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerWith, compendium, iron, openFolder } from './terminal.ts'

let folder: Awaited<ReturnType<typeof openFolder>>
beforeEach(async () => {
  folder = await openFolder()
})
afterEach(() => rm(folder.root, { recursive: true, force: true }))
const review = (answers?: Parameters<typeof compendium>[1]) =>
  compendium(['review', '--content', folder.content], answers)
const read = (path: string) => readFile(join(folder.content, path), 'utf8')

describe('terms that may be one', () => {
  const blood = `Fundamentals

Iron is carried and stored by proteins, and both can be measured in the blood.

Glossary

hemoglobin

Meaning ∞ Hemoglobin is the protein in red blood cells that carries oxygen to the body.

haemoglobin

Meaning ∞ Haemoglobin is the red protein of the blood that takes oxygen along.
`
  const glossary =
    '# Words of the blood.\nterms:\n  - term: haemoglobin\n    plain: It carries oxygen. # short\n'

  test('an alias is written into the entry that there is, and the question is settled', async () => {
    await folder.write({ 'articles/blood.txt': blood, 'glossary.yaml': glossary })
    const { exitCode, printed } = await review(['1'])
    expect(printed).toContain('glossary-unmerged')
    expect(printed).toContain('They are one: `haemoglobin` is another name of `hemoglobin`')
    expect(exitCode).toBe(0)
    expect(await read('glossary.yaml')).toBe(
      '# Words of the blood.\nterms:\n  - term: haemoglobin\n    plain: It carries oxygen. # short\n    aliases: [hemoglobin]\n',
    )
    expect((await review()).printed).toBe('No doubt is open.')
  })

  test('two entries hold them apart, in a file that was not there', async () => {
    await folder.write({ 'articles/blood.txt': blood })
    await review(['3'])
    expect(await read('glossary.yaml')).toBe('terms:\n  - term: haemoglobin\n  - term: hemoglobin\n')
    expect((await review()).printed).toBe('No doubt is open.')
  })

  test('a glossary that is half typed is left as it is', async () => {
    const half = 'terms:\n  - term: "haemo\n'
    await folder.write({ 'articles/blood.txt': blood, 'glossary.yaml': half })
    const { exitCode, errors } = await review(['1'])
    expect(exitCode).toBe(1)
    expect(errors).toContain('not written')
    expect(await read('glossary.yaml')).toBe(half)
  })
})

test('a statement whose source has changed is asked about, and accepted one at a time', async () => {
  const mark = '<!-- What each anchor said when the editors last read its statement; written by --accept. -->'
  const statement = (text: string, id: string, quote: string) =>
    `${text} :from{id="${id}" quote="${quote}"}\n`
  const script = `---
title: Iron
subject: Information for people with low iron
lines: {}
---

${statement('Iron takes oxygen through your blood.', 'iron#fundamentals', 'Iron carries oxygen')}
${statement('Coffee with a meal is no help.', 'iron#how-the-store-is-filled', 'Coffee with the meal')}
${mark}

\`\`\`json
{
  "iron#fundamentals “Iron carries oxygen”": "Iron carried oxygen.",
  "iron#how-the-store-is-filled “Coffee with the meal”": "Coffee did no good."
}
\`\`\`
`
  await folder.write({
    'articles/iron.txt': iron,
    'articles/iron.corrections.yaml': 'corrections:\n  - quote: Members who care\n    definition: teaser\n',
    'handout/en.md': script,
    'quick-reference.yaml': `title: Iron
scope:
  - text: People whose iron store is low.
    anchors:
      - { id: iron#fundamentals, words: When the store runs low, seen: sha-00000000 }
bottomLine: []
pathway: []
`,
  })
  const { exitCode, printed } = await review(['', '1', '1'])
  expect(exitCode).toBe(0)
  expect(printed).toContain('“Coffee did no good.”')
  expect(printed).toContain('articles/iron.txt:3')
  expect(printed).toContain('2 settled of 3')
  const handout = await read('handout/en.md')
  expect(handout).toContain('"Iron carried oxygen."')
  expect(handout).toContain('Coffee with the meal lowers the share.')
  expect(handout.slice(0, handout.indexOf(mark))).toBe(script.slice(0, script.indexOf(mark)))
  expect(await read('quick-reference.yaml')).toMatch(/seen: sha-(?!0{8})[0-9a-f]{8} \}/)
  expect((await review(['1'])).printed).toContain('1 settled of 1')
  expect((await review()).printed).toBe('No doubt is open.')
})

test('one article can be asked about by its id', async () => {
  await folder.write({
    'articles/iron.txt': iron,
    'articles/tea.txt': 'Tea\n\nA cup of tea holds about 40 mg of caffeine.\n',
  })
  const of = (...ids: string[]) => compendium(['review', ...ids, '--content', folder.content])
  expect((await of('tea')).printed).toBe('No doubt is open.')
  expect((await of('iron')).printed).toContain('1 open. Run this in a terminal')
  const { exitCode, errors } = await of('irno')
  expect(exitCode).toBe(1)
  expect(errors).toContain('Did you mean "iron"?')
})

test('a table that no reading cuts right is cut by the editor', async () => {
  const tea = `Fundamentals

Tea is made with hot water, and each kind needs its own time in the pot.

Teas Compared
Tea Good For Served With
Assam Cold mornings Milk Sugar
Sencha Long Talks Rice Cakes
Mint Late Hours Dark Chocolate Nuts

A pot is best shared while it is hot, and the leaves can be used again.
`
  await folder.write({ 'articles/tea.txt': tea })
  const cut = [
    ['Tea', 'Good For', 'Served With'],
    ['Assam', 'Cold mornings', 'Milk Sugar'],
    ['Sencha', 'Long Talks', 'Rice Cakes'],
    ['Mint', 'Late Hours', 'Dark Chocolate Nuts'],
  ]
  const { exitCode, printed } = await review(answerWith(cut))
  expect(printed).toContain('│ Assam Cold mornings Milk Sugar')
  expect(exitCode).toBe(0)
  await compendium(['build', '--content', folder.content, '--out', folder.out, '--only', 'json'])
  const { tables } = JSON.parse(await readFile(join(folder.out, 'compendium.json'), 'utf8'))
  const words = (cells: { text: string }[]) => cells.map(({ text }) => text)
  expect(tables[0].rows.map(words)).toEqual(cut.slice(1))
  expect(tables[0]).toMatchObject({ confidence: 1, reviewed: true })
  expect((await review()).printed).toBe('No doubt is open.')
})

test('an answer that is no number of the list is told, and a file that was changed meanwhile is left', async () => {
  await folder.write({ 'articles/iron.txt': iron })
  expect((await review(['9'])).printed).toContain('Unexpected answer "9", expected a number above; skipped.')
  const path = join(folder.content, 'articles/iron.corrections.yaml')
  const answer = async () => {
    await writeFile(path, 'title: Iron, by somebody else\n')
    return '1'
  }
  const { exitCode, errors } = await compendium(['review', '--content', folder.content], [answer])
  expect(exitCode).toBe(1)
  expect(errors).toContain('was changed meanwhile')
  expect(await readFile(path, 'utf8')).toBe('title: Iron, by somebody else\n')
})
