// Stage "link": disagreements that an editor entered, each quote at its place in the text.
import { nearestName, report } from '@compendium/diagnostics'
import { nearestQuote } from '../../editors/find-quote.ts'
import type { YamlFile, YamlPath } from '../../editors/read-yaml.ts'
import type { DisagreementsFile } from '../../editors/schemas/disagreements-schema.ts'
import type { Disagreement, Position } from '../../entities/disagreement.ts'
import { locatorOf } from '../../parse/locate-part.ts'
import { normaliseText } from '../../parse/normalise-text.ts'
import type { ParsedArticle } from '../../parse/parsed-article.ts'
import { idsOf } from '../link-redirects.ts'
import type { OpenCompendium } from '../open-compendium.ts'
import { type Passage, passagesOf } from '../text/passages.ts'

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

function locateQuote(article: ParsedArticle, passages: readonly Passage[], printed: string): Position | null {
  const quote = normaliseText(printed)
  for (const { text, origin } of passages) {
    const at = text.indexOf(quote)
    if (at === -1) continue
    const source = { text: article.text, mediaType: article.document.source.mediaType }
    const place = locatorOf(source, origin, text)(at, at + quote.length)
    return { text: quote, document: article.document.id, origin: place }
  }
  return null
}

/**
 * Link the disagreements of disagreements.yaml.
 *
 * @param articles Parsed articles.
 * @param compendium The linked corpus, whose ids a subject may name.
 * @param yaml The file; unknown ids and quotes that stand nowhere are errors at their line.
 * @returns Disagreements with at least two positions whose quotes were found.
 */
export function linkEditorsDisagreements(
  articles: readonly ParsedArticle[],
  compendium: OpenCompendium,
  yaml: Yaml,
): Disagreement[] {
  const ids = idsOf(compendium)
  const byDocument = new Map(articles.map((article) => [article.document.id, article]))
  return (yaml.value?.disagreements ?? []).flatMap(({ id, subject, property, note, positions }, index) => {
    if (!ids.has(subject)) unknown(yaml, ['disagreements', index, 'subject'], subject, ids, 'subject')
    const placed = positions.flatMap(({ document, quote }, at) => {
      const path = ['disagreements', index, 'positions', at]
      const article = byDocument.get(document)
      if (!article) {
        unknown(yaml, [...path, 'document'], document, byDocument.keys(), 'document')
        return []
      }
      const passages = passagesOf(article)
      const position = locateQuote(article, passages, quote)
      if (position) return [position]
      const near = passages.map(({ text }) => nearestQuote(text, quote)).find((words) => words !== null)
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
