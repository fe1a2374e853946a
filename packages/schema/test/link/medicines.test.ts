// Medicines: what tables, lists and definitions state of them, by property, and where articles contradict each other.
import { linkCorpus } from '@compendium/schema'
import { expect, test } from 'vitest'
import { article, wordsAt } from '../support/article.ts'

const vocabulary = `
medicines:
  - { id: alendor, name: alendor, names: [alendor, alendor sodium, Bonix], class: bone agent }
  - { id: teridor, name: teridor, names: [teridor] }
classes:
  - { id: bone-agent, name: bone agent, names: [bone agents, BAG], medicines: [alendor, teridor] }
properties:
  - { property: mechanism, labels: [How It Works], cues: [blocks, acts on] }
  - { property: route, labels: [Route], cues: [by mouth, injected] }
  - { property: role, labels: [Role in Care], cues: [is used] }
  - { property: caution, labels: [Cautions], cues: [nausea] }
targets:
  - { id: bone, name: bone, names: [bone, osteoclasts] }
  - { id: kidney, name: kidney, names: [kidney, kidneys, renal tubule] }
`
const files = [{ path: 'vocabulary.yaml', text: vocabulary }]

function statementsOf(articles: ReturnType<typeof article>[], id: string) {
  const medicine = linkCorpus(articles, files).compendium.medicines.find((one) => one.id === id)
  return (medicine?.statements ?? []).map(({ property, text, values }) => [property, text, values])
}

test('a row a medicine: cells go to the property of their column', () => {
  const source = article('a', {
    table: [
      ['Agent', 'How It Works', 'Route', 'Price'],
      ['Bonix (alendor)', 'Blocks osteoclasts, which lets the kidney rest.', 'Oral', '3'],
    ],
  })
  expect(statementsOf([source], 'med:alendor')).toEqual([
    ['mechanism', 'Blocks osteoclasts, which lets the kidney rest.', ['bone']],
    ['route', 'Oral', []],
  ])
})

test('a column a medicine: cells go to the property of their row', () => {
  const source = article('a', {
    table: [
      ['Feature', 'Alendor', 'Teridor'],
      ['Route', 'by mouth', 'under the skin'],
      ['Colour', 'white', 'blue'],
    ],
  })
  expect(statementsOf([source], 'med:teridor')).toEqual([['route', 'under the skin', []]])
})

test('a row that names a class only stands for the medicines in it', () => {
  const source = article('a', {
    paragraphs: ['Alendor and teridor are sold.'],
    table: [
      ['Class', 'Role in Care'],
      ['BAG', 'first choice'],
    ],
  })
  expect(statementsOf([source], 'med:teridor')).toContainEqual(['role', 'first choice', []])
})

test('an item speaks of its lead term; a clause about another medicine is not its own', () => {
  const source = article('a', {
    items: [
      [
        'Teridor',
        'Unlike alendor, which acts on the bone, it acts on the kidney. It is injected. It costs little.',
      ],
    ],
  })
  expect(statementsOf([source], 'med:teridor')).toEqual([
    ['mechanism', 'Unlike alendor, which acts on the bone, it acts on the kidney.', ['kidney']],
    ['route', 'It is injected.', []],
  ])
  expect(statementsOf([source], 'med:alendor')).toEqual([])
})

test('statements point to the words they were read from', () => {
  const source = article('a', { items: [['Alendor', 'It costs little. Taken by mouth with water.']] })
  const { medicines } = linkCorpus([source], files).compendium
  const [statement] = medicines.find(({ id }) => id === 'med:alendor')!.statements
  expect(wordsAt(source, statement!.origin)).toBe('Taken by mouth with water.')
})

test('different places of action are a disagreement with every position', () => {
  const { disagreements } = linkCorpus(
    [
      article('a', { items: [['Alendor', 'It acts on the bone.']] }),
      article('b', { items: [['Bonix', 'It acts on the bone and the kidney.']] }),
      article('c', { items: [['Teridor', 'It acts on the kidney.']] }),
    ],
    files,
  ).compendium
  expect(disagreements).toMatchObject([
    {
      id: 'dis:medicine-target/alendor',
      subject: 'med:alendor',
      property: 'target',
      rule: 'medicine-target',
    },
  ])
  expect(disagreements[0]!.positions.map(({ document }) => document)).toEqual(['a', 'b'])
})

test('pulses in one place and fixed times in another are a disagreement', () => {
  const { disagreements } = linkCorpus(
    [
      article('a', { paragraphs: ['The pulsatile administration of teridor is what counts.'] }),
      article('b', { items: [['Teridor', 'It is injected twice weekly.']] }),
    ],
    files,
  ).compendium
  expect(disagreements.map(({ id }) => id)).toEqual(['dis:medicine-schedule/teridor'])
})

test('a factor that helps here and hinders there is a disagreement; the same said twice is none', () => {
  const older = article('a', { paragraphs: ['Higher age goes with slower healing of bone.'] })
  const younger = article('b', { paragraphs: ['Younger people usually heal faster.'] })
  const opposite = article('c', { paragraphs: ['In one trial the older half healed faster.'] })
  expect(linkCorpus([older, younger], []).compendium.disagreements).toEqual([])
  const { disagreements } = linkCorpus([older, younger, opposite], []).compendium
  expect(disagreements).toMatchObject([{ id: 'dis:factor-direction/age', rule: 'factor-direction' }])
  expect(disagreements[0]!.positions).toHaveLength(3)
})

test('the note of a disagreement between many articles names four of a side, and one more rather than "1 more"', () => {
  const against = article('z', { paragraphs: ['In one trial the older half healed faster.'] })
  const noteOf = (ids: string) => {
    const hindered = [...ids].map((id) =>
      article(id, { paragraphs: ['Higher age goes with slower healing of bone.'] }),
    )
    return linkCorpus([...hindered, against], []).compendium.disagreements[0]!.note
  }
  expect(noteOf('abcde')).toBe('What higher age does: it helps in z, it hinders in a, b, c, d, e.')
  expect(noteOf('abcdef')).toBe('What higher age does: it helps in z, it hinders in a, b, c, d and 2 more.')
})

test('a vocabulary reports unknown members, names with two owners and entries of no use, all in one run', () => {
  const text = `
medicines:
  - { id: alendor, name: alendor, names: [alendor, Bonix] }
  - { id: teridor, name: teridor, names: [teridor, bonix] }
classes:
  - { id: bag, name: BAG, names: [BAG], medicines: [alendr] }
`
  const { messages } = linkCorpus(
    [article('a', { paragraphs: ['Alendor here, BAG there.'] })],
    [{ path: 'vocabulary.yaml', text }],
  )
  expect(messages.filter(({ fatal }) => fatal !== undefined).map(String)).toEqual([
    'vocabulary.yaml:4:52-4:57: Unexpected name `bonix` of `teridor` that `alendor` has too, expected one owner',
    'vocabulary.yaml:4:11-4:18: Unexpected entry `teridor` in `medicines`, expected one that an article names',
    'vocabulary.yaml:6:53-6:59: Unexpected medicine `alendr` in the class `bag`, expected the id of one',
  ])
  expect(messages.find(({ ruleId }) => ruleId === 'unknown-id')?.note).toBe('Did you mean `alendor`?')
})
