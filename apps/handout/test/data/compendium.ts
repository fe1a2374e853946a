// A small corpus on an everyday subject, with what is hard to print: long rows, nested lists, doses, odd characters.
import type { Block, Compendium, Section, Table } from '@compendium/schema'

const origin = { document: 'kettle-care', spans: [] }
const located = (text: string) => ({ text, origin })
const paragraph = (text: string): Block => ({ type: 'paragraph', text, origin, mentions: [] })
const filler =
  'Scale is the grey crust that hard water leaves on hot metal, and it slows the kettle down over the weeks. '

function section(id: string, fields: Partial<Section>): Section {
  return {
    id,
    document: 'kettle-care',
    parent: null,
    children: [],
    depth: 1,
    tier: null,
    heading: null,
    blocks: [],
    origin,
    ...fields,
  }
}

function table(id: string, columns: string[], rows: string[][]): Table {
  return {
    id,
    document: 'kettle-care',
    section: 'kettle-care#fundamentals',
    caption: located('Waters & their hardness'),
    layout: 'pipe',
    columns: columns.map((label, index) => ({ key: `c${index}`, label, origin })),
    rows: rows.map((row) => row.map(located)),
    confidence: 1,
    reviewed: false,
  }
}

/** Sentence that must not be printed: it states a dose. */
export const doseSentence = 'Take 5 mg of citric acid twice a day.'

/** Description of a picture that must not be printed. */
export const pictureText = 'A smiling kettle in front of a window'

/** The corpus; `documents` copies of its one article. */
export function kettleCorpus(documents = 1): Compendium {
  const one: Compendium = {
    meta: { schemaVersion: '1.0.0', contentHash: 'ab'.repeat(32), counts: {} },
    documents: [
      {
        id: 'kettle-care',
        title: 'Kettle care <& more>',
        titleOrigin: origin,
        source: { path: 'kettle-care.txt', mediaType: 'text/plain', sha256: 'cd'.repeat(32), bytes: 1 },
        sections: ['kettle-care#fundamentals', 'kettle-care#academic', 'kettle-care#references'],
        furniture: [located('Skip to the kettle')],
        coverage: { content: 1, markup: 0, furniture: 0, blank: 0, unclaimed: 0 },
      },
    ],
    sections: [
      section('kettle-care#fundamentals', {
        tier: 'fundamentals',
        heading: located('Fundamentals'),
        children: ['kettle-care#water'],
        blocks: [
          paragraph(`${filler}${doseSentence} The rest of it stays.`),
          { type: 'imageDescription', text: pictureText, origin },
          { type: 'pullQuote', text: 'A clean kettle boils sooner.', origin },
          ...Array.from({ length: 12 }, (_, index) => paragraph(`Day ${index + 1}. ${filler.repeat(4)}`)),
        ],
      }),
      section('kettle-care#water', {
        parent: 'kettle-care#fundamentals',
        depth: 2,
        tier: 'fundamentals',
        heading: located('Water — hard and soft'),
        blocks: [
          {
            type: 'list',
            ordered: true,
            items: [
              {
                term: located('Hard water'),
                text: 'leaves scale; α, ≥ 3 and 漢 must be printable or replaced.',
                origin,
                children: [
                  {
                    type: 'list',
                    ordered: false,
                    items: [{ term: null, text: 'A nested remark.', origin, children: [] }],
                  },
                ],
              },
              { term: null, text: 'Soft water leaves none.', origin, children: [] },
              { term: located('Vinegar'), text: doseSentence, origin, children: [] },
            ],
          },
          { type: 'table', table: 'kettle-care#table-1' },
          { type: 'table', table: 'kettle-care#table-2' },
        ],
      }),
      section('kettle-care#academic', {
        tier: 'academic',
        heading: located('Academic'),
        blocks: [paragraph('Chemists only.')],
      }),
      section('kettle-care#references', { tier: 'references', heading: located('References') }),
    ],
    tables: [
      table(
        'kettle-care#table-1',
        ['Water', 'Hardness', 'Remark'],
        [
          ...Array.from({ length: 30 }, (_, index) => [
            `Well ${index + 1}`,
            String(index),
            index % 7 === 0 ? '' : filler,
          ]),
          ['Deep well', '99', filler.repeat(60)],
        ],
      ),
      table(
        'kettle-care#table-2',
        Array.from({ length: 12 }, (_, index) => `Measurement ${index}`),
        [Array.from({ length: 12 }, (_, index) => `Reading ${index}`)],
      ),
      {
        ...table(
          'kettle-care#table-3',
          ['Time', 'Scale', 'What you see'],
          [
            ['Weeks 1–2', 'thin', 'A thin film.'],
            ['Months 1 to 3', 'thick', 'A crust.'],
          ],
        ),
        caption: null,
      },
    ],
    glossary: [
      {
        id: 'term:scale',
        term: 'scale',
        abbreviations: ['SC'],
        aliases: [],
        see: [],
        plain: 'The crust in a kettle.',
        preferred: null,
        definitions: [],
        mentions: [{ section: 'kettle-care#fundamentals', origin }],
      },
      {
        id: 'term:teaser',
        term: 'teaser',
        abbreviations: [],
        aliases: [],
        see: [],
        plain: null,
        preferred: null,
        definitions: [
          {
            term: located('teaser'),
            text: 'Read more on our page.',
            document: 'kettle-care',
            kind: 'teaser',
            placement: 'section',
            origin,
          },
        ],
        mentions: [{ section: 'kettle-care#fundamentals', origin }],
      },
    ],
    references: [
      {
        id: 'ref:boiler-2019',
        csl: {
          id: 'ref:boiler-2019',
          type: 'article-journal',
          title: 'Scale and heat',
          author: [{ family: 'Boiler', given: 'A. B.' }],
          'container-title': 'Journal of Kettles',
          issued: { 'date-parts': [[2019]] },
          volume: '3',
          page: '1-9',
          DOI: '10.1000/kettle.2019.3',
        },
        evidence: 'journal-article',
        checked: null,
        related: [],
        citations: [],
        audit: [],
      },
      {
        id: 'ref:shop',
        csl: { id: 'ref:shop', type: 'webpage', title: 'Buy kettles', URL: 'https://shop.example/kettles' },
        evidence: 'commercial',
        checked: null,
        related: [],
        citations: [],
        audit: [],
      },
    ],
    medicines: [],
    findings: [
      {
        id: 'finding:1',
        text: '5 mg',
        kind: 'dose',
        value: 5,
        min: null,
        max: null,
        unit: 'mg',
        sentence: doseSentence,
        document: 'kettle-care',
        section: 'kettle-care#fundamentals',
        origin,
      },
    ],
    disagreements: [],
    redirects: {},
  }
  return { ...one, documents: Array.from({ length: documents }, () => one.documents[0]!) }
}
