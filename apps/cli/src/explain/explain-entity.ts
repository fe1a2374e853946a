// Command: explain. An entity: what it holds, where its words stand, and what to write to change it.
import { correctionsPathOf } from '@compendium/preview'
import type { ArticleSource } from '@compendium/schema'
import { stringify } from 'yaml'
import { type FoundEntity, placesIn } from './find-entities.ts'

const shownPlaces = 12
const longest = 100

/** What to write to change an entity of a kind; `corrections` is the path of its article's corrections file. */
const advice: Record<FoundEntity['kind'], (id: string, corrections: string) => string> = {
  documents: (_, corrections) =>
    `Write \`title: …\` at the top of ${corrections}; the id is the file's name (compendium rename).`,
  sections: (_, corrections) =>
    `Write into ${corrections}, under \`corrections:\`\n  - quote: words of the heading\n    depth: 2        # or tier: …, or kind: paragraph`,
  tables: (_, corrections) =>
    `Write into ${corrections}, under \`corrections:\`\n  - quote: words of the header line\n    columns: [first label, second label]`,
  glossary: () =>
    'Write into glossary.yaml, under `terms:`\n  - term: the name to show\n    plain: the meaning in plain words\n    aliases: [other names of the same thing]',
  references: () =>
    'Write into references.yaml, under `references:`, an entry whose `match` is part of the citation, with `status`, `checked`, `by` and `on`.',
  medicines: (id) =>
    `Write into vocabulary.yaml, under \`medicines:\`, the entry with \`id: ${id.replace(/^med:/, '')}\`.`,
  findings: (_, corrections) =>
    `A finding is read from its sentence. Where the sentence is no text of the article, write its line's \`kind\` into ${corrections}.`,
  disagreements: () =>
    'Write into disagreements.yaml what an editor found; one that a rule found goes when the words that it rests on do.',
}

/**
 * Explain an entity.
 *
 * @param found The entity.
 * @param sources The articles, by id of their document.
 * @param editorsPaths Paths of the editors' files.
 * @returns Text for a terminal.
 */
export function explainEntity(
  { kind, entity }: FoundEntity,
  sources: ReadonlyMap<string, ArticleSource>,
  editorsPaths: readonly string[],
): string {
  const places = [...placesIn(entity)]
  const rows = places.slice(0, shownPlaces).map(({ field, origin }) => {
    const source = sources.get(origin.document)
    const start = origin.spans[0]?.start
    const words = origin.spans
      .map((span) => source?.text.slice(span.start.offset, span.end.offset))
      .join(' … ')
    return `  ${source?.path}:${start?.line}:${start?.column}  ${field || 'whole'}  “${cut(words)}”`
  })
  if (places.length > rows.length) rows.push(`  … and ${places.length - rows.length} more`)
  const home = sources.get(places[0]?.origin.document ?? '')
  const corrections = home ? correctionsPathOf(home.path, editorsPaths) : 'the corrections of its article'
  const held = stringify(withoutOrigins(entity), { lineWidth: 0 }).trimEnd().split('\n')
  return [
    `${entity.id}  (${kind})`,
    ...held.slice(0, 40).map((line) => `  ${cut(line)}`),
    ...(held.length > 40 ? [`  … and ${held.length - 40} more lines`] : []),
    ...(rows.length > 0 ? ['', 'Where its words stand', ...rows] : []),
    '',
    'To change it',
    `  ${advice[kind](entity.id, corrections).replaceAll('\n', '\n  ')}`,
  ].join('\n')
}

function cut(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

function withoutOrigins(entity: object): unknown {
  return JSON.parse(
    JSON.stringify(entity, (key, value) =>
      /^(?:origin|titleOrigin|mentions)$/.test(key) ? undefined : value,
    ),
  )
}
