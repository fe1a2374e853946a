// Each shape of raw article, in small. The sentences are written for these tests.
import {
  explainLine,
  findFirstLines,
  mendDashes,
  parseRawArticle,
  tellPassages,
} from '@compendium/raw-article'
import { describe, expect, test } from 'vitest'
import { outline } from './outline.ts'

const prose = {
  one: 'Iron carries oxygen through the blood, and the body keeps a small store of it in the liver. When the store runs low the marrow slows down.',
  two: 'A doctor can measure the store with one blood test. Ferritin falls first and haemoglobin falls last, which is why the early weeks are quiet.',
  three:
    'Tablets refill the store slowly. Most people need several months of treatment before the ferritin is back in its usual range.',
}

describe('headings', () => {
  test('short lines apart from prose are headings, tiers are depth 1', () => {
    expect(
      outline(
        `Fundamentals\n\n${prose.one}\n\nHow Iron Moves\n\n${prose.two}\n\nReflection\n\n${prose.three}\n`,
      ),
    ).toEqual([
      'h1: Fundamentals',
      `paragraph: ${prose.one}`,
      'h2: How Iron Moves',
      `paragraph: ${prose.two}`,
      'h1: Reflection',
      `paragraph: ${prose.three}`,
    ])
  })

  test('a tier needs no space around it where blocks are not parted by blank lines', () => {
    expect(
      outline(`Fundamentals\n${prose.one}\n${prose.two}\nIntermediate\n${prose.three}\n`).filter((line) =>
        line.startsWith('h'),
      ),
    ).toEqual(['h1: Fundamentals', 'h1: Intermediate'])
  })

  test('numbers of headings give their depth', () => {
    const text = `1. What iron does\n${prose.one}\n\n1.1 In the blood\n${prose.two}\n\n2. What to eat\n${prose.three}\n`
    expect(outline(text).filter((line) => line.startsWith('h'))).toEqual([
      'h1: 1. What iron does',
      'h2: 1.1 In the blood',
      'h1: 2. What to eat',
    ])
  })

  test('a first heading over a byline is the title', () => {
    expect(
      outline(`Iron, Explained\n\nBy Ada Example\n\nWhy It Matters\n\n${prose.one}\n`).slice(0, 3),
    ).toEqual(['title: Iron, Explained', 'furniture: By Ada Example', 'h1: Why It Matters'])
  })
})

describe('lines that are no prose', () => {
  test('furniture of a page', () => {
    expect(
      outline(
        `Skip to main content\n\nFundamentals\n\n${prose.one}\n\n© 2024 Example Health. All rights reserved.\n`,
      ),
    ).toEqual([
      'furniture: Skip to main content',
      'h1: Fundamentals',
      `paragraph: ${prose.one}`,
      'furniture: © 2024 Example Health. All rights reserved.',
    ])
  })

  test('an image description is a sentence without its full stop', () => {
    const image =
      'A copper bowl rests on pale linen, symbolizing warmth and quiet strength across a calm kitchen table'
    expect(outline(`Fundamentals\n\n${prose.one}\n\n${image}\n\nHow Iron Moves\n\n${prose.two}\n`)).toContain(
      `imageDescription: ${image}`,
    )
  })

  test('a highlight between paragraphs is a pull quote, a sentence that leans on the one before it is not', () => {
    const quote = 'An empty iron store slows the marrow long before the blood count falls.'
    const leaning = 'This is why the early weeks are so quiet.'
    const lines = outline(
      `Fundamentals\n\n${prose.one}\n\n${quote}\n\n${prose.two}\n\n${leaning}\n\n${prose.three}\n`,
    )
    expect(lines).toContain(`pullQuote: ${quote}`)
    expect(lines).toContain(`paragraph: ${leaning}`)
  })
})

describe('lists', () => {
  test.each([
    ['an infinity sign', '  • Ferritin ∞ The store of iron.\n  • Transferrin ∞ The carrier of iron.'],
    ['a colon', '- Ferritin: The store of iron.\n- Transferrin: The carrier of iron.'],
    ['a dash', '* Ferritin – The store of iron.\n* Transferrin – The carrier of iron.'],
    ['nothing', '- Ferritin The store of iron.\n- Transferrin The carrier of iron.'],
  ])('lead terms are parted by %s', (_name, items) => {
    expect(
      outline(`${prose.one}\n\n${items}\n\n${prose.two}`).filter((line) => line.startsWith('item')),
    ).toEqual(['item: {Ferritin} The store of iron.', 'item: {Transferrin} The carrier of iron.'])
  })

  test('indent nests, numbers order', () => {
    expect(
      outline(
        `${prose.one}\n\n1. Measure ferritin first\n   - in the morning\n   - before a tablet\n2. Repeat it in three months\n`,
      ).slice(1),
    ).toEqual([
      'numbered: Measure ferritin first',
      '  item: in the morning',
      '  item: before a tablet',
      'numbered: Repeat it in three months',
    ])
  })
})

describe('tables', () => {
  test('pipes with a rule, with and without outer pipes', () => {
    const rows = 'Food | Iron |\n---|---|\nLentils | 3 mg |\nBeef | 2 mg |'
    expect(outline(`${prose.one}\n${rows}\n${prose.two}`)).toContain('  Lentils | 3 mg')
    expect(outline(`${prose.one}\n\n| Food | Iron |\n| --- | --- |\n| Lentils | 3 mg |\n`)).toContain(
      '  Food | Iron',
    )
  })

  test('tabs, with a caption', () => {
    expect(
      outline(`${prose.one}\n\nTable 1. Iron in food\nFood\tIron\nLentils\t3 mg\nBeef\t\n`).slice(1),
    ).toEqual(['tab table: Table 1. Iron in food', '  Food | Iron', '  Lentils | 3 mg', '  Beef | '])
  })

  test.each(['\n', '\n\n'])('cells on lines of their own, parted by %j, with their caption', (gap) => {
    const cells = [
      ['Stage', 'Ferritin', 'What to do'],
      ['Full store', '60 µg/L', 'Nothing'],
      ['Low store', '25 µg/L', 'Tablets on alternate days'],
      ['Empty store', '8 µg/L', 'Look for a loss of blood'],
      ['Inflammation', '90 µg/L', 'Measure again'],
    ]
    const caption = 'Table 1: Ferritin by stage'
    const table = ['stacked table: Table 1: Ferritin by stage', ...cells.map((row) => `  ${row.join(' | ')}`)]
    for (const lines of [
      [caption, ...cells.flat()],
      [...cells.flat(), caption],
    ])
      expect(outline(`${prose.one}\n\n${lines.join(gap)}\n\n${prose.two}`)).toEqual([
        `paragraph: ${prose.one}`,
        ...table,
        `paragraph: ${prose.two}`,
      ])
  })

  test('short lines that go round by nothing are no table', () => {
    const names = ['Lentils', 'Spinach', 'Red meat', 'Mussels', 'Tofu', 'Liver', 'Oats', 'Raisins']
    expect(outline([prose.one, ...names, prose.two].join('\n\n')).join('\n')).not.toContain('table')
  })

  test('a row that is too long keeps its words in the last cell', () => {
    expect(outline('A | B\n--- | ---\none | two | three\n')).toEqual([
      'pipe table: -',
      '  A | B',
      '  one | two three',
    ])
    const [table] = parseRawArticle('A | B\n--- | ---\none | two | three\n').children
    expect(
      table?.type === 'table' && table.children[1]!.children[1]!.children.map(({ value }) => value),
    ).toEqual(['two', 'three'])
  })
})

describe('glossary and references', () => {
  test('entries on two lines, on one line, and with a picture between', () => {
    const image =
      'A glass vial catches soft morning light on a slate counter, representing clarity and careful measurement'
    expect(
      outline(
        `${prose.one}\n\nGlossary\n\n${image}\n\nferritin\n\nMeaning ∞ Ferritin is the protein that stores iron.\n\ntransferrin\n\nA good meal can lift your mood.\n`,
      ).slice(2),
    ).toEqual([
      `imageDescription: ${image}`,
      'entry: ferritin = Ferritin is the protein that stores iron.',
      'entry unmarked: transferrin = A good meal can lift your mood.',
    ])
    expect(
      outline(
        `${prose.one}\n\nKey terms\n\nFerritin: the protein that stores iron.\nTransferrin: the protein that carries iron.\n`,
      ).slice(2),
    ).toEqual([
      'entry unmarked: Ferritin = the protein that stores iron.',
      'entry unmarked: Transferrin = the protein that carries iron.',
    ])
  })

  test('a tooltip is cut out of the prose and its headword is found', () => {
    const [paragraph] = parseRawArticle(
      'Doctors look at serum ferritin Meaning ∞ Serum ferritin is the amount of stored iron that shows in blood. before they decide. More prose follows here.',
    ).children
    expect(paragraph?.type).toBe('paragraph')
    const parts = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect(
      parts.map((part) =>
        part.type === 'text' ? part.value : `${part.headword.value} = ${part.definition.value}`,
      ),
    ).toEqual([
      'Doctors look at serum ferritin',
      'serum ferritin = Serum ferritin is the amount of stored iron that shows in blood.',
      'before they decide. More prose follows here.',
    ])
  })

  test('entries of a reference list, bulleted or not, end at the next heading', () => {
    const text = `${prose.one}\n\nReferences\n\n- Camaschella C. Iron-deficiency anemia. N Engl J Med 2015;372:1832-1843.\n- Ganz T. Systemic iron homeostasis. Physiol Rev 2013;93:1721-1741.\n\nReflection\n\n${prose.two}\n`
    expect(outline(text).slice(2)).toEqual([
      'reference: Camaschella C. Iron-deficiency anemia. N Engl J Med 2015;372:1832-1843.',
      'reference: Ganz T. Systemic iron homeostasis. Physiol Rev 2013;93:1721-1741.',
      'h1: Reflection',
      `paragraph: ${prose.two}`,
    ])
  })
})

describe('hints of an editor', () => {
  test('win over every cue', () => {
    const text = `Fundamentals\n\n${prose.one}\n\nHow Iron Moves\n\n${prose.two}\n`
    expect(
      outline(
        text,
        new Map([
          [3, { kind: 'imageDescription' as const }],
          [5, { depth: 3 }],
        ]),
      ),
    ).toEqual([
      'h1: Fundamentals',
      `imageDescription: ${prose.one}`,
      'h3: How Iron Moves',
      `paragraph: ${prose.two}`,
    ])
  })
})

describe('texts that were handled on their way', () => {
  test('prose wrapped to a width is whole again, and keeps its places', () => {
    const paragraphs = [prose.one, prose.two, prose.three]
    const wrap = (text: string) => text.replace(/(.{30,58}\S) /g, '$1\n')
    const text = `Fundamentals\n\n${paragraphs.map(wrap).join('\n\n')}\n`
    const tree = parseRawArticle(text)
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
    const last = tree.children[3]!.position!.end
    expect(text.split('\n')[last.line - 1]!.length + 1).toBe(last.column)
  })

  test('marks of headings give their depth and are not part of them', () => {
    expect(
      outline(`# Iron\n\n${prose.one}\n\n## In food\n\n${prose.two}\n`).filter((line) => /^h\d/.test(line)),
    ).toEqual(['h1: Iron', 'h2: In food'])
  })

  test('a line of marks parts blocks', () => {
    expect(outline(`${prose.one}\n\n* * *\n\n${prose.two}\n`)).toEqual([
      `paragraph: ${prose.one}`,
      `paragraph: ${prose.two}`,
    ])
  })
})

test('a line can be explained by its cues', () => {
  const text = `Fundamentals\n\n${prose.one}\n\nHow Iron Moves\n\n${prose.two}\n`
  const explained = explainLine(text, 5)
  expect(explained).toMatchObject({ line: 5, kind: 'heading', depth: 2, zone: 'body' })
  expect(explained?.evidence[0]?.cues.map(({ id }) => id)).toContain('heading/capitals')
  expect(explainLine(text, 2)).toBeNull()
  expect(explainLine(text, 99)).toBeNull()
})

describe('signs for a lost dash', () => {
  test.each(['∞', '\ufffd', '¦'])('%s parts a term from its text', (sign) => {
    const [entry] = parseRawArticle(
      `Glossary\nFerritin ${sign} The store of iron in the body.\n`,
    ).children.slice(1)
    expect(entry).toMatchObject({ type: 'glossaryEntry', headword: { value: 'Ferritin' } })
  })

  test('only by itself or between digits', () => {
    expect(mendDashes('caf\ufffd \ufffd 2\ufffd4 ¦')).toBe('caf\ufffd ∞ 2∞4 ∞')
  })

  test('a dash as HTML or a wrong encoding writes it keeps its length', () => {
    const thin = (text: string) => text.replaceAll('_', '\u2009')
    expect(mendDashes('iron&mdash;or not')).toBe(thin('iron∞______or not'))
    expect(mendDashes('2 &#8211; 4&nbsp;mg')).toBe(thin('2 ∞______ 4______mg'))
    expect(mendDashes('iron \u00e2\u20ac\u201d or not')).toBe(thin('iron ∞__ or not'))
  })
})

test.each(['Meaning ∞', 'What it means:', 'In plain words:'])('"%s" opens a definition', (mark) => {
  const text = `Glossary\n\nFerritin\n${mark} The store of iron in the body.\n`
  expect(parseRawArticle(text).children[1]).toMatchObject({
    type: 'glossaryEntry',
    headword: { value: 'Ferritin' },
    definition: [{ value: 'The store of iron in the body.' }],
  })
})

test('a full stop may part headword and definition, and a box may hold both', () => {
  const entries =
    'Glossary\n\nFerritin. The store of iron in the body.\nHepcidin. A hormone that closes the gut to iron.\n'
  expect(outline(entries).slice(1)).toEqual([
    'entry unmarked: Ferritin = The store of iron in the body.',
    'entry unmarked: Hepcidin = A hormone that closes the gut to iron.',
  ])
  expect(
    outline(`${prose.one}\n\nFerritin = the protein that keeps iron in the cells.\n\n${prose.two}`)[1],
  ).toBe('entry: Ferritin = the protein that keeps iron in the cells.')
})

test.each([
  ['a sign for more', 'hepcidin [i] Hepcidin is a hormone of the liver.'],
  ['an icon', 'hepcidinⓘ Hepcidin closes the gut to iron.'],
  ['no space', 'hepcidinHepcidin is a hormone of the liver.'],
  ['the headword once more, with a colon', 'hepcidin Hepcidin: a hormone of the liver.'],
])('a tooltip after %s is found', (_what, words) => {
  const [paragraph] = parseRawArticle(`The gut is closed by ${words} It falls when iron is short.`).children
  expect(paragraph).toMatchObject({
    children: [
      {},
      { type: 'tooltip', headword: { value: 'hepcidin' } },
      { value: 'It falls when iron is short.' },
    ],
  })
})

test('the link to edit a section is no part of its heading', () => {
  const text = `${prose.one}\n\nHow iron moves [edit]\n\n${prose.two}\n`
  expect(outline(text)[1]).toBe('h1: How iron moves')
})

test('headings in capitals stand over those that are not', () => {
  const text = `IRON\n\n${prose.one}\n\nIn the blood\n\n${prose.two}\n\nTREATMENT\n\n${prose.three}\n`
  expect(outline(text).filter((line) => line.startsWith('h'))).toEqual([
    'h1: IRON',
    'h2: In the blood',
    'h1: TREATMENT',
  ])
})

describe('passages of an article whose blocks are known', () => {
  test('a description of a picture is told from prose, and what the markup says stays', () => {
    const kinds = tellPassages([
      { text: 'How Iron Moves', kind: 'heading' },
      { text: prose.one, kind: null },
      { text: 'Golden light falls on a wooden bowl of green leaves, symbolizing renewal', kind: null },
      { text: prose.two, kind: null },
    ])
    expect(kinds).toEqual(['heading', 'paragraph', 'imageDescription', 'paragraph'])
  })

  test('lines of a text that is not wrapped stand for themselves', () => {
    expect([...findFirstLines('One line.\n\nAnother line.\nA third.\n')]).toEqual([1, 3, 4])
  })
})

test('cells that gaps of spaces part are a table', () => {
  const rows = [
    'Medicine     Dose          Effect',
    'Iron         60 mg daily   slow',
    'Folic acid   5 mg daily    slow',
  ]
  const tree = parseRawArticle(`${prose.one}\n\n${rows.join('\n')}\n\n${prose.two}\n`)
  expect(tree.children[1]).toMatchObject({
    type: 'table',
    children: [
      { children: [{ children: [{ value: 'Medicine' }] }, {}, {}] },
      { children: [{}, { children: [{ value: '60 mg daily' }] }, {}] },
      { children: [{ children: [{ value: 'Folic acid' }] }, {}, {}] },
    ],
  })
})
