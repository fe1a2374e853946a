import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildDataset } from '@compendium/dataset'
import { parse } from 'csv-parse/sync'
import { Package } from 'datapackage'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallCompendium } from './support/small-compendium.ts'

const compendium = smallCompendium()
const files = await buildDataset(compendium)
const descriptor = JSON.parse(files.get('datapackage.json')!)
const rows = (path: string) => parse(files.get(path)!, { columns: true }) as Record<string, string>[]

describe('CSV files', () => {
  it('should follow RFC 4180 as a strict reader reads it', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.csv')) continue
      const table = parse(text, { record_delimiter: '\r\n', relax_column_count: false }) as string[][]
      expect(table.length, path).toBeGreaterThan(0)
      expect(text.endsWith('\r\n')).toBe(true)
    }
  })

  it('should hold findings, glossary and medicines', () => {
    expect(rows('csv/findings.csv')[0]).toMatchObject({
      text: 'below 75 µg/L',
      max: '75',
      value: '',
      line: '5',
    })
    expect(rows('csv/glossary.csv')[0]).toMatchObject({ id: 'term:ferritin', abbreviations: 'FER' })
    expect(rows('csv/statements.csv').map(({ property }) => property)).toEqual([
      'dose',
      'caution',
      'mechanism',
    ])
  })

  it('should guard every text that a spreadsheet could calculate, and report it', () => {
    const [table] = rows('csv/tables.csv')
    const cells = rows(table!.file!).flatMap((row) => Object.values(row))
    expect(cells).toEqual(['Ferropyrin', "'-5 %", "'=SUM(A1)", '“none”, yet'])
    for (const [path] of files) {
      if (!path.endsWith('.csv')) continue
      for (const cell of (parse(files.get(path)!) as string[][]).flat())
        expect(cell).not.toMatch(/^[=+@\t\r]/)
    }
    expect(files.get('interchange.json')).toContain('apostrophe')
  })

  it('should give each text back when one apostrophe of a guard is taken off', async () => {
    const texts = ["'=1", "''-x", '+', '@a', "'quoted'", '＝1', 'plain', '\t=1', '-5 %']
    const other = smallCompendium()
    other.findings = texts.map((text, index) => ({ ...other.findings[0]!, id: `finding-${index}`, text }))
    const table = parse((await buildDataset(other)).get('csv/findings.csv')!, { columns: true }) as {
      text: string
    }[]
    const unguarded = table.map(({ text }) => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''))
    expect(unguarded).toEqual(texts)
  })
})

it('should report a value that holds the sign that parts values', async () => {
  const other = smallCompendium()
  other.glossary[0]!.aliases = ['iron; stored', 'store']
  const losses = JSON.parse((await buildDataset(other)).get('interchange.json')!) as {
    file: string
    field: string
  }[]
  expect(losses.find(({ file }) => file === 'csv/glossary.csv')).toMatchObject({
    ...{ field: 'aliases', count: 1, examples: ['term:ferritin'] },
  })
})

describe('datapackage.json', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compendium-data-package-'))
    for (const [path, text] of files) {
      if (!/^(csv\/|datapackage\.json$)/.test(path)) continue
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('should be a package whose rows keep types, keys and relations', async () => {
    const loaded = await Package.load(join(folder, 'datapackage.json'), { strict: true })
    expect(loaded.errors).toEqual([])
    for (const resource of loaded.resources) {
      expect(resource.tabular, resource.name).toBe(true)
      expect(await resource.checkRelations(), resource.name).toBe(true)
      const count = parse(files.get(resource.descriptor.path)!).length - 1
      expect(await resource.read({ keyed: true }), resource.name).toHaveLength(count)
    }
  })

  it('should break for a reader when a key points nowhere', async () => {
    const path = join(folder, 'csv/statements.csv')
    await writeFile(path, files.get('csv/statements.csv')!.replaceAll('med:ferropyrin', 'med:other'))
    const loaded = await Package.load(join(folder, 'datapackage.json'))
    await expect(loaded.getResource('statements').checkRelations()).rejects.toThrow(/Foreign key/i)
    await writeFile(path, files.get('csv/statements.csv')!)
  })

  it('should state version 2 profiles, sizes and hashes', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    for (const resource of descriptor.resources) {
      const content = files.get(resource.path)!
      expect(resource.type).toBe('table')
      expect(resource.schema.$schema).toBe('https://datapackage.org/profiles/2.0/tableschema.json')
      expect(resource.bytes).toBe(Buffer.byteLength(content))
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })
})
