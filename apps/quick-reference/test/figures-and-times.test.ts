import { renderQuickReference } from '@compendium/quick-reference'
import { describe, expect, test } from 'vitest'
import { interleave } from '../src/view/interleave.ts'
import { article, compendium, document, section } from './make-compendium.ts'

const lines = Array.from({ length: 20 }, (_, index) => `Group ${index} had ${index + 50}% of it.`)
const one = article('one', `Side effects\nNausea ∞ reported by 44%\nBelow 16%\n${lines.join('\n')}`)
const two = article('two', 'Elsewhere\nOnly 9% here.')
const finding = (from: typeof one, text: string, sentence: string) => ({
  id: `${from.id}/${text}`,
  text,
  kind: 'percentage' as const,
  value: Number.parseInt(text, 10),
  min: null,
  max: null,
  unit: '%',
  sentence,
  document: from.id,
  section: `${from.id}#x`,
  origin: from.at(text),
})
const corpus = compendium({
  documents: [document(one, 'One'), document(two, 'Two')],
  sections: [
    section(one, 'Side effects', [
      {
        type: 'list',
        ordered: false,
        items: [{ term: one.located('Nausea'), ...one.located('reported by 44%'), children: [] }],
      },
    ]),
    section(two, 'Elsewhere', []),
  ],
  tables: [
    {
      id: 'one/table',
      document: 'one',
      section: 'one#side-effects',
      caption: null,
      layout: 'pipe',
      columns: [{ key: 'limit', label: 'Side', origin: one.at('Side') }],
      rows: [[one.located('Below 16%')]],
      confidence: 1,
      reviewed: false,
    },
  ],
  findings: [
    finding(one, '44%', 'reported by 44%'),
    finding(one, 'Below 16%', 'Below 16%'),
    ...lines.map((line) => finding(one, /\d+%/.exec(line)![0], line)),
    finding(two, '9%', 'Only 9% here.'),
  ],
})
const { html, markdown } = renderQuickReference(corpus, { date: '2026-11-21' })

describe('figures and times', () => {
  test('a quantity of a list item stands with its lead term', () => {
    expect(markdown).toContain('- **44%**: Nausea: reported by 44%')
  })
  test('a quantity that a table shows is not repeated', () => {
    expect(markdown).not.toContain('**Below 16%**')
    expect(markdown).toContain('| Below 16% |')
  })
  test('where there are many, each article has its turn and the rest opens on demand', () => {
    const open = html.slice(html.indexOf('>How many<'), html.indexOf('How many: 12 more'))
    expect(open.match(/class="row"/g)).toHaveLength(10)
    expect(open).toContain('Only <strong>9%</strong> here.')
  })
})

test('items are taken in turn', () => {
  expect(interleave(['a1', 'a2', 'a3', 'b1', 'c1', 'c2'], (item) => item[0]!)).toEqual([
    'a1',
    'b1',
    'c1',
    'a2',
    'c2',
    'a3',
  ])
})
