// Stage "read": all files of the editors, by their names.
import { nearestName, report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { z } from 'zod'
import type { EditorsFile } from './editors-file.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import { type CorrectionsFile, correctionsFileSchema } from './schemas/corrections-schema.ts'
import { type DisagreementsFile, disagreementsFileSchema } from './schemas/disagreements-schema.ts'
import { type GlossaryFile, glossaryFileSchema } from './schemas/glossary-schema.ts'
import { type RedirectsFile, redirectsFileSchema } from './schemas/redirects-schema.ts'
import { type ReferencesFile, referencesFileSchema } from './schemas/references-schema.ts'
import { type VocabularyFile, vocabularyFileSchema } from './schemas/vocabulary-schema.ts'

/** All files of the editors, read. A file that is not there is null. */
export interface Editors {
  glossary: YamlFile<GlossaryFile> | null
  references: YamlFile<ReferencesFile> | null
  vocabulary: YamlFile<VocabularyFile> | null
  disagreements: YamlFile<DisagreementsFile> | null
  redirects: YamlFile<RedirectsFile> | null
  /** By the path of the article without its extension. */
  corrections: ReadonlyMap<string, YamlFile<CorrectionsFile>>
  /** Whether the vocabulary comes with the tool and not with the content. */
  hasDefaultVocabulary: boolean
  /** Every file that was read, with its messages; messages of later checks join them. */
  files: VFile[]
}

const nameOfCorrections = /\.corrections\.ya?ml$/i

function isCorrections({ path }: EditorsFile): boolean {
  return nameOfCorrections.test(path)
}

const knownNames = ['glossary', 'references', 'vocabulary', 'disagreements', 'redirects'] as const

/** The path of an article, or of its corrections, without extensions. */
export function stemOf(path: string): string {
  return nameOfCorrections.test(path) ? path.replace(nameOfCorrections, '') : path.replace(/\.[^./]*$/, '')
}

/**
 * Find the corrections of one article.
 *
 * @param path Path of the article.
 * @param editorsFiles The editors' files, which nobody changes.
 * @returns The file that applies, unread; undefined where there is none.
 */
export function findCorrections(path: string, editorsFiles: readonly EditorsFile[]): EditorsFile | undefined {
  return correctionsIn(editorsFiles).get(stemOf(path))
}

/**
 * Read the corrections of one article.
 *
 * @param path Path of the article.
 * @param editorsFiles The editors' files, which nobody changes.
 * @returns The file, or null where there is none.
 */
export function readCorrections(
  path: string,
  editorsFiles: readonly EditorsFile[],
): YamlFile<CorrectionsFile> | null {
  const found = findCorrections(path, editorsFiles)
  return found ? readYaml(found.path, found.text, correctionsFileSchema) : null
}

// A build asks for the corrections of each article in the same list.
const indexes = new WeakMap<readonly EditorsFile[], ReadonlyMap<string, EditorsFile>>()

function correctionsIn(editorsFiles: readonly EditorsFile[]): ReadonlyMap<string, EditorsFile> {
  const index =
    indexes.get(editorsFiles) ??
    new Map(editorsFiles.flatMap((file) => (isCorrections(file) ? [[stemOf(file.path), file]] : [])))
  indexes.set(editorsFiles, index)
  return index
}

/**
 * Read the files of the editors.
 *
 * @param editorsFiles YAML files, unread; files of other kinds are left alone.
 * @returns What they hold; issues are reported on `files`.
 */
export function readEditors(editorsFiles: readonly EditorsFile[]): Editors {
  const files: VFile[] = []
  const byName = new Map<string, EditorsFile>()
  const corrections = new Map<string, YamlFile<CorrectionsFile>>()
  for (const editorsFile of editorsFiles) {
    const { path, text } = editorsFile
    const name = /(?:^|\/)([^/]+)\.ya?ml$/i.exec(path)?.[1]?.toLowerCase()
    if (name === undefined) continue
    if (isCorrections(editorsFile)) {
      const read = readYaml(path, text, correctionsFileSchema)
      corrections.set(stemOf(path), read)
      files.push(read.file)
    } else if (!(knownNames as readonly string[]).includes(name)) {
      const near = nearestName(name, knownNames)
      if (near) files.push(reportName(path, `${near}.yaml`))
    } else if (!byName.has(name)) byName.set(name, editorsFile)
  }
  const read = <Schema extends z.ZodType>(name: (typeof knownNames)[number], schema: Schema) => {
    const found = byName.get(name)
    if (!found) return null
    const yaml = readYaml(found.path, found.text, schema)
    files.push(yaml.file)
    return yaml
  }
  return {
    glossary: read('glossary', glossaryFileSchema),
    references: read('references', referencesFileSchema),
    vocabulary: read('vocabulary', vocabularyFileSchema),
    disagreements: read('disagreements', disagreementsFileSchema),
    redirects: read('redirects', redirectsFileSchema),
    corrections,
    hasDefaultVocabulary: byName.get('vocabulary')?.isDefault ?? false,
    files,
  }
}

function reportName(path: string, near: string): VFile {
  const file = new VFile({ path })
  report(file, `Unexpected file name, expected \`${near}\``, {
    ruleId: 'editors-file-name',
    note: 'The build does not read the file under this name.',
    expected: [near],
  })
  return file
}
