// Stage: interchange. The glossary as a SKOS concept scheme in JSON-LD.
import type { Compendium, Term } from '@compendium/schema'
import { toJsonLd } from '../write/json.ts'
import { addressBase, addressOf } from './address.ts'
import type { LossReport } from './losses.ts'

/** Path of the file in the package. */
export const skosPath = 'glossary.skos.jsonld'

const text = (property: string) => ({ '@id': `skos:${property}`, '@language': 'en', '@container': '@set' })
const link = (property: string) => ({ '@id': property, '@type': '@id', '@container': '@set' })
const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  graph: '@graph',
  prefLabel: { '@id': 'skos:prefLabel', '@language': 'en' },
  altLabel: text('altLabel'),
  definition: text('definition'),
  scopeNote: text('scopeNote'),
  inScheme: link('skos:inScheme'),
  topConceptOf: link('skos:topConceptOf'),
  related: link('skos:related'),
  source: link('dcterms:source'),
  isReplacedBy: link('dcterms:isReplacedBy'),
  deprecated: { '@id': 'owl:deprecated', '@type': 'xsd:boolean' },
}

function concept(term: Term, scheme: string) {
  const definitions = term.definitions.filter(({ kind }) => kind === 'definition')
  const labels = new Set([...term.abbreviations, ...term.aliases])
  labels.delete(term.term)
  return {
    id: addressOf(term.id),
    type: 'skos:Concept',
    prefLabel: term.term,
    altLabel: [...labels],
    definition: [...new Set(definitions.map((one) => one.text))],
    ...(term.plain && { scopeNote: [term.plain] }),
    related: term.see.map(addressOf),
    source: [...new Set(definitions.map(({ document }) => addressOf(document)))],
    inScheme: [scheme],
    topConceptOf: [scheme],
  }
}

/**
 * Write the glossary as SKOS.
 *
 * @param compendium The whole.
 * @param losses Takes what SKOS does not hold.
 * @returns JSON-LD with its context inside. A term that was replaced is a deprecated concept.
 */
export function glossarySkos({ glossary, redirects }: Compendium, losses: LossReport): string {
  const scheme = `${addressBase}id/glossary`
  for (const { id, definitions, mentions } of glossary) {
    const note = (name: string, reason: string) => losses.add(skosPath, name, reason, id)
    if (definitions.length > 0)
      note('definitions.origin', 'SKOS has no place of a text; glossary.json keeps it')
    if (definitions.some(({ kind }) => kind === 'teaser'))
      note('definitions', 'a teaser defines nothing; left out')
    if (mentions.length > 0) note('mentions', 'not written as SKOS; annotations.jsonld holds them')
  }
  const replaced = Object.entries(redirects)
    .filter(([id]) => id.startsWith('term:'))
    .map(([id, { to }]) => ({
      id: addressOf(id),
      type: 'skos:Concept',
      deprecated: 'true',
      isReplacedBy: to.map(addressOf),
    }))
  const graph = [
    { id: scheme, type: 'skos:ConceptScheme', prefLabel: 'Glossary' },
    ...glossary.map((term) => concept(term, scheme)),
    ...replaced,
  ]
  return toJsonLd({ '@context': context, graph })
}
