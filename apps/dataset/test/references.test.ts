import { Cite, plugins } from '@citation-js/core'
import { buildDataset } from '@compendium/dataset'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { cslSchema } from './support/csl-schema.ts'
import { smallCompendium } from './support/small-compendium.ts'

const compendium = smallCompendium()
const files = await buildDataset(compendium)
const items = JSON.parse(files.get('references.csl.json')!)
const read = (path: string) =>
  new Map((new Cite(files.get(path)!).data as Record<string, unknown>[]).map((item) => [item.id, item]))

describe('references.csl.json', () => {
  it('should be valid CSL-JSON', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(cslSchema)
    validate(items)
    expect(validate.errors).toBeNull()
    expect(items.map(({ id }: { id: string }) => id)).toEqual(compendium.references.map(({ id }) => id))
  })

  it('should lose nothing when a reader of CSL-JSON keeps only what has the name and the type that CSL asks for', () => {
    expect(plugins.input.util.clean(items, false)).toEqual(items)
    const faulty = [{ ...items[0], type: 'scroll', volume: {}, author: ['A'], issued: '2020', colour: 'red' }]
    const kept = Object.keys(plugins.input.util.clean(faulty, false)[0] as object)
    for (const field of ['type', 'volume', 'author', 'issued', 'colour']) expect(kept).not.toContain(field)
  })

  it('should write a type that CSL does not know as "document" and say so', async () => {
    const other = smallCompendium()
    other.references[0]!.csl.type = 'scroll'
    const built = await buildDataset(other)
    expect(JSON.parse(built.get('references.csl.json')!)[0].type).toBe('document')
    expect(built.get('interchange.json')).toContain('\\"scroll\\" is no CSL type')
  })
})

describe.each(['references.bib', 'references.ris'])('%s', (path) => {
  it('should give every field back that the format has', () => {
    const back = read(path)
    const [paper, guide, book] = items
    for (const field of ['type', 'title', 'container-title', 'volume', 'issue', 'page', 'issued', 'DOI']) {
      expect(back.get(paper.id)?.[field], field).toEqual(paper[field])
    }
    expect(back.get(paper.id)?.author).toEqual(paper.author)
    expect(back.get(guide.id)).toMatchObject({ title: guide.title, URL: guide.URL })
    expect(back.get(book.id)).toMatchObject({
      publisher: 'Rest Press',
      edition: '2',
      issued: { 'date-parts': [[2019]] },
    })
    expect(JSON.stringify(back.get(book.id)?.author)).toMatch(/van den.*Berg|Berg.*van den/)
  })

  it('should report what it does not hold', () => {
    const losses = JSON.parse(files.get('interchange.json')!) as { file: string; field: string }[]
    const fields = losses.filter(({ file }) => file === path).map(({ field }) => field)
    expect(fields).toContain('PMID of article-journal')
    expect(fields).not.toContain('title of article-journal')
    expect(fields).not.toContain('author of book')
  })
})

it('should escape what LaTeX takes for commands, but not in addresses', async () => {
  const other = smallCompendium()
  other.references[0]!.csl.title = 'Iron & sleep: 5 % of x_1, $3'
  other.references[0]!.csl.URL = 'https://rest.example/a_b%20c'
  const built = await buildDataset(other)
  const bibtex = built.get('references.bib')!
  expect(bibtex).toContain('\\& sleep: 5 \\% of x')
  expect(bibtex).toContain('url = {https://rest.example/a_b%20c}')
  expect((new Cite(bibtex).data[0] as { title: string }).title).toBe('Iron & sleep: 5 % of x_1, $3')
})

it('should keep the authors of a newspaper article in RIS', async () => {
  const other = smallCompendium()
  other.references[0]!.csl.type = 'article-newspaper'
  const [first] = new Cite((await buildDataset(other)).get('references.ris')!).data as { author: unknown[] }[]
  expect(first!.author).toHaveLength(2)
})

it('should write long titles and ids whole in RIS', async () => {
  const other = smallCompendium()
  const title = `${'A long title about iron and about sleep '.repeat(5)}`.trim()
  const id = 'ref:a-very-long-identifier-of-a-paper-2021'
  Object.assign(other.references[0]!, { id, csl: { ...other.references[0]!.csl, id, title } })
  const ris = (await buildDataset(other)).get('references.ris')!
  expect(ris).toContain(`TI  - ${title}\r\n`)
  expect(ris).toContain(`ID  - ${id}\r\n`)
  expect(ris).toContain('SP  - 45\r\nEP  - 51\r\n')
})

it('should build a package without references', async () => {
  const other = smallCompendium()
  other.references = []
  const built = await buildDataset(other)
  expect(built.get('references.bib')).toBe('')
  expect(JSON.parse(built.get('references.csl.json')!)).toEqual([])
})
