// Stage: render. The compendium as one file with its schema, and as the files of an npm package.
import type { OutputContent } from '@compendium/corpus'
import type { Rendered, RenderInput } from './render-kind.ts'

// The same for every build of a process.
let schemaText: string | undefined

/**
 * Render the dataset.
 *
 * @param input
 *   The compendium and the texts of its articles.
 * @returns
 *   `compendium.json`, `compendium.schema.json` and the package in `dataset/`.
 */
export async function renderDataset({ compendium, sources }: RenderInput): Promise<Rendered> {
  const [{ datasetFiles }, { compendiumJsonSchema }] = await Promise.all([
    import('@compendium/dataset'),
    import('@compendium/schema'),
  ])
  const dataset = await datasetFiles(compendium, new Map(sources.map(({ path, text }) => [path, text])))
  schemaText ??= `${JSON.stringify(compendiumJsonSchema(), null, 2)}\n`
  const files = new Map<string, OutputContent>([
    ['compendium.json', dataset.get('compendium.json')!],
    ['compendium.schema.json', schemaText],
  ])
  for (const [path, content] of dataset) files.set(`dataset/${path}`, content)
  const { documents, sections, tables, glossary, references } = compendium
  const counts = Object.entries({ articles: documents, sections, tables, terms: glossary, references })
  return {
    files,
    details: new Map([
      ['compendium.json', counts.map(([name, list]) => `${list.length} ${name}`).join(', ')],
      ['compendium.schema.json', 'JSON Schema 2020-12'],
      ['dataset/', `npm package of ${dataset.size} files`],
    ]),
    messages: [],
  }
}
