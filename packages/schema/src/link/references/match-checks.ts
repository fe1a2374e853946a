// Stage "link": which citation each entry of references.yaml is about. All entries are looked for in one pass.
import { report } from '@compendium/diagnostics'
import { nearestQuote } from '../../editors/find-quote.ts'
import type { YamlFile } from '../../editors/read-yaml.ts'
import { relatePlace } from '../../editors/relate-place.ts'
import type { ReferencesFile } from '../../editors/schemas/references-schema.ts'
import type { ComparedCitation, PrintedWork } from '../compared-facts.ts'
import { buildExactMatcher } from '../text/match-names.ts'

const mostCompared = 2000

/**
 * Match the editors' checks to citations.
 *
 * @param citations All citations of the corpus.
 * @param yaml references.yaml; entries that match nothing, and citations that two entries match, are reported on it.
 * @returns For each citation the index of its entry, or null.
 */
export function matchChecks(
  citations: readonly ComparedCitation[],
  yaml: YamlFile<ReferencesFile>,
): (number | null)[] {
  const entries = yaml.value?.references ?? []
  const find = buildExactMatcher(entries.map(({ match }) => match))
  const used = new Set<number>()
  const foundIn = new Map<PrintedWork, number[]>()
  const entryOf = citations.map(({ printed, document }) => {
    const found =
      foundIn.get(printed) ?? [...new Set(find(printed.raw).map(({ name }) => name))].sort((a, b) => a - b)
    foundIn.set(printed, found)
    for (const entry of found) used.add(entry)
    const [first, second] = found
    if (second !== undefined)
      report(yaml.file, `Unexpected second entry that matches a citation in \`${document}\`, expected one`, {
        place: yaml.placeOf(['references', second, 'match']),
        ruleId: 'reference-match-ambiguous',
        cause: relatePlace(
          yaml.file.path,
          'The first entry that matches it stands here',
          yaml.placeOf(['references', first!, 'match']),
          'reference-match-ambiguous',
        ),
        note: 'Make `match` longer in both entries, so that each matches its own citation.',
        fatal: true,
      })
    return first ?? null
  })
  for (const [index, { match }] of entries.entries()) {
    if (used.has(index)) continue
    const near =
      citations.length <= mostCompared
        ? citations.map(({ printed }) => nearestQuote(printed.raw, match)).find((words) => words !== null)
        : undefined
    report(yaml.file, `Unexpected entry that matches no citation, expected part of one: \`${match}\``, {
      place: yaml.placeOf(['references', index, 'match']),
      ruleId: 'reference-entry-unused',
      expected: near ? [near] : undefined,
      note: near
        ? `Did you mean \`${near}\`?`
        : 'No article cites it, or the citation is printed in another way. Copy part of the citation, or remove the entry.',
    })
  }
  return entryOf
}
