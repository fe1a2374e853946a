// The rules that the CSL 1.0.2 input schema sets for an item, from the names and types of its variables: what the reader of
// citation-js lets pass, the inside of names and dates, is checked here. The schema has no package of its own on the registry.
import { cslTypes } from '../../src/interchange/csl.ts'

const words = (text: string) => text.trim().split(/\s+/)
const names =
  words(`author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator`)
const dates = words('accessed available-date event-date issued original-date submitted')
const texts =
  words(`language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location
  archive-place authority call-number citation-key citation-label collection-title container-title
  container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN jurisdiction keyword
  medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher
  publisher-place references reviewed-genre reviewed-title scale source status title title-short URL
  volume-title volume-title-short year-suffix`)
const numbers =
  words(`chapter-number citation-number collection-number edition first-reference-note-number issue
  locator number number-of-pages number-of-volumes page page-first part printing section supplement version volume`)

const property = (keys: string[], schema: object) => Object.fromEntries(keys.map((key) => [key, schema]))
const flag = { type: ['string', 'number', 'boolean'] }
const name = {
  type: 'object',
  properties: {
    ...property(words('family given dropping-particle non-dropping-particle suffix literal'), {
      type: 'string',
    }),
    ...property(words('comma-suffix static-ordering parse-names'), flag),
  },
  additionalProperties: false,
}
const dateParts = { type: 'array', minItems: 1, maxItems: 3, items: { type: ['string', 'number'] } }
const date = {
  type: 'object',
  properties: {
    'date-parts': { type: 'array', minItems: 1, maxItems: 2, items: dateParts },
    ...property(words('season circa'), flag),
    ...property(words('literal raw'), { type: 'string' }),
  },
  additionalProperties: false,
}

/** JSON Schema (draft-07) of a list of CSL items. */
export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: [...cslTypes] },
      categories: { type: 'array', items: { type: 'string' } },
      custom: { type: 'object' },
      ...property(names, { type: 'array', items: name }),
      ...property(dates, date),
      ...property(texts, { type: 'string' }),
      ...property(numbers, { type: ['string', 'number'] }),
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
}
