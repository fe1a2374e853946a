// Test kit: two invented articles on preventing an invented headache, with one of every entity.
import type { Compendium } from '@compendium/schema'
import { article, compendium, document, paragraph, section } from './make-compendium.ts'

export const first = article(
  'prevention',
  `Preventing headaches
Choosing a tablet
Examplol calms the brain stem. It is taken by mouth.
Examplol 25 mg every other day was used in one report.
Checks
Blood pressure is monitored during treatment. Too much examplol can cause dizziness.
About 40% of people improve within 3 months and 60% within 6 months (Doe, 2011).
Daily exercise
A walk each day helps.
Quick wins: keep a diary.
Time ∞ What happens
Weeks 1-2 ∞ Nothing yet.
Months 1-3 ∞ Fewer headaches.
Factor ∞ Effect
Age ∞ Younger people improve faster.
References
Doe J. Tablets for headaches. Head J. 2011;3(2):10-12.
Glossary
Aura ∞ A warning before a headache.`,
)

export const second = article(
  'tablets',
  `Tablets in use
How they act
Examplol acts on the blood vessels.
Samplamide is injected.`,
)

const finding = (
  text: string,
  kind: 'percentage' | 'duration' | 'dose',
  value: number,
  unit: string,
  sentence: string,
) => ({
  id: `prevention#checks/${text.replace(/\W+/g, '-')}`,
  text,
  kind,
  value,
  min: null,
  max: null,
  unit,
  sentence,
  document: 'prevention',
  section: 'prevention#checks',
  origin: first.at(text),
})

const share = 'About 40% of people improve within 3 months and 60% within 6 months (Doe, 2011).'
const dose = 'Examplol 25 mg every other day was used in one report.'

const statement = (
  from: typeof first,
  property: Compendium['medicines'][number]['statements'][number]['property'],
  text: string,
  values: string[] = [],
) => ({
  property,
  text,
  values,
  document: from.id,
  section: `${from.id}#x`,
  table: null,
  origin: from.at(text),
})

const csl = {
  id: 'ref:doe-2011',
  type: 'article-journal',
  title: 'Tablets for headaches',
  author: [{ family: 'Doe', given: 'J.' }],
  'container-title': 'Head J',
  volume: '3',
  issue: '2',
  page: '10-12',
  issued: { 'date-parts': [[2011]] },
  DOI: '10.1000/example',
}

/** The corpus. */
export const corpus: Compendium = compendium({
  documents: [document(first, 'Preventing headaches'), document(second, null)],
  sections: [
    section(first, 'Choosing a tablet', [
      paragraph(first, 'Examplol calms the brain stem. It is taken by mouth.'),
      paragraph(first, dose),
    ]),
    section(first, 'Checks', [
      paragraph(
        first,
        'Blood pressure is monitored during treatment. Too much examplol can cause dizziness.',
      ),
      paragraph(first, share),
    ]),
    section(first, 'Daily exercise', [
      paragraph(first, 'A walk each day helps.'),
      { type: 'pullQuote', ...first.located('Quick wins: keep a diary.') },
    ]),
    section(second, 'How they act', [paragraph(second, 'Examplol acts on the blood vessels.')]),
  ],
  tables: [
    {
      id: 'prevention/phases',
      document: 'prevention',
      section: 'prevention#checks',
      caption: null,
      layout: 'flattened',
      columns: [
        { key: 'time', label: 'Time', origin: first.at('Time') },
        { key: 'what', label: 'What happens', origin: first.at('What happens') },
      ],
      rows: [
        [first.located('Weeks 1-2'), first.located('Nothing yet.')],
        [first.located('Months 1-3'), first.located('Fewer headaches.')],
      ],
      confidence: 0.5,
      reviewed: false,
    },
    {
      id: 'prevention/factors',
      document: 'prevention',
      section: 'prevention#checks',
      caption: null,
      layout: 'pipe',
      columns: [
        { key: 'factor', label: 'Factor', origin: first.at('Factor') },
        { key: 'effect', label: 'Effect', origin: first.at('Effect') },
      ],
      rows: [[first.located('Age'), first.located('Younger people improve faster.')]],
      confidence: 1,
      reviewed: false,
    },
  ],
  glossary: [
    {
      id: 'term:aura',
      term: 'aura',
      abbreviations: ['AU'],
      aliases: ['warning sign'],
      see: [],
      plain: null,
      preferred: 0,
      definitions: [
        {
          term: first.located('Aura'),
          text: 'A warning before a headache.',
          document: 'prevention',
          kind: 'definition',
          placement: 'section',
          origin: first.at('A warning before a headache.'),
        },
      ],
      mentions: [],
    },
  ],
  references: [
    {
      id: 'ref:doe-2011',
      csl,
      evidence: 'journal-article',
      checked: { status: 'corrected', by: 'An Editor', on: '2026-01-01', note: '120 adults in one clinic' },
      related: [],
      citations: [
        {
          document: 'prevention',
          raw: 'Doe J. Tablets for headaches. Head J. 2011;3(2):10-12.',
          csl,
          etAl: false,
          style: 'vancouver',
          confidence: 1,
          origin: first.at('Doe J. Tablets for headaches. Head J. 2011;3(2):10-12.'),
        },
      ],
      audit: [{ rule: 'reference-conflicting-year', message: 'Unexpected years' }],
    },
  ],
  medicines: [
    {
      id: 'med:examplol',
      name: 'examplol',
      names: ['Brandolex'],
      class: 'beta agent',
      codes: { atc: null, rxnorm: null },
      statements: [
        statement(first, 'target', 'Examplol calms the brain stem.', ['brain stem']),
        statement(second, 'target', 'Examplol acts on the blood vessels.', ['blood vessels']),
        statement(first, 'route', 'It is taken by mouth.', ['oral']),
        statement(first, 'dose', dose),
        statement(first, 'caution', 'Too much examplol can cause dizziness.'),
      ],
    },
    {
      id: 'med:samplamide',
      name: 'samplamide',
      names: [],
      class: 'gamma agent',
      codes: { atc: null, rxnorm: null },
      statements: [statement(second, 'route', 'Samplamide is injected.', ['subcutaneous'])],
    },
  ],
  findings: [
    finding('40%', 'percentage', 40, '%', share),
    finding('3 months', 'duration', 3, 'month', share),
    finding('60%', 'percentage', 60, '%', share),
    finding('6 months', 'duration', 6, 'month', share),
    finding('25 mg', 'dose', 25, 'mg', dose),
  ],
  disagreements: [
    {
      id: 'disagreement:examplol-target',
      subject: 'med:examplol',
      property: 'target',
      note: 'No trial has settled it.',
      positions: [
        {
          text: 'Examplol calms the brain stem.',
          document: 'prevention',
          origin: first.at('Examplol calms the brain stem.'),
        },
        {
          text: 'Examplol acts on the blood vessels.',
          document: 'tablets',
          origin: second.at('Examplol acts on the blood vessels.'),
        },
      ],
      rule: 'values-differ',
    },
  ],
})

/** The texts of the corpus. */
export const sources = [first, second].map(({ id, text }) => ({ id, text }))
