// Stage: build. The published package, file by file, in running order.
import type { Compendium } from '@compendium/schema'
import { toCompact } from './compact/to-compact.ts'
import { entityKinds } from './entities.ts'
import { annotationsFile, annotationsPath, type SourceTexts } from './interchange/annotations.ts'
import { dataPackageFiles } from './interchange/data-package.ts'
import { definedTermsPath, glossaryDefinedTerms } from './interchange/glossary-schema-org.ts'
import { glossarySkos, skosPath } from './interchange/glossary-skos.ts'
import { LossReport } from './interchange/losses.ts'
import { referenceFiles } from './interchange/references.ts'
import { writeLicense } from './package/license.ts'
import { writePackageJson } from './package/package-json.ts'
import { readerModules } from './package/reader.ts'
import { writeReadme } from './package/readme.ts'
import { buildSchemas } from './schemas/build-schemas.ts'
import type { JsonSchema } from './schemas/json-schema.ts'
import { toDraft07 } from './schemas/to-draft-07.ts'
import { declareJson, declareReader, declareTypes } from './types/declarations.ts'
import { documentFiles, documentPath } from './write/document-file.ts'
import { jsonPieces, toJson } from './write/json.ts'
import { onceEach } from './write/once-each.ts'
import { decode, encode, entityPiece, type Pieces } from './write/pieces.ts'

/**
 * Make every file of the npm package `@compendium/dataset`.
 *
 * @param compendium The compiled corpus.
 * @param sources The decoded articles by path, for quotes and positions in the annotations; optional.
 * @returns Content by path, paths with forward slashes, in the order of their names. The same compendium gives the
 *   same bytes.
 */
export async function buildDataset(
  compendium: Compendium,
  sources: SourceTexts = new Map(),
): Promise<Map<string, string>> {
  const files = await datasetFiles(compendium, sources)
  return new Map([...files].map(([path, file]) => [path, typeof file === 'string' ? file : decode(file)]))
}

/**
 * Make every file of the npm package for the disk: builds of one process share the pieces of what did not change.
 *
 * @param compendium The compiled corpus.
 * @param sources As for `buildDataset`.
 * @returns What `buildDataset` returns; files that hold entities as pieces of UTF-8, which nobody may change.
 */
export async function datasetFiles(
  compendium: Compendium,
  sources: SourceTexts = new Map(),
): Promise<Map<string, string | Pieces>> {
  const files = new Map<string, string | Pieces>()
  const schemas = buildSchemas()
  const losses = new LossReport()
  const declare = (path: string, type: string, names?: string, module = './types.mjs') => {
    const from = names === undefined ? undefined : { names, module }
    files.set(`${path}.d.ts`, declareJson(type, from))
  }
  const add = (path: string, content: string | Pieces, type: string, names?: string, module?: string) => {
    files.set(path, content)
    declare(path, type, names, module)
  }
  const addJson = (path: string, value: unknown, ...declaration: [string, string?, string?]) =>
    add(path, jsonPieces(value), ...declaration)

  // 1. The whole, its compact twin and its parts.
  addJson('compendium.json', compendium, 'Compendium', 'Compendium')
  addJson('compact.json', toCompact(compendium), 'Compendium', 'Compendium', './compact-types.mjs')
  addJson('meta.json', compendium.meta, 'Meta', 'Meta')
  addJson('redirects.json', compendium.redirects, 'Record<string, Redirect>', 'Redirect')
  for (const { kind, type } of entityKinds) addJson(`${kind}.json`, compendium[kind], `${type}[]`, type)
  for (const file of documentFiles(compendium)) {
    addJson(documentPath(file.document.id), file, 'DocumentFile', 'DocumentFile', '../types.mjs')
  }

  // 2. Types and schemas.
  files.set('types.d.mts', typesOf(schemas.definitions))
  files.set('compact-types.d.mts', typesOf(schemas.compactDefinitions))
  for (const [name, schema] of schemas.files) {
    const { latest, draft07 } = schemaTexts(schema)
    add(`schemas/${name}.schema.json`, latest, 'Record<string, unknown>')
    add(`schemas/${name}.draft-07.schema.json`, draft07, 'Record<string, unknown>')
  }

  // 3. The reader.
  for (const [path, text] of readerModules(compendium)) files.set(path, text)
  files.set('index.d.mts', declareReader(schemas.definitions))

  // 4. Other formats.
  for (const [path, text] of await referenceFiles(compendium.references, losses)) files.set(path, text)
  declare('references.csl.json', 'CslItem[]', 'CslItem')
  for (const [path, text] of dataPackageFiles(compendium, losses)) files.set(path, text)
  declare('datapackage.json', 'Record<string, unknown>')
  for (const { kind } of entityKinds) {
    files.set(
      `ndjson/${kind}.ndjson`,
      compendium[kind].flatMap((entity) => [entityPiece(entity), lineFeed]),
    )
  }
  files.set(skosPath, glossarySkos(compendium, losses))
  files.set(definedTermsPath, glossaryDefinedTerms(compendium, losses))
  files.set(annotationsPath, annotationsFile(compendium, sources, losses))

  // 5. What the other formats cannot hold, and the package around it all.
  addJson('interchange.json', losses.list(), 'Losses', 'Losses')
  files.set('LICENSE', writeLicense())
  files.set('README.md', writeReadme(compendium, schemas.definitions, losses.list()))
  files.set('package.json', writePackageJson(files.keys()))
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const lineFeed = encode('\n')

// The schemas are the same for every build of a process.
const typesOf = onceEach(declareTypes)
const schemaTexts = onceEach((schema: JsonSchema) => ({
  latest: toJson(schema),
  draft07: toJson(toDraft07(schema)),
}))
