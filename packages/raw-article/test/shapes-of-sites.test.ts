// Shapes that only some sites give their articles. The sentences are written for these tests.
import { parseRawArticle } from '@compendium/raw-article'
import { describe, expect, test } from 'vitest'
import { outline } from './outline.ts'

const prose = {
  one: 'Iron carries oxygen through the blood, and the body keeps a small store of it in the liver. When the store runs low the marrow slows down.',
  two: 'A doctor can measure the store with one blood test. Ferritin falls first and haemoglobin falls last, which is why the early weeks are quiet.',
  three:
    'Tablets refill the store slowly. Most people need several months of treatment before the ferritin is back in its usual range.',
}

const headingsOf = (text: string) => outline(text).filter((line) => /^h\d/.test(line))

describe('glossaries', () => {
  test('a label that comes again opens definitions', () => {
    const text = `${prose.one}\n\nGlossary\n\nferritin\nIn brief ∞ Ferritin is the store of iron.\n\nhepcidin\nIn brief ∞ Hepcidin is a hormone of the liver.\n`
    expect(outline(text).slice(2)).toEqual([
      'entry: ferritin = Ferritin is the store of iron.',
      'entry: hepcidin = Hepcidin is a hormone of the liver.',
    ])
  })

  test.each(['=>', '::', '>>', 'ⓘ', '¤'])('%s parts headword and definition', (sign) => {
    const text = `Glossary\n\nFerritin ${sign} The store of iron in the body.\nHepcidin ${sign} A hormone that closes the gut to iron.\n`
    expect(outline(text).slice(1)).toEqual([
      'entry unmarked: Ferritin = The store of iron in the body.',
      'entry unmarked: Hepcidin = A hormone that closes the gut to iron.',
    ])
  })

  test('one word is enough, and a list with bullets under the entries is none of them', () => {
    const text = `Words explained\n\nAnaemic: pale.\n\nFerritin: the protein that stores iron in the liver.\n\n• Ward – 555 0114, at any time\n• Clinic – 555 0120, in the morning\n`
    expect(outline(text).slice(1)).toEqual([
      'entry unmarked: Anaemic = pale.',
      'entry unmarked: Ferritin = the protein that stores iron in the liver.',
      'item: {Ward} 555 0114, at any time',
      'item: {Clinic} 555 0120, in the morning',
    ])
  })

  test('what speakers say is no glossary', () => {
    const turns = [
      '[00:00:09] ANNA: You are tired, and you have been told that it is the weather.',
      '[00:00:41] DR LEE: It is seldom the weather. Ask for the ferritin.',
      '[00:01:02] ANNA: And who asks for it, the doctor or the patient?',
      '[00:01:30] DR LEE: Either of them may. It is one tube of blood.',
    ]
    expect(outline(`What it is\n\n${turns.join('\n\n')}\n`).slice(1)).toEqual(
      turns.map((turn) => `paragraph: ${turn}`),
    )
  })
})

test.each([
  ['a label', 'hepcidin Explained: Hepcidin is a hormone of the liver.'],
  ['a label in brackets', 'hepcidin [Explained: Hepcidin is a hormone of the liver.]'],
  ['a label without a space', 'hepcidinDefinition: Hepcidin is a hormone of the liver.'],
])('a tooltip after %s is found', (_what, words) => {
  const [paragraph] = parseRawArticle(`The gut is closed by ${words} It falls when iron is short.`).children
  expect(paragraph).toMatchObject({
    children: [
      {},
      {
        type: 'tooltip',
        headword: { value: 'hepcidin' },
        definition: { value: 'Hepcidin is a hormone of the liver.' },
      },
      { value: 'It falls when iron is short.' },
    ],
  })
})

describe('depth of headings', () => {
  test('tiers go by many names', () => {
    const text = `First Steps\n\n${prose.one}\n\nHow Iron Moves\n\n${prose.two}\n\nClinical Toolbox\n\n${prose.three}\n\nChoosing a Tablet\n\n${prose.one}\n\nMechanisms and Evidence\n\n${prose.two}\n\nHow the Gut Closes\n\n${prose.three}\n`
    expect(headingsOf(text)).toEqual([
      'h1: First Steps',
      'h2: How Iron Moves',
      'h1: Clinical Toolbox',
      'h2: Choosing a Tablet',
      'h1: Mechanisms and Evidence',
      'h2: How the Gut Closes',
    ])
  })

  test('a heading without a number stands under the number before it', () => {
    const text = `1 Blood\n\n${prose.one}\n\n1.1 Stores\n\nIn the liver\n\n${prose.two}\n\n2 Treatment\n\n${prose.three}\n\n2.1 Tablets\n\n${prose.one}\n\nThanks\n\n${prose.two}\n`
    expect(headingsOf(text)).toEqual([
      'h1: 1 Blood',
      'h2: 1.1 Stores',
      'h3: In the liver',
      'h1: 2 Treatment',
      'h2: 2.1 Tablets',
      'h1: Thanks',
    ])
  })

  test('numbers of a table of contents tell levels, and what it leaves out stands lower', () => {
    const text = `All About Iron\n\nIn Short\n\n${prose.one}\n\nContents\n1 Blood\n1.1 Stores in the liver\n2 Treatment\n3 Recovery\n\nBlood\n\n${prose.one}\n\nStores in the liver\n\n${prose.two}\n\nTreatment\n\n${prose.three}\n\nTablets with food\n\n${prose.one}\n\nRecovery\n\n${prose.two}\n`
    expect(headingsOf(text)).toEqual([
      'h1: In Short',
      'h1: Blood',
      'h2: Stores in the liver',
      'h1: Treatment',
      'h2: Tablets with food',
      'h1: Recovery',
    ])
  })

  test('a table of contents lists the highest', () => {
    const text = `Contents\n1 Blood\n2 Treatment\n3 Recovery\nBlood\n${prose.one}\nStores in the liver\n${prose.two}\nTreatment\n${prose.three}\nTablets with food\n${prose.one}\nRecovery\n${prose.two}\n`
    expect(headingsOf(text)).toEqual([
      'h1: Blood',
      'h2: Stores in the liver',
      'h1: Treatment',
      'h2: Tablets with food',
      'h1: Recovery',
    ])
  })

  test('a rule is drawn under a heading', () => {
    const text = `Iron and blood\n--------------\n\n${prose.one}\n\nIn the liver\n\n${prose.two}\n\nTreatment of anaemia\n--------------------\n\n${prose.three}\n`
    expect(headingsOf(text)).toEqual(['h1: Iron and blood', 'h2: In the liver', 'h1: Treatment of anaemia'])
  })

  test('a heading worded like one that stands over others stands beside it', () => {
    const text = `${prose.two}\n\nBefore your test\n\nAt home\n\n${prose.one}\n\nOn the way\n\n${prose.two}\n\nAfter your test\n\n${prose.three}\n`
    expect(headingsOf(text)).toEqual([
      'h1: Before your test',
      'h2: At home',
      'h2: On the way',
      'h1: After your test',
    ])
  })
})

describe('lists', () => {
  test.each([
    ['letters', 'a. drink water\nb. eat beans\nc. take the tablet\n'],
    ['strokes', '1/ Drink water\n2/ Eat beans\n3/ Take the tablet\n'],
    ['steps', 'Step 1 Drink some water\nStep 2 Eat some beans\nStep 3 Take the tablet\n'],
    ['statements', '1.1.1 Drink water.\n1.1.2 Eat beans. [low certainty]\n1.1.3 Take the tablet.\n'],
  ])('%s count items', (_what, items) => {
    expect(outline(`${prose.one}\n\n${items}`).slice(1)).toEqual([
      expect.stringMatching(/^numbered: drink (?:some )?water/i),
      expect.stringMatching(/^numbered: eat (?:some )?beans/i),
      expect.stringMatching(/^numbered: take the tablet/i),
    ])
  })

  test('items with a term need no bullets under a line that leads to them', () => {
    const text = `${prose.one}\nThree things help with the tablets:\nFood: a little of it settles the stomach.\nTime: every other day is enough.\nJuice: an orange helps the gut.\n${prose.two}\n`
    expect(outline(text).slice(2, 5)).toEqual([
      'item: {Food} a little of it settles the stomach.',
      'item: {Time} every other day is enough.',
      'item: {Juice} an orange helps the gut.',
    ])
  })
})

test('a foot that each page prints is furniture', () => {
  const pages = [prose.one, prose.two, prose.three].map(
    (words, at) =>
      `${words}\n\n${prose.two}\n\n${prose.one}\n\n${prose.three}\n\n${prose.two}\n\nPage ${at + 1} of 3\nIRN-114 Version 6\n`,
  )
  expect(outline(pages.join('\n')).filter((line) => line.includes('Version'))).toEqual([
    'furniture: IRN-114 Version 6',
    'furniture: IRN-114 Version 6',
    'furniture: IRN-114 Version 6',
  ])
})

test('a caption may cling to cells that blank lines part', () => {
  const cells = [
    'Medicine',
    'Dose',
    'Iron sulfate',
    '60 mg daily',
    'Iron fumarate',
    '65 mg daily',
    'Maltol',
    '30 mg twice',
  ]
  const text = `${prose.one}\n\nTablets compared\n${cells.join('\n\n')}\n\n\n${prose.two}\n`
  expect(outline(text)[1]).toBe('stacked table: Tablets compared')
})

test.each(['#', '¶', '🔗'])('the sign of an address after a heading, %s, is none of its words', (sign) => {
  const text = `${prose.two}\n\nHow Iron Moves ${sign}\n\n${prose.one}\n\nIron in Food ${sign}\n\n${prose.three}\n`
  expect(headingsOf(text)).toEqual(['h1: How Iron Moves', 'h1: Iron in Food'])
})

test('cells of words alone, one to a line, are a table under a numbered caption', () => {
  const rows = [
    ['Cause', 'Test', 'Treatment'],
    ['Blood loss', 'Stool test', 'Tablets, then a search'],
    ['Poor uptake', 'Antibodies', 'Another diet'],
    ['Short supply', 'None needed', 'More lentils'],
    ['Fast growth', 'Blood count', 'Patience, tablets'],
  ]
  const text = `${prose.one}\n\nTable 2. Causes of a low store\n${rows.flat().join('\n')}\n\n${prose.two}\n`
  expect(outline(text).slice(1, -1)).toEqual([
    'stacked table: Table 2. Causes of a low store',
    ...rows.map((row) => `  ${row.join(' | ')}`),
  ])
})

test('what pages print after the glossary is of the page', () => {
  const page = [
    'About the author',
    'Anna Lee has written on blood since 1999.',
    'Related articles',
    'Salt and you',
    'Subscribe',
    'Accept all',
  ]
  const text = `${prose.one}\n\nGlossary\n\nferritin\nMeaning ∞ Ferritin is the store of iron.\n\n${page.join('\n')}\n`
  expect(outline(text).filter((line) => line.startsWith('furniture'))).toEqual(
    page.map((line) => `furniture: ${line}`),
  )
})

test('after the references, lines that look like none are no references', () => {
  const text = `Iron\n\n${prose.one}\n\nReferences\n\n1. Andrews NC. Disorders of iron metabolism. N Engl J Med. 1999;341:1986-95.\n2. Ganz T. Hepcidin and iron regulation. Blood. 2011;117:4425-33.\n\nFurther Reading\n\n• Cooking with lentils for the whole family\n• Ten questions for your doctor\n`
  expect(outline(text).filter((line) => line.startsWith('reference'))).toHaveLength(2)
})

test.each([
  'Add to basket',
  'Compare models',
  'Shop iron tablets',
  'From £12.50 per pack',
  '★★★★★ 4.7 (312 reviews)',
  'Join our Tuesday class: book a place',
  'Previous: Zinc',
])('%s is of the page and not of the article', (line) => {
  const text = `What iron does\n\n${prose.one}\n\n${line}\n\nHow it is measured\n\n${prose.two}\n`
  expect(outline(text)).toContain(`furniture: ${line}`)
})

describe('a single highlight', () => {
  const articleWith = (line: string) =>
    outline(`What iron does\n\n${prose.one}\n\n${line}\n\nHow it is measured\n\n${prose.two}\n`)

  test('is set in few words', () => {
    const line = 'The store of iron empties long before the blood turns pale.'
    expect(articleWith(line)).toContain(`pullQuote: ${line}`)
  })

  test.each([
    'The store of iron empties in the weeks before the blood of the patient turns pale enough for anybody to see.',
    'The store of iron in the liver holds about 1000 mg in men.',
    'Note: the store of iron is kept in the liver and the marrow.',
    'The sections below follow the iron from the gut to the marrow.',
  ])('%s is a paragraph', (line) => {
    expect(articleWith(line)).toContain(`paragraph: ${line}`)
  })
})

test('a question mark between words, where an encoding has no dash, is read as one', () => {
  const text = `${prose.one} It is slow ? a matter of months ? and quiet ? mostly.\n\nGlossary\n\nFerritin ? The store of iron in the body.\nHepcidin ? A hormone that closes the gut to iron.\n`
  expect(outline(text).slice(2)).toEqual([
    'entry unmarked: Ferritin = The store of iron in the body.',
    'entry unmarked: Hepcidin = A hormone that closes the gut to iron.',
  ])
})

test.each([
  'Donate now',
  'Could you spare £5 a month? Every pound helps.',
  'Download the full guideline (PDF, 1.4 MB)',
  'Feedback on this summary',
  'Order this page as a booklet',
  'Guideline RG-114. Published 6 February 2024. Version 2.1',
  'This page was written by our information team and checked by readers.',
  'Graphic: Data desk',
])('%s is of the page too', (line) => {
  const text = `What iron does\n\n${prose.one}\n\n${line}\n\nHow it is measured\n\n${prose.two}\n`
  expect(outline(text)).toContain(`furniture: ${line}`)
})

test.each([
  'A sonographer moves a probe along the back of a patient’s knee',
  'Line chart showing visits for iron deficiency flattening after a campaign',
])('%s is a picture and no heading', (line) => {
  const text = `What iron does\n\n${prose.one}\n\n${line}\n\n${prose.three}\n\nHow it is measured\n\n${prose.two}\n`
  expect(outline(text)).toContain(`imageDescription: ${line}`)
})

test('a section that later sections of any article are called heads nothing under an empty one before it', () => {
  const text = `What iron does\n\n${prose.one}\n\nTreatment\nTablets\n\n${prose.three}\n\nInfusions\n\n${prose.two}\n\nFollow-up\n\n${prose.one}\n`
  expect(headingsOf(text).slice(-4)).toEqual([
    'h1: Treatment',
    'h2: Tablets',
    'h2: Infusions',
    'h1: Follow-up',
  ])
})

test.each<[string, (at: number) => string]>([
  ['a raised number', (at) => `${'¹²³⁴'[at - 1]} `],
  ['a raised number that is glued', (at) => `${'¹²³⁴'[at - 1]}`],
  ['a number with a dash', (at) => `${at} – `],
  ['a number with a stop that is glued', (at) => `${at}.`],
  ['a number in brackets that are glued', (at) => `[${at}]`],
  ['a number in brackets with a stop', (at) => `[${at}]. `],
  ['a number in braces', (at) => `{${at}} `],
  ['a number sign', (at) => `#${at} `],
  ['a word and a number', (at) => `Ref ${at}: `],
  ['a letter and a number', (at) => `R${at}. `],
  ['a number and a tab', (at) => `${at}\t`],
])('%s counts references', (_, mark) => {
  const references = [
    'Andrews NC. Disorders of iron metabolism. N Engl J Med. 1999;341:1986-95.',
    'Ganz T. Hepcidin and iron regulation, 10 years later. Blood. 2011;117:4425-33.',
    'Camaschella C. Iron-deficiency anemia. N Engl J Med. 2015;372:1832-43.',
    'Stoffel NU, Cercamondi CI, Brittenham G. Iron absorption from oral supplements. Lancet Haematol. 2017;4:e524-33.',
  ]
  const text = `What iron does\n\n${prose.one}\n\nReferences\n\n${references.map((reference, at) => mark(at + 1) + reference).join('\n')}\n`
  expect(outline(text).slice(-4)).toEqual(references.map((reference) => `reference: ${reference}`))
})

describe('cells that a sign of the site parts', () => {
  const rows = [
    ['Medicine', 'Dose', 'Duration'],
    ['Ferrous sulfate', '200 mg', 'three months'],
    ['Ferrous gluconate', '300 mg', 'three months'],
    ['Iron drip', '1 g', 'one visit'],
  ]

  test.each([' • ', ' / ', ' – ', ' || ', ' ¦ ', ' │ ', '; '])('%s', (sign) => {
    const text = `What helps\n\n${prose.one}\n\n${rows.map((cells) => cells.join(sign)).join('\n')}\n\n${prose.three}\n`
    expect(outline(text)).toEqual([
      'h1: What helps',
      `paragraph: ${prose.one}`,
      'pipe table: -',
      ...rows.map((cells) => `  ${cells.join(' | ')}`),
      `paragraph: ${prose.three}`,
    ])
  })

  test('passages with as many dashes each are passages', () => {
    const passage =
      'The store – a few grams at most – empties first, and the blood – as every doctor learns – follows.'
    const text = `What helps\n\n${[passage, passage, passage].join('\n')}\n`
    expect(
      outline(text)
        .slice(1)
        .every((line) => line.startsWith('paragraph')),
    ).toBe(true)
  })
})

test('two items without bullets are a list where a line leads to them, else not', () => {
  const items = 'Pain so sharp that you cannot sit\nFever and chills'
  const led = `When to Call\n\n${prose.one} Call at once if you have:\n\n${items}\n\nWhat Helps\n\n${prose.two}\n`
  expect(outline(led)).toContain('item: Fever and chills')
  const bare = `When to Call\n\n${prose.one}\n\n${items}\n\nWhat Helps\n\n${prose.two}\n`
  expect(outline(bare)).not.toContain('item: Fever and chills')
})

test('lines in lower case under a colon are items where no blank lines part blocks', () => {
  const text = `How Iron Runs Low\n${prose.one}\n${prose.two}\nThere are signs that you should not ignore. They include:\nsudden loss of sight in one eye\nnumbness down one side of the body\n${prose.three}\n`
  expect(outline(text).filter((line) => line.startsWith('item'))).toEqual([
    'item: sudden loss of sight in one eye',
    'item: numbness down one side of the body',
  ])
})
