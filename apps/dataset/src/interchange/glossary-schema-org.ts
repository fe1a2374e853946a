// Stage: interchange. The glossary as a schema.org DefinedTermSet in JSON-LD.
import type { Compendium } from '@compendium/schema'
import { toJsonLd } from '../write/json.ts'
import { addressBase, addressOf } from './address.ts'
import type { LossReport } from './losses.ts'

/** Path of the file in the package. */
export const definedTermsPath = 'glossary.schema-org.jsonld'

/**
 * Write the glossary as a schema.org `DefinedTermSet`.
 *
 * @param compendium The whole.
 * @param losses Takes what the format does not hold.
 * @returns JSON-LD with its context inside.
 */
export function glossaryDefinedTerms({ glossary }: Compendium, losses: LossReport): string {
  const set = `${addressBase}id/glossary`
  const terms = glossary.map((term) => {
    const preferred = term.preferred === null ? undefined : term.definitions[term.preferred]
    const names = [...new Set([...term.abbreviations, ...term.aliases])]
    if (term.definitions.length > (preferred ? 1 : 0)) {
      losses.add(
        definedTermsPath,
        'definitions',
        'holds the preferred definition only; glossary.json keeps all',
        term.id,
      )
    }
    return {
      '@type': 'DefinedTerm',
      '@id': addressOf(term.id),
      termCode: term.id,
      name: term.term,
      ...(names.length > 0 && { alternateName: names }),
      ...(preferred && { description: preferred.text }),
      ...(term.plain && { disambiguatingDescription: term.plain }),
      inDefinedTermSet: { '@id': set },
    }
  })
  return toJsonLd({
    '@context': { '@vocab': 'https://schema.org/' },
    '@type': 'DefinedTermSet',
    '@id': set,
    name: 'Glossary',
    inLanguage: 'en',
    hasDefinedTerm: terms,
  })
}
