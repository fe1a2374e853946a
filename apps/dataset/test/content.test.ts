// The package of real articles: those of content/, or of the folder that COMPENDIUM_CONTENT names.
import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Cite, plugins } from '@citation-js/core'
import { readCorpus } from '@compendium/corpus'
import { buildDataset, verifyDataset } from '@compendium/dataset'
import { buildCompendium, documentIdOf } from '@compendium/schema'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { Package } from 'datapackage'
import { describe, expect, it } from 'vitest'
import { cslSchema } from './support/csl-schema.ts'
import { writeFiles } from './support/write-files.ts'

const folder = process.env.COMPENDIUM_CONTENT ?? new URL('../../../content', import.meta.url).pathname
const { sources, editorsFiles } = readCorpus(folder, { documentIdOf })
const { compendium } = await buildCompendium(sources, editorsFiles)
const texts = new Map(sources.map(({ path, text }) => [path, text]))
const files = await buildDataset(compendium, texts)
const json = (path: string) => JSON.parse(files.get(path)!)

describe(`the package of ${sources.length} articles`, () => {
  it('should be valid against the schemas that it ships', () => {
    expect(sources.length).toBeGreaterThan(0)
    for (const [path] of files) {
      if (!path.endsWith('.json') || /^(schemas\/|package|datapackage|references\.csl)/.test(path)) continue
      const name = path.startsWith('documents/') ? 'document' : path.replace(/\.json$/, '')
      const validate = new Ajv2020({ allowUnionTypes: true }).compile(json(`schemas/${name}.schema.json`))
      validate(json(path))
      expect(validate.errors, path).toBeNull()
    }
  })

  it('should prove every text against the articles', async () => {
    const read = (path: string) => readFile(join(folder, path)).catch(() => null)
    const { documents, faults } = await verifyDataset(compendium, read)
    expect(faults).toEqual([])
    expect(documents).toBe(sources.length)
  })

  it('should be the same bytes twice', async () => {
    expect([...(await buildDataset(structuredClone(compendium), texts))]).toEqual([...files])
  })

  it('should have a compact twin of 40 % of the whole at most', () => {
    const share = files.get('compact.json')!.length / files.get('compendium.json')!.length
    console.log(`compact.json is ${(share * 100).toFixed(1)} % of compendium.json`)
    expect(share).toBeLessThanOrEqual(0.4)
  })

  it('should have bibliographies that keep titles, authors, journals, pages and dates', () => {
    const items = json('references.csl.json')
    const validate = new Ajv({ allowUnionTypes: true }).compile(cslSchema)
    validate(items)
    expect(validate.errors).toBeNull()
    expect(plugins.input.util.clean(items, false)).toEqual(items)
    const lost = (json('interchange.json') as { file: string; field: string }[])
      .filter(({ file }) => /\.(bib|ris)$/.test(file))
      .filter(({ field }) =>
        /^(title|author|editor|publisher|volume|issue|page|issued|DOI|URL) of (?!webpage)/.test(field),
      )
    expect(lost).toEqual([])
    for (const path of ['references.bib', 'references.ris']) {
      expect(new Cite(files.get(path)!).data).toHaveLength(items.length)
    }
  })

  it('should select by code points what the annotations quote', () => {
    const addresses = new Map(
      compendium.documents.map(({ id, source }) => [
        `https://compendium.example/id/${id}`,
        [...texts.get(source.path)!],
      ]),
    )
    const { first, total } = json('annotations.jsonld')
    for (const { target } of first.items) {
      for (const { source, selector } of target) {
        const [quote, position] = selector
        expect(addresses.get(source)!.slice(position.start, position.end).join('')).toBe(quote.exact)
      }
    }
    expect(first.items).toHaveLength(total)
  })

  it('should hold every entity once in NDJSON and every table in CSV', () => {
    const lines = files.get('ndjson/findings.ndjson')!.trimEnd().split('\n')
    expect(lines.filter(Boolean).map((line) => JSON.parse(line))).toEqual(compendium.findings)
    const list = parse(files.get('csv/tables.csv')!, { columns: true }) as { id: string; file: string }[]
    expect(list.map(({ id }) => id)).toEqual(compendium.tables.map(({ id }) => id))
    for (const [index, { file }] of list.entries()) {
      expect(parse(files.get(file)!).length - 1).toBe(compendium.tables[index]!.rows.length)
    }
  })

  it('should be a data package whose rows keep types, keys and relations', async () => {
    const path = await writeFiles('compendium-tables-', files)
    const loaded = await Package.load(join(path, 'datapackage.json'), { strict: true })
    expect(loaded.errors).toEqual([])
    for (const resource of loaded.resources) {
      expect(await resource.checkRelations(), resource.name).toBe(true)
      const count = parse(files.get(resource.descriptor.path)!).length - 1
      expect(await resource.read({ keyed: true }), resource.name).toHaveLength(count)
    }
    await rm(path, { recursive: true })
  })

  it('should load in a plain Node (the time is printed, not asserted)', async () => {
    const path = await writeFiles('compendium-load-', files)
    const id = JSON.stringify(compendium.references[0]!.id)
    const program = `const start = performance.now()
const before = process.cpuUsage()
const { byId } = await import('./index.mjs')
const { id } = byId(${id})
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ id, time: performance.now() - start, processor: (user + system) / 1000 }))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      cwd: path,
    })
    await rm(path, { recursive: true })
    const {
      id: found,
      time,
      processor,
    } = JSON.parse(stdout) as Record<'time' | 'processor', number> & { id: string }
    console.log(`import and first byId: ${time.toFixed(1)} ms, ${processor.toFixed(1)} ms of processor time`)
    expect(found).toBe(compendium.references[0]!.id)
  })
})
