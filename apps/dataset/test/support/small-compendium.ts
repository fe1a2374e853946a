// A compendium of every entity kind over the small article.
import { type Citation, type Compendium, type CslItem, compendiumSchema } from '@compendium/schema'
import { articleBytes, articleHash, articlePath, documentId, located, originOf } from './article.ts'

const section = (slug: string) => `${documentId}#${slug}`
const prose =
  'Low ferritin, below 75 µg/L, is\ncommon. Ferropyrin is given as 65 mg once daily.\nDo not take it with tea. It refills the store of iron.'

const citation = (raw: string, csl: CslItem): Citation => ({
  document: documentId,
  raw,
  csl,
  etAl: false,
  style: 'vancouver',
  confidence: 0.9,
  origin: originOf(raw),
})

const paper: CslItem = {
  id: 'ref:okoro-2021',
  type: 'article-journal',
  title: 'Iron and sleep',
  author: [
    { family: 'Okoro', given: 'A' },
    { family: 'Lindqvist', given: 'B' },
  ],
  'container-title': 'Journal of Rest',
  volume: '12',
  issue: '3',
  page: '45-51',
  issued: { 'date-parts': [[2021, 4]] },
  DOI: '10.5555/rest.2021.45',
  PMID: '12345678',
}
const guide: CslItem = {
  id: 'ref:iron-society',
  type: 'webpage',
  title: 'Guide to iron',
  author: [{ literal: 'Iron Society' }],
  URL: 'https://iron.example/guide',
  accessed: { 'date-parts': [[2025, 2, 3]] },
}
const book: CslItem = {
  id: 'ref:van-den-berg-2019',
  type: 'book',
  title: 'The iron book',
  author: [{ family: 'Berg', given: 'C', 'non-dropping-particle': 'van den' }],
  publisher: 'Rest Press',
  edition: '2',
  issued: { 'date-parts': [[2019]] },
}

/**
 * Make the compendium anew, so that a test may change it.
 *
 * @returns A valid compendium.
 */
export function smallCompendium(): Compendium {
  const counts = { documents: 1, sections: 3, tables: 1, glossary: 1, references: 3 }
  const rawPaper = 'Okoro A, Lindqvist B. Iron and sleep. Journal of Rest. 2021;12(3):45-51.'
  const rawGuide = 'Iron Society. Guide to iron. https://iron.example/guide'
  const rawBook = 'van den Berg C. The iron book. 2nd ed. Rest Press; 2019.'
  const unreviewed = { checked: null, related: [], audit: [] }
  const sectionBase = { document: documentId, parent: null, children: [], depth: 1 }
  return compendiumSchema.parse({
    meta: {
      schemaVersion: '1.0.0',
      contentHash: 'a'.repeat(64),
      counts: { ...counts, medicines: 1, findings: 2, disagreements: 1 },
    },
    documents: [
      {
        id: documentId,
        title: 'Sleep and iron 🩸',
        titleOrigin: originOf('Sleep and iron 🩸'),
        source: {
          path: articlePath,
          mediaType: 'text/markdown',
          sha256: articleHash,
          bytes: articleBytes.length,
        },
        sections: [section('restless-legs'), section('words'), section('sources')],
        furniture: [],
        coverage: { content: 400, markup: 60, furniture: 0, blank: 80, unclaimed: 0 },
      },
    ],
    sections: [
      {
        ...sectionBase,
        id: section('restless-legs'),
        tier: 'fundamentals',
        heading: located('Restless legs'),
        blocks: [
          {
            type: 'paragraph',
            text: prose.replaceAll('\n', ' '),
            origin: originOf(prose),
            mentions: [{ term: 'term:ferritin', origin: originOf('ferritin') }],
          },
          { type: 'table', table: `${documentId}#table-change` },
        ],
        origin: originOf('Restless legs'),
      },
      {
        ...sectionBase,
        id: section('words'),
        tier: 'glossary',
        heading: located('Words'),
        blocks: [{ type: 'glossaryEntry', term: 'term:ferritin', definition: 0 }],
        origin: originOf('Words'),
      },
      {
        ...sectionBase,
        id: section('sources'),
        tier: 'references',
        heading: located('Sources'),
        blocks: [paper, guide, book].map(({ id }) => ({ type: 'reference', reference: id, citation: 0 })),
        origin: originOf('Sources'),
      },
    ],
    tables: [
      {
        id: `${documentId}#table-change`,
        document: documentId,
        section: section('restless-legs'),
        caption: null,
        layout: 'gfm',
        columns: [
          { key: 'medicine', label: 'Medicine', origin: originOf('Medicine') },
          { key: 'change', label: 'Change', origin: originOf('Change') },
        ],
        rows: [
          [{ text: 'Ferropyrin', origin: originOf('Ferropyrin') }, located('-5 %')],
          [located('=SUM(A1)'), located('“none”, yet')],
        ],
        confidence: 0.9,
        reviewed: false,
      },
    ],
    glossary: [
      {
        id: 'term:ferritin',
        term: 'ferritin',
        abbreviations: ['FER'],
        aliases: ['iron store'],
        see: [],
        plain: 'A protein that keeps iron for later.',
        preferred: 0,
        definitions: [
          {
            term: located('Ferritin'),
            text: 'the protein that stores iron.',
            document: documentId,
            kind: 'definition',
            placement: 'section',
            origin: originOf('the protein that stores iron.'),
          },
        ],
        mentions: [{ section: section('restless-legs'), origin: originOf('ferritin') }],
      },
    ],
    references: [
      {
        id: paper.id,
        csl: paper,
        evidence: 'journal-article',
        citations: [citation(rawPaper, paper)],
        ...unreviewed,
      },
      { id: guide.id, csl: guide, evidence: 'web', citations: [citation(rawGuide, guide)], ...unreviewed },
      { id: book.id, csl: book, evidence: 'textbook', citations: [citation(rawBook, book)], ...unreviewed },
    ],
    medicines: [
      {
        id: 'med:ferropyrin',
        name: 'ferropyrin',
        names: ['Ferrol'],
        class: 'iron salt',
        codes: { atc: 'B03AA', rxnorm: null },
        statements: [
          {
            property: 'dose',
            text: '65 mg once daily',
            values: ['65 mg'],
            document: documentId,
            section: section('restless-legs'),
            table: null,
            origin: originOf('65 mg once daily'),
          },
          {
            property: 'caution',
            text: 'Do not take it with tea.',
            values: [],
            document: documentId,
            section: section('restless-legs'),
            table: null,
            origin: originOf('Do not take it with tea.'),
          },
          {
            property: 'mechanism',
            text: 'It refills the store of iron.',
            values: [],
            document: documentId,
            section: section('restless-legs'),
            table: null,
            origin: originOf('It refills the store of iron.'),
          },
        ],
      },
    ],
    findings: [
      {
        id: 'sleep-and-iron#restless-legs/below-75-µg-l',
        text: 'below 75 µg/L',
        kind: 'concentration',
        value: null,
        min: null,
        max: 75,
        unit: 'µg/L',
        sentence: 'Low ferritin, below 75 µg/L, is common.',
        document: documentId,
        section: section('restless-legs'),
        origin: originOf('below 75 µg/L'),
      },
      {
        id: 'sleep-and-iron#restless-legs/65-mg',
        text: '65 mg',
        kind: 'dose',
        value: 65,
        min: null,
        max: null,
        unit: 'mg',
        sentence: 'Ferropyrin is given as 65 mg once daily.',
        document: documentId,
        section: section('restless-legs'),
        origin: originOf('65 mg'),
      },
    ],
    disagreements: [
      {
        id: 'disagreement:ferropyrin-dose',
        subject: 'med:ferropyrin',
        property: 'dose',
        note: null,
        positions: [{ text: '65 mg', document: documentId, origin: originOf('65 mg') }],
        rule: 'editor',
      },
    ],
    redirects: {
      'term:serum-ferritin': { kind: 'moved', to: ['term:ferritin'] },
      'term:iron': { kind: 'split', to: ['term:serum-ferritin', 'med:ferropyrin'] },
    },
  })
}
