// Stage "link": disagreements that an editor entered, each quote at its place in the text.
import { nearestName, report } from '@compendium/diagnostics'
import type { YamlFile } from '../../editors/read-yaml.ts'
import type { DisagreementsFile } from '../../editors/schemas/disagreements-schema.ts'
import type { YamlPath } from '../../editors/yaml-ranges.ts'
import type { ArticleFacts } from '../article-facts.ts'
import type { FactPointer } from '../compared-facts.ts'
import type { LinkedDisagreement } from './rule.ts'

type Yaml = YamlFile<DisagreementsFile>

function unknown(yaml: Yaml, path: YamlPath, id: string, known: Iterable<string>, what: string): void {
  const near = nearestName(id, known)
  report(
    yaml.file,
    `Unexpected ${what} \`${id}\`, expected the id of ${what === 'document' ? 'an article' : 'an entity'}`,
    {
      place: yaml.placeOf(path),
      ruleId: 'unknown-id',
      expected: near ? [near] : undefined,
      note: near ? `Did you mean \`${near}\`?` : 'Look the id up in compendium.json.',
      fatal: true,
    },
  )
}

/**
 * Link the disagreements of disagreements.yaml.
 *
 * @param articles What the articles say, with the quotes that were looked for in them.
 * @param ids Ids that a subject may name.
 * @param yaml The file; unknown ids and quotes that stand nowhere are errors at their line.
 * @returns Disagreements with at least two positions whose quotes were found.
 */
export function linkEditorsDisagreements(
  articles: readonly ArticleFacts[],
  ids: ReadonlySet<string>,
  yaml: Yaml,
): LinkedDisagreement[] {
  const indexOf = new Map(articles.map(({ id }, index) => [id, index]))
  return (yaml.value?.disagreements ?? []).flatMap(({ id, subject, property, note, positions }, index) => {
    if (!ids.has(subject)) unknown(yaml, ['disagreements', index, 'subject'], subject, ids, 'subject')
    const placed = positions.flatMap(({ document, quote }, at): FactPointer[] => {
      const path = ['disagreements', index, 'positions', at]
      const article = indexOf.get(document)
      if (article === undefined) {
        unknown(yaml, [...path, 'document'], document, indexOf.keys(), 'document')
        return []
      }
      const { quotes } = articles[article]!
      const entry = quotes.findIndex((one) => one.disagreement === index && one.position === at)
      if (quotes[entry]?.place) return [{ list: 'quotes', article, entry }]
      const near = quotes[entry]?.near
      report(yaml.file, `Unexpected quote, expected words of \`${document}\``, {
        place: yaml.placeOf([...path, 'quote']),
        ruleId: 'disagreement-quote',
        actual: quote,
        expected: near ? [near] : undefined,
        note: near
          ? `Did you mean \`${near}\`? Copy the words to the letter.`
          : 'Copy the words from one paragraph, item or cell of the article, to the letter.',
        fatal: true,
      })
      return []
    })
    if (placed.length < 2 || !ids.has(subject)) return []
    return [{ id: `dis:${id}`, subject, property, note, positions: placed, rule: 'editor' }]
  })
}
