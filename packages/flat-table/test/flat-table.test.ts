import { findFlatTable, readFlatTable, readFlatTableWithColumns } from '@compendium/flat-table'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const letters = (text: string): string => text.replace(/\s/gu, '')

/** A table as an article flattens it: cells joined by single spaces. */
const flatten = (cells: readonly string[][]): string[] => cells.map((row) => row.join(' '))

const texts = (table: ReturnType<typeof readFlatTable>): string[][] => [
  table.columns.map(({ text }) => text),
  ...table.rows.map(({ cells }) => cells.map(({ text }) => text)),
]

const instruments = [
  ['Instrument', 'Description'],
  ['Oboe', 'A reed instrument with a bright tone that carries over the strings.'],
  ['Cello', 'A string instrument that is held between the knees and bowed.'],
  ['Timpani', 'A pair of kettle drums that are tuned with a pedal.'],
  ['Bassoon', 'A long reed instrument with a dark tone and a wide range.'],
]

const harbours = [
  ['Harbor', 'Ships', 'Depth'],
  ['Northport', '412', '14 m'],
  ['Eastbay', '97', '9 m'],
  ['Southquay', '1,280', '17 m'],
]

const habits = [
  ['Habit', 'Helps Sleep?', 'Reason'],
  ['Late coffee', 'No', 'It blocks the signals that make the brain tired.'],
  ['Evening walk', 'Yes', 'It lowers tension and brings in fresh air.'],
  ['Bright screens', 'No', 'They delay the rise of the night hormone.'],
  ['Cool bedroom', 'Yes', 'A lower temperature lets the body settle.'],
]

const feeding = [
  ['Animal', 'Portion', 'How Often', 'Warmth'],
  ['Gecko', '5 to 10 g', 'once daily', 'at least 24 °C'],
  ['Tortoise', '30–50 g', 'twice daily', 'below 30 °C'],
  ['Python', 'up to 250 g', 'every 2 weeks', '26–32 °C'],
  ['Chameleon', '8 g', 'three times a week', 'above 22 °C'],
]

const pruning = [
  ['Pruning Phase', 'Time of Year', 'Main Task', 'Usual Tool', 'Sign of Trouble'],
  ['Winter Thinning', 'Weeks 2-8', 'Cutting out dead wood', 'Saw or long loppers', 'Bark that tears'],
  ['Spring Shaping', 'Weeks 12-16', 'Shortening of last shoots', 'Small shears', 'Sap that runs for days'],
  ['Summer Tying', 'Months 6-8', 'Bending to at least 45 degrees', 'Soft string', 'Leaves that curl'],
  ['Autumn Feeding', 'Months 9-10', 'Compost around the stem', 'None', 'Roots above the soil'],
]

const orchards = [
  ['Orchard Condition', 'Effect on Yield', 'Probable Reason'],
  ['Heavy Clay Soil', 'Unfavorable', 'Water stands around the roots in spring.'],
  ['Southern Slope', 'Favorable', 'More sun and fewer nights of frost.'],
  ['Neglected Hedges', 'Unfavorable', 'Wind carries the bees away from the bloom.'],
  ['Native Bees', 'Favorable', 'They fly earlier than those of the hive.'],
]

const crossings = [
  ['Crossing', 'How It Works', 'Is It Safe?', 'Waiting Time'],
  ['Zebra', 'Drivers stop for walkers', 'Usually', '5–10 seconds'],
  ['Signal', 'Lights stop the drivers', 'Yes', 'about 40 seconds'],
  ['Refuge', 'Walkers cross in two steps', 'Sometimes', '10–30 seconds'],
  ['Tunnel', 'Walkers go below the road', 'Yes', 'none'],
]

describe('readFlatTable', () => {
  test.each([
    ['a name and a sentence', instruments],
    ['numbers and units', harbours],
    ['a repeated value between two texts', habits],
    ['ranges, comparisons and how often', feeding],
    ['labels that ask', crossings],
    ['names of two words with capitals, and numbered weeks', pruning],
    ['names of two words beside a value of one', orchards],
  ])('reads %s', (_, cells) => {
    expect(texts(readFlatTable(flatten(cells)))).toEqual(cells)
  })

  test('gives UTF-16 ranges that cut the text out of its line', () => {
    const lines = flatten(instruments).map((line) => line.replace('Oboe', '𝄞 Oboe'))
    const table = readFlatTable(lines)
    for (const { line, cells } of table.rows)
      for (const cell of cells) expect(lines[line]!.slice(cell.start, cell.end)).toBe(cell.text)
  })

  test('is confident where the rows agree and says why where they do not', () => {
    const clear = readFlatTable(flatten(instruments))
    const unclear = readFlatTable(['Red Green Blue Tone', 'Ash Elm Oak Fir Yew Bay'])
    expect(clear.confidence).toBeGreaterThan(0.8)
    expect(unclear.confidence).toBeLessThan(clear.confidence)
    expect(unclear.reasons).toContain('There is only one row, so no other row confirms its cuts.')
    expect(unclear.alternative).not.toBeNull()
  })

  test('prose of the document keeps a phrase together', () => {
    const lines = [
      'Term Meaning',
      'Copper Valley Line Railway built for ore',
      'Iron Hill Line Railway built for coal',
    ]
    const prose =
      'Workers of the Copper Valley Line went on strike. Nobody used the Iron Hill Line in winter.'
    const table = readFlatTable(lines, { prose, phrases: ['Copper Valley Line', 'Iron Hill Line'] })
    expect(table.rows.map(({ cells }) => cells[0]!.text)).toEqual(['Copper Valley Line', 'Iron Hill Line'])
  })

  test('the caption keeps a label together', () => {
    const lines = [
      'Harbor Signal Use',
      'Red cone Warns of a storm that comes from the north',
      'Black ball Tells that the harbor is closed to ships',
      'Green flag Lets small boats leave before the tide',
    ]
    const { columns } = readFlatTable(lines, { caption: 'Harbor Signals of the Coast' })
    expect(columns.map(({ text }) => text)).toEqual(['Harbor Signal', 'Use'])
  })

  test('a tab is what is left of a border', () => {
    const table = readFlatTable([
      'Part\tMaker',
      'front wheel\tsmith',
      'rear axle\tcooper',
      'oak frame\tjoiner',
    ])
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['front wheel', 'smith'],
      ['rear axle', 'cooper'],
      ['oak frame', 'joiner'],
    ])
  })

  test('a row with fewer words than columns has empty cells, and the reasons say so', () => {
    const table = readFlatTable([...flatten(harbours), 'Westhaven'])
    expect(table.columns).toHaveLength(3)
    expect(table.rows.at(-1)!.cells.map(({ text }) => text)).toContain('Westhaven')
    expect(table.rows.at(-1)!.cells).toHaveLength(3)
    expect(table.reasons).toContain('1 of 4 rows have fewer cells than there are columns.')
  })

  test.each([[[]], [['']], [['One']], [['One', 'Two']], [['   ', '\t']], [['Two Words']]])(
    'takes %j without a throw',
    (lines) => {
      const table = readFlatTable(lines)
      expect(table.rows.length).toBe(Math.max(0, lines.filter((line) => line.trim() !== '').length - 1))
    },
  )

  test('a row of 2,000 words keeps every word', () => {
    const long = Array.from({ length: 2000 }, (_, i) => (i % 9 === 0 ? `Word${i}` : `word${i}`)).join(' ')
    const lines = ['Name Notes', `First ${long}`, `Second ${long}`]
    const table = readFlatTable(lines)
    expect(letters(table.rows[0]!.cells.map(({ text }) => text).join(''))).toBe(letters(lines[1]!))
  })

  test('10,000 rows are read to the last one', () => {
    const lines = ['Room Guest', ...Array.from({ length: 10_000 }, (_, i) => `${i + 1} Guest number ${i}`)]
    const table = readFlatTable(lines)
    expect(table.rows).toHaveLength(10_000)
    expect(table.rows.at(-1)!.line).toBe(10_000)
  })

  test('cells joined are the row, whatever the lines are', () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.constantFrom('The', 'of', '12', '(a', 'b)', '3.5', 'Yes', 'No', '—', '“q”', '\u00a0', '\u2003', '𝄞'),
    )
    const line = fc.array(word, { maxLength: 20 }).map((words) => words.join(' ').replace(/[\r\n]/gu, ' '))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), fc.string(), (lines, prose) => {
        const table = readFlatTable(lines, { prose })
        for (const reading of [table, table.alternative]) {
          if (reading === null) continue
          for (const row of reading.rows) {
            expect(letters(row.cells.map(({ text }) => text).join(''))).toBe(letters(lines[row.line]!))
            expect(row.cells).toHaveLength(reading.columns.length)
            expect(row.confidence).toBeGreaterThanOrEqual(0)
            expect(row.confidence).toBeLessThanOrEqual(1)
          }
        }
        if (table.headerLine >= 0)
          expect(letters(table.columns.map(({ text }) => text).join(''))).toBe(
            letters(lines[table.headerLine]!),
          )
      }),
      { numRuns: 150 },
    )
  })
})

describe('what the labels ask for', () => {
  const doses = [
    ['Medicine', 'Usual Dose', 'Main Side Effect'],
    ['Bisoprolol', '5 mg once daily', 'Cold hands'],
    ['Ramipril', '10 mg every 12 hours', 'Dry cough'],
    ['Furosemide', '40 mg two to three times daily', 'Thirst'],
  ]

  test('how often an amount is taken stays with it', () => {
    expect(texts(readFlatTable(flatten(doses)))).toEqual(doses)
  })

  test('a label that asks how often has a column of its own', () => {
    const parted = [
      ['Medicine', 'Dose', 'How Often', 'Main Side Effect'],
      ['Bisoprolol', '5 mg', 'once daily', 'Cold hands'],
      ['Ramipril', '10 mg', 'twice daily', 'Dry cough'],
      ['Furosemide', '40 mg', 'once daily', 'Thirst'],
    ]
    expect(texts(readFlatTable(flatten(parted)))).toEqual(parted)
  })

  test('so has one that asks for the unit', () => {
    const values = [
      ['Measure', 'Usual Range', 'Raised', 'Unit'],
      ['Ferritin', '30 to 300', 'Above 400', 'µg/L'],
      ['Urate', '200 to 360', 'Above 420', 'µmol/L'],
      ['Calcium', '2.2 to 2.6', 'Above 2.7', 'mmol/L'],
    ]
    expect(texts(readFlatTable(flatten(values)))).toEqual(values)
  })

  test('bare counts stand under a label that names people', () => {
    const trials = [
      ['Trial', 'Participants', 'Result'],
      ['NORTH', '2,310', 'Fewer falls'],
      ['BEACON', '845', 'No difference'],
      ['HARBOUR', '12,078', 'Fewer fractures'],
    ]
    expect(texts(readFlatTable(flatten(trials)))).toEqual(trials)
  })
})

describe('numbers that belong together', () => {
  test('a number keeps the bracket of numbers behind it', () => {
    const yields = [
      ['Orchard', 'Trees', 'Trees Lost', 'Odds (95% CI)', 'P Value'],
      ['Northern slope', '412', '21 (5.1%)', '0.69 (0.40–1.19)', '0.18'],
      ['Valley floor', '388', '47 (12.1%)', '1.87 (1.07 to 3.26)', '0.02'],
      ['Old terrace', '97', '9 (9.3%)', '1.10 (0.52–2.31)', '0.81'],
      ['River bank', '205', '30 (14.6%)', '2.04 (1.21–3.44)', '0.007'],
    ]
    expect(texts(readFlatTable(flatten(yields)))).toEqual(yields)
  })

  test('a mean keeps its spread, and a share its total', () => {
    const hives = [
      ['Hive', 'Weight', 'Frames', 'Mood'],
      ['Linden', '41.2 ± 3.8 kg', '14 / 20', 'Calm'],
      ['Heather', '36.9 ± 5.1 kg', '11 / 20', 'Restless'],
      ['Clover', '44.0 ± 2.2 kg', '18 / 20', 'Calm'],
      ['Chestnut', '39.5 ± 4.4 kg', '9 / 20', 'Defensive'],
    ]
    expect(texts(readFlatTable(flatten(hives)))).toEqual(hives)
  })

  test('an amount keeps what it is given per', () => {
    const sprays = [
      ['Spray', 'Amount', 'Against'],
      ['Copper soap', '30 mL per 10 L', 'Scab and blight'],
      ['Neem', '5 mL per 1 L', 'Aphids'],
      ['Sulfur', '20 g per 10 L', 'Mildew'],
    ]
    expect(texts(readFlatTable(flatten(sprays)))).toEqual(sprays)
  })
})

describe('lines that are no whole rows', () => {
  const [header, ...rows] = flatten(habits)
  const halves = (row: string): string[] => {
    const words = row.split(' ')
    const half = Math.ceil(words.length * 0.6)
    return [words.slice(0, half).join(' '), words.slice(half).join(' ')]
  }

  test('rows that go on over two lines are in doubt, and the reasons say so', () => {
    const wrapped = readFlatTable([header!, ...rows.flatMap(halves)])
    expect(wrapped.confidence).toBeLessThan(0.5)
    for (const row of wrapped.rows) expect(row.confidence).toBeLessThan(0.75)
    expect(wrapped.reasons.join(' ')).toMatch(/lines open or end as if a row went on over two lines\./u)
  })

  test('so is a header whose last label stands on a line of its own', () => {
    const cells = habits.map((row) => [...row])
    const wrapped = readFlatTable([cells[0]!.slice(0, -1).join(' '), cells[0]!.at(-1)!, ...rows])
    expect(wrapped.confidence).toBeLessThan(0.5)
    expect(wrapped.reasons).toContain('The first line below the header may belong to the header.')
  })

  test('whole rows that open in lower case throughout are not', () => {
    const parts = [
      ['Part', 'Maker', 'Sent by'],
      ['front wheel', 'smith', 'ox cart'],
      ['rear axle', 'cooper', 'river boat'],
      ['oak frame', 'joiner', 'ox cart'],
    ]
    expect(readFlatTable(flatten(parts)).reasons.join(' ')).not.toMatch(/over two lines/u)
  })
})

describe('readFlatTableWithColumns', () => {
  test('the labels an editor gives are the columns', () => {
    const lines = flatten(habits)
    const table = readFlatTableWithColumns(lines, ['Habit', 'Helps Sleep?', 'Reason'])
    expect(texts(table)).toEqual(habits)
    expect(
      readFlatTableWithColumns(lines, ['Habit Helps', 'Sleep? Reason']).columns.map(({ text }) => text),
    ).toEqual(['Habit Helps', 'Sleep? Reason'])
  })

  test('labels that are not the header are reported with both texts', () => {
    const table = readFlatTableWithColumns(flatten(habits), ['Habit', 'Aids Sleep?', 'Reason'])
    expect(table.confidence).toBe(0)
    expect(table.reasons).toEqual([
      'The labels "Habit", "Aids Sleep?", "Reason" are not the header "Habit Helps Sleep? Reason".',
    ])
  })
})

describe('findFlatTable', () => {
  test('takes the first line for the caption where the second is the header', () => {
    const found = findFlatTable(['Voices of the Orchestra', ...flatten(instruments)])
    expect(found?.captionLine).toBe(0)
    expect(found?.table.headerLine).toBe(1)
    expect(found?.table.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5])
  })

  test('needs no caption', () => {
    const found = findFlatTable(flatten(instruments))
    expect(found?.captionLine).toBeNull()
    expect(found?.table.end).toBe(5)
  })

  test('leaves out an image description that is glued to the last row', () => {
    const picture =
      'An old wooden stage under soft lamps shows empty chairs and music stands that wait for players, which suggests patience and calm before the evening'
    const found = findFlatTable([...flatten(instruments), picture])
    expect(found?.table.rows).toHaveLength(4)
    expect(found?.table.end).toBe(5)
  })

  test.each([
    ['a list of single things', ['Shopping List', 'Bread', 'Butter', 'Eggs', 'Apples']],
    ['a list with bullets', ['Things to Pack', '• Warm socks', '• A torch', '• Rain coat']],
    [
      'a heading with paragraphs',
      [
        'The Long Way Home',
        'We left the harbor before dawn, and nobody spoke while the lamps went out one after another. The road was wet, and the old engine complained on every hill that we had to climb.',
        'By noon the clouds had opened. We ate bread and cheese at the side of the road, and my sister told again how the bridge had been carried away by the flood that year.',
      ],
    ],
    ['two lines', ['Name Age', 'Ann 41']],
    ['nothing', []],
  ])('gives null for %s', (_, lines) => {
    expect(findFlatTable(lines)).toBeNull()
  })
})
