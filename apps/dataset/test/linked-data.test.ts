import { buildDataset } from '@compendium/dataset'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { articlePath, articleText } from './support/article.ts'
import { smallCompendium } from './support/small-compendium.ts'

const compendium = smallCompendium()
const files = await buildDataset(compendium, new Map([[articlePath, articleText]]))
const json = (path: string) => JSON.parse(files.get(path)!)
const base = 'https://compendium.example/id/'

type Node = Record<string, { '@id'?: string; '@value'?: string }[]> & { '@id': string; '@type': string[] }

describe('glossary.skos.jsonld', async () => {
  const skos = 'http://www.w3.org/2004/02/skos/core#'
  const nodes = (await jsonld.flatten(json('glossary.skos.jsonld'))) as unknown as Node[]
  const ferritin = nodes.find((node) => node['@id'] === `${base}term:ferritin`)!

  it('should be a concept scheme with labels and definitions', () => {
    expect(nodes.find((node) => node['@type']?.includes(`${skos}ConceptScheme`))?.['@id']).toBe(
      `${base}glossary`,
    )
    expect(ferritin['@type']).toEqual([`${skos}Concept`])
    expect(ferritin[`${skos}prefLabel`]).toEqual([{ '@language': 'en', '@value': 'ferritin' }])
    expect(ferritin[`${skos}altLabel`]?.map((label) => label['@value'])).toEqual(['FER', 'iron store'])
    expect(ferritin[`${skos}definition`]?.[0]?.['@value']).toBe('the protein that stores iron.')
    expect(ferritin[`${skos}inScheme`]).toEqual([{ '@id': `${base}glossary` }])
  })

  it('should keep labels apart, as SKOS asks', () => {
    for (const node of nodes) {
      const preferred = node[`${skos}prefLabel`] ?? []
      expect(preferred.length).toBeLessThanOrEqual(1)
      for (const label of node[`${skos}altLabel`] ?? [])
        expect(label['@value']).not.toBe(preferred[0]?.['@value'])
    }
  })

  it('should lead from a replaced term to what replaces it', () => {
    const old = nodes.find((node) => node['@id'] === `${base}term:serum-ferritin`)
    expect(old?.['http://purl.org/dc/terms/isReplacedBy']).toEqual([{ '@id': `${base}term:ferritin` }])
  })
})

it('should write the glossary as a schema.org DefinedTermSet', async () => {
  const [set] = (await jsonld.expand(json('glossary.schema-org.jsonld'))) as unknown as Node[]
  expect(set!['@type']).toEqual(['https://schema.org/DefinedTermSet'])
  const terms = set!['https://schema.org/hasDefinedTerm'] as unknown as Node[]
  expect(terms).toHaveLength(1)
  expect(terms[0]!['@type']).toEqual(['https://schema.org/DefinedTerm'])
  expect(terms[0]!['https://schema.org/name']![0]!['@value']).toBe('ferritin')
  expect(terms[0]!['https://schema.org/description']![0]!['@value']).toBe('the protein that stores iron.')
})

describe('annotations.jsonld', () => {
  const collection = json('annotations.jsonld')
  interface Target {
    source: string
    selector: { type: string; exact: string; prefix: string; suffix: string; start: number; end: number }[]
  }
  const targets = collection.first.items.flatMap((item: { target: Target[] }) => item.target) as Target[]

  it('should select by code points exactly what it quotes', () => {
    const characters = [...articleText]
    expect(characters.length).toBeLessThan(articleText.length)
    expect(targets.length).toBeGreaterThan(7)
    for (const { selector } of targets) {
      const [quote, position] = selector
      expect(characters.slice(position!.start, position!.end).join('')).toBe(quote!.exact)
      expect(articleText).toContain(quote!.prefix + quote!.exact + quote!.suffix)
    }
  })

  it('should be Web Annotations to a JSON-LD reader', async () => {
    const oa = 'http://www.w3.org/ns/oa#'
    const iri = (id: string) => ({ '@id': id, '@type': '@id' })
    // The part of the annotation vocabulary that the file uses.
    const context = {
      ...{
        oa,
        as: 'https://www.w3.org/ns/activitystreams#',
        rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      },
      ...{
        rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
        dc: 'http://purl.org/dc/elements/1.1/',
        id: '@id',
        type: '@type',
      },
      ...{
        Annotation: 'oa:Annotation',
        SpecificResource: 'oa:SpecificResource',
        TextualBody: 'oa:TextualBody',
      },
      ...{ TextQuoteSelector: 'oa:TextQuoteSelector', TextPositionSelector: 'oa:TextPositionSelector' },
      ...{ AnnotationCollection: 'as:OrderedCollection', AnnotationPage: 'as:OrderedCollectionPage' },
      ...{
        identifying: 'oa:identifying',
        describing: 'oa:describing',
        linking: 'oa:linking',
        classifying: 'oa:classifying',
      },
      ...{
        body: iri('oa:hasBody'),
        target: iri('oa:hasTarget'),
        source: iri('oa:hasSource'),
        selector: iri('oa:hasSelector'),
      },
      motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
      purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
      ...{ exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix', start: 'oa:start', end: 'oa:end' },
      ...{ value: 'rdf:value', format: 'dc:format', label: 'rdfs:label', total: 'as:totalItems' },
      ...{ startIndex: 'as:startIndex', first: iri('as:first') },
      items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    }
    const options = {
      documentLoader: async (url: string) => {
        expect(url).toBe('http://www.w3.org/ns/anno.jsonld')
        return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
      },
      safe: true,
    }
    const nodes = (await jsonld.flatten(collection, undefined, options as object)) as unknown as Node[]
    const annotations = nodes.filter((node) => node['@type']?.includes(`${oa}Annotation`))
    expect(annotations).toHaveLength(collection.total)
    for (const annotation of annotations) {
      expect(annotation[`${oa}hasTarget`]?.length).toBeGreaterThan(0)
      expect(annotation[`${oa}motivatedBy`]?.[0]?.['@id']).toMatch(/#(identifying|describing|linking)$/)
    }
  })

  it('should say that positions are missing where the articles were not given', async () => {
    const without = await buildDataset(compendium)
    expect(without.get('annotations.jsonld')).not.toContain('TextPositionSelector')
    expect(without.get('interchange.json')).toContain('the article was not given to the build')
  })
})
