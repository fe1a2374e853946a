import {
  barChart,
  colours,
  contrastRatio,
  findLabelFaults,
  labelBoxes,
  type Mark,
  measureSourceSans,
  measureSystemSans,
} from '@compendium/figures'
import { describe, expect, test } from 'vitest'
import { drawAll } from './data/figures.ts'

const settings = [
  { width: 240, fontSize: 12, measure: measureSourceSans },
  { width: 480, fontSize: 12, measure: measureSourceSans },
  { width: 480, fontSize: 18, measure: measureSourceSans },
  { width: 760, fontSize: 14, measure: measureSystemSans },
]

describe.each(settings)('at $width pt with labels of $fontSize pt', (options) => {
  test.each(drawAll(options))('%s: labels lie in the scene and do not overlap', (name, scene) => {
    expect(findLabelFaults(scene)).toEqual([])
    expect(labelBoxes(scene).length).toBeGreaterThan(0)
    expect(scene.width, name).toBe(options.width)
  })

  test.each(drawAll(options))('%s: no label is smaller than asked for', (_, scene) => {
    const sizes = texts(scene.marks).map((mark) => mark.size)
    expect(Math.min(...sizes)).toBe(options.fontSize)
  })

  test.each(drawAll(options))(
    '%s: alternative text, description and table carry the numbers',
    (_, scene, numbers) => {
      const described = scene.longDescription.join(' ')
      const table = scene.table.rows.flat().join(' ')
      for (const number of numbers) {
        const printed = new RegExp(`(^|[^\\d.])${String(number).replace('.', '\\.')}(?![\\d])`)
        expect(scene.alt).toMatch(printed)
        expect(described).toMatch(printed)
      }
      expect(scene.table.rows.every((row) => row.length === scene.table.columns.length)).toBe(true)
      expect(numbers.length === 0 || /\d/.test(table)).toBe(true)
    },
  )
})

test('a label fault is found: overlap and leaving the scene', () => {
  const label = (text: string, x: number): Mark => ({
    type: 'text',
    text,
    x,
    y: 20,
    width: 30,
    size: 12,
    weight: 'regular',
    anchor: 'start',
    fill: 'ink',
  })
  const marks: Mark[] = [
    label('one', 0),
    { type: 'group', x: 10, y: 0, marks: [label('two', 10)] },
    label('three', 90),
  ]
  expect(findLabelFaults({ width: 100, height: 40, marks })).toEqual([
    'Label `one` overlaps `two`',
    'Label `three` leaves the scene',
  ])
})

test('text stands at 7:1, parts of charts at 3:1, on paper and on tint', () => {
  for (const ground of [colours.paper, colours.tint]) {
    expect(contrastRatio(colours.ink, ground)).toBeGreaterThanOrEqual(7)
    expect(contrastRatio(colours.quiet, ground)).toBeGreaterThanOrEqual(7)
    expect(contrastRatio(colours.accent, ground)).toBeGreaterThanOrEqual(7)
    expect(contrastRatio(colours.middle, ground)).toBeGreaterThanOrEqual(3)
  }
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('measures grow with size, weight and face', () => {
  const label = 'Testosterone ≥ 12'
  expect(measureSourceSans(label, 20, 'regular')).toBeCloseTo(measureSourceSans(label, 10, 'regular') * 2)
  expect(measureSourceSans(label, 10, 'bold')).toBeGreaterThan(measureSourceSans(label, 10, 'regular'))
  expect(measureSystemSans(label, 10, 'regular')).toBeGreaterThan(measureSourceSans(label, 10, 'regular'))
  expect(measureSourceSans('漢', 10, 'regular')).toBe(10)
})

test('a bar that cannot be drawn is refused', () => {
  const data = {
    id: 'b',
    title: 'B',
    unit: 'men',
    maximum: null,
    bars: [{ label: 'A', value: -1, text: '-1' }],
  }
  expect(() => barChart(data, settings[0]!)).toThrow(
    'Unexpected value `-1` of bar `A`, expected zero or more',
  )
})

function texts(marks: Mark[]): Extract<Mark, { type: 'text' }>[] {
  return marks.flatMap((mark) =>
    mark.type === 'group' ? texts(mark.marks) : mark.type === 'text' ? [mark] : [],
  )
}
