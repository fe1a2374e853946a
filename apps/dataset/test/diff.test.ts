import { readFile } from 'node:fs/promises'
import { type Dataset, diffDatasets, formatDiff, formatRedirects } from '@compendium/dataset'
import { type Compendium, compendiumJsonSchema } from '@compendium/schema'
import { describe, expect, it } from 'vitest'
import { smallCompendium } from './support/small-compendium.ts'

type Schema = { $defs: Record<string, { properties: Record<string, { enum?: string[]; type?: string }> }> }

const dataset = (change: (compendium: Compendium) => void = () => {}): Dataset => {
  const compendium = smallCompendium()
  change(compendium)
  return { compendium, schema: compendiumJsonSchema(), exports: ['.', './compendium.json'] }
}
const diff = (change: (compendium: Compendium) => void) => diffDatasets(dataset(), dataset(change))
const withSchema = (change: (schema: Schema) => void) => {
  const now = dataset()
  change(now.schema as unknown as Schema)
  return diffDatasets(dataset(), now)
}

describe('bump by the table of docs/versions.md', () => {
  const cases: [string, string, (compendium: Compendium) => void][] = [
    ['none', 'nothing changed', () => {}],
    ['patch', 'positions only', (one) => one.findings[0]!.origin.spans[0]!.start.offset++],
    [
      'patch',
      'wording',
      (one) => Object.assign(one.medicines[0]!.statements[2]!, { text: 'It fills the store.' }),
    ],
    ['patch', 'confidence', (one) => Object.assign(one.tables[0]!, { confidence: 0.5 })],
    ['patch', 'aliases', (one) => one.glossary[0]!.aliases.push('iron protein')],
    ['minor', 'a new entity', (one) => one.findings.push({ ...one.findings[0]!, id: 'another' })],
    ['minor', 'a changed dose', (one) => Object.assign(one.findings[1]!, { value: 130, text: '130 mg' })],
    ['minor', 'a changed unit', (one) => Object.assign(one.findings[1]!, { unit: 'g' })],
    ['minor', 'a changed range', (one) => Object.assign(one.findings[0]!, { max: 57 })],
    [
      'minor',
      'a changed caution',
      (one) => Object.assign(one.medicines[0]!.statements[1]!, { text: 'Tea is fine.' }),
    ],
    [
      'minor',
      'a figure in prose',
      (one) => Object.assign(one.sections[0]!.blocks[0]!, { text: 'Below 80 µg/L.' }),
    ],
    ['minor', 'a figure in a cell', (one) => Object.assign(one.tables[0]!.rows[0]![1]!, { text: '-6 %' })],
    ['minor', 'a section of another tier', (one) => Object.assign(one.sections[0]!, { tier: 'academic' })],
    [
      'patch',
      'a paragraph that came',
      (one) =>
        void one.sections[1]!.blocks.push({ ...one.sections[0]!.blocks[0]!, text: 'A new text.' } as never),
    ],
    [
      'minor',
      'a redirect',
      (one) => Object.assign(one.redirects, { 'term:fe': { kind: 'moved', to: ['term:ferritin'] } }),
    ],
    ['major', 'an id without a redirect', (one) => void one.glossary.pop()],
    ['major', 'a redirect gone', (one) => void delete one.redirects['term:iron']],
  ]
  it.each(cases)('should be %s for %s', (bump, _name, change) => {
    expect(diff(change).bump).toBe(bump)
  })

  it('should be minor where an id is redirected', () => {
    const moved = diff((one) => {
      one.glossary[0]!.id = 'term:iron-store'
      one.redirects['term:ferritin'] = { kind: 'moved', to: ['term:iron-store'] }
    })
    expect(moved.moved).toEqual([
      { kind: 'glossary', id: 'term:ferritin', how: 'moved', to: ['term:iron-store'] },
    ])
    expect(moved.bump).toBe('minor')
  })

  it.each([
    ['major', 'a property removed', (one: Schema) => void delete one.$defs.Medicine!.properties.class],
    [
      'major',
      'a type changed',
      (one: Schema) => void Object.assign(one.$defs.Medicine!.properties.name!, { type: 'integer' }),
    ],
    [
      'major',
      'a closed list changed',
      (one: Schema) => void (one.$defs.Tier as { enum?: string[] }).enum!.push('more'),
    ],
    [
      'minor',
      'a property added',
      (one: Schema) => void Object.assign(one.$defs.Medicine!.properties, { shape: { type: 'string' } }),
    ],
  ])('should be %s for %s', (bump, _name, change) => {
    expect(withSchema(change).bump).toBe(bump)
  })

  it('should be major for an export path gone and minor for a new one', () => {
    const [old, now] = [dataset(), dataset()]
    now.exports = ['.']
    expect(diffDatasets(old, now).bump).toBe('major')
    expect(diffDatasets(now, old).bump).toBe('minor')
  })

  it('should be told in docs/versions.md', async () => {
    const doc = await readFile(new URL('../../../docs/versions.md', import.meta.url), 'utf8')
    for (const bump of ['major', 'minor', 'patch']) expect(doc).toMatch(new RegExp(`^\\| ${bump} \\|`, 'm'))
  })
})

describe('formatDiff', () => {
  it('should put doses and cautions on top and fold positions', () => {
    const text = formatDiff(
      diff((one) => {
        Object.assign(one.medicines[0]!.statements[0]!, { text: '130 mg once daily' })
        one.glossary[0]!.plain = 'A protein that holds iron.'
        one.references[0]!.citations[0]!.origin.spans[0]!.start.offset++
      }),
    )
    expect(text).toMatch(
      /^New or changed facts: least bump \*\*minor\*\*\.\n\n### Changed doses, units, ranges and cautions \(1\)/,
    )
    expect(text).toContain('`med:ferropyrin` statements.dose.text: “65 mg once daily” → “130 mg once daily”')
    expect(text).toContain('### Changed wording (1)')
    expect(text).toContain('Positions only: 1 entities.')
    expect(text).not.toContain('ref:okoro')
  })

  it('should show long texts where they differ', () => {
    const text = `${'Long before the figure. '.repeat(20)}It lasts 74 days.`
    const old = dataset((one) => Object.assign(one.glossary[0]!, { plain: text }))
    const now = dataset((one) => Object.assign(one.glossary[0]!, { plain: text.replace('74', '84') }))
    const line = formatDiff(diffDatasets(old, now))
      .split('\n')
      .find((one) => one.startsWith('- `term:'))
    expect(line).toMatch(/“….*It lasts 74 days\.” → “….*It lasts 84 days\.”$/)
  })

  it('should see a statement that came and one that went', () => {
    const { changed } = diff((one) => void one.medicines[0]!.statements.splice(1, 1))
    expect(changed).toMatchObject([{ field: 'statements.caution', after: null, nature: 'safety' }])
  })

  it('should show a dose that changed in an entity that moved', () => {
    const { changed } = diff((one) => {
      Object.assign(one.findings[1]!, { id: 'elsewhere', value: 130 })
      one.redirects['sleep-and-iron#restless-legs/65-mg'] = { kind: 'moved', to: ['elsewhere'] }
    })
    expect(changed).toMatchObject([
      { id: 'elsewhere', field: 'value', before: '65', after: '130', nature: 'safety' },
    ])
  })
})

it('should show a dose that changed with its id, before a redirect is accepted', () => {
  const { changed, removed } = diff((one) => {
    Object.assign(one.findings[1]!, { id: 'sleep-and-iron#restless-legs/130-mg', value: 130, text: '130 mg' })
  })
  expect(removed).toHaveLength(1)
  expect(changed.map(({ field, nature }) => [field, nature])).toEqual([
    ['text', 'safety'],
    ['value', 'safety'],
  ])
})

describe('ids that would be lost', () => {
  it('should be redirected when an editor renames a file', () => {
    const renamed = JSON.parse(
      JSON.stringify(smallCompendium()).replaceAll('sleep-and-iron', 'iron-and-sleep'),
    )
    renamed.redirects = smallCompendium().redirects
    const result = diffDatasets(dataset(), { ...dataset(), compendium: renamed })
    expect(result.proposed.map(({ id, to }) => [id, ...to])).toEqual(
      result.removed.map(({ id }) => [id, id.replace('sleep-and-iron', 'iron-and-sleep')]),
    )
    expect(result.changed).toEqual([])
    for (const { id, to } of result.proposed) renamed.redirects[id] = { kind: 'moved', to }
    const accepted = diffDatasets(dataset(), { ...dataset(), compendium: renamed })
    expect(accepted).toMatchObject({ removed: [], bump: 'minor' })
  })

  it('should be redirected when an editor renames a heading', () => {
    const { proposed } = diff((one) => {
      const text = JSON.stringify(one).replaceAll('#restless-legs', '#legs-at-night')
      Object.assign(one, JSON.parse(text))
      one.sections[0]!.heading!.text = 'Legs at night'
    })
    expect(Object.fromEntries(proposed.map(({ id, to }) => [id, to[0]]))).toMatchObject({
      'sleep-and-iron#restless-legs': 'sleep-and-iron#legs-at-night',
      'sleep-and-iron#restless-legs/65-mg': 'sleep-and-iron#legs-at-night/65-mg',
      'sleep-and-iron#restless-legs/below-75-µg-l': 'sleep-and-iron#legs-at-night/below-75-µg-l',
    })
    expect(formatRedirects(proposed)).toContain(
      '  "sleep-and-iron#restless-legs": { kind: moved, to: ["sleep-and-iron#legs-at-night"] }\n',
    )
  })

  it('should be redirected to both parts of a section that was split', () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => String.fromCharCode(97 + from + index).repeat(5)).join(
        ' ',
      )
    const part = (one: Compendium, id: string, text: string) => ({
      ...structuredClone(one.sections[1]!),
      id,
      heading: null,
      blocks: [{ type: 'paragraph' as const, text, origin: one.sections[1]!.origin, mentions: [] }],
    })
    const whole = dataset((one) => void one.sections.push(part(one, 'sleep-and-iron#all', words(0, 24))))
    const parts = dataset((one) => {
      one.sections.push(part(one, 'sleep-and-iron#first', words(0, 12)))
      one.sections.push(part(one, 'sleep-and-iron#second', words(12, 24)))
    })
    expect(diffDatasets(whole, parts).proposed).toMatchObject([
      { id: 'sleep-and-iron#all', how: 'split', to: ['sleep-and-iron#first', 'sleep-and-iron#second'] },
    ])
  })

  it('should not be redirected to something else', () => {
    const { proposed, removed } = diff((one) => {
      one.glossary = [
        { ...one.glossary[0]!, id: 'term:other', term: 'melatonin', abbreviations: [], aliases: [] },
      ]
      Object.assign(one.glossary[0]!, { plain: 'A hormone of the night.', definitions: [] })
    })
    expect(removed).toEqual([{ kind: 'glossary', id: 'term:ferritin' }])
    expect(proposed).toEqual([])
  })
})
