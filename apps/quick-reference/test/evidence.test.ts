import type { Reference } from '@compendium/schema'
import { expect, test } from 'vitest'
import { indexEvidence } from '../src/view/evidence-index.ts'
import { article, compendium } from './make-compendium.ts'

const kit = article('a', 'It helps.[2] It lasts [1, 2].\nRoe. First work.\nDoe. Second work.')
const reference = (id: string, raw: string, evidence: Reference['evidence']): Reference => ({
  id,
  csl: { id, type: 'article-journal' },
  evidence,
  checked: null,
  related: [],
  citations: [
    {
      document: 'a',
      raw,
      csl: { id, type: 'article-journal' },
      etAl: false,
      style: 'vancouver',
      confidence: 1,
      origin: kit.at(raw),
    },
  ],
  audit: [],
})
const references = [
  reference('ref:doe', 'Doe. Second work.', 'guideline'),
  reference('ref:roe', 'Roe. First work.', 'journal-article'),
]
const evidence = indexEvidence(compendium({ references }), [])

test.each([
  ['It helps.[2]', '#ref-doe'],
  ['It lasts [1, 2].', '#ref-roe'],
  ['It lasts [1–2].', '#ref-roe'],
  ['It lasts [7].', null],
  ['It lasts [see 1].', null],
])('a number in brackets counts the entries of the list: %s', (text, href) => {
  expect(evidence.of([kit.at('It helps')], text).badge.href).toBe(href)
})
