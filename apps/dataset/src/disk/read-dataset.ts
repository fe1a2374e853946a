// Stage: read. A dataset from wherever it lies: a tarball, a folder, a file or a git ref.
import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Compendium, compendiumSchema } from '@compendium/schema'
import type { Dataset } from '../diff/dataset.ts'
import type { JsonSchema } from '../schemas/json-schema.ts'
import { compileGitRef } from './compile-git-ref.ts'

/** Where to look, and how to build what a git ref holds only as articles. */
export interface ReadDatasetOptions {
  /** Folder that names are relative to. */
  cwd: string
  /** Path of the built package inside the tree of a git ref; `dataset` without it. */
  packagePath?: string
  /** Path of the articles inside the tree of a git ref; `content` without it. */
  contentPath?: string
  /** Builds the compendium of a folder of articles and editors' files; without it a ref must hold a built package. */
  compile?: (folder: string) => Promise<Compendium>
}

/** Reads a file of a dataset by its path in the package; null where there is none. */
type ReadFile = (path: string) => Promise<string | null>

const schemaPath = 'schemas/compendium.schema.json'

async function assemble(name: string, read: ReadFile): Promise<Dataset | null> {
  const text = await read('compendium.json')
  if (text === null) return null
  const [schema, manifest] = [await read(schemaPath), await read('package.json')]
  return {
    compendium: parseCompendium(name, text),
    schema: schema === null ? null : (JSON.parse(schema) as JsonSchema),
    exports:
      manifest === null ? null : Object.keys((JSON.parse(manifest) as { exports?: object }).exports ?? {}),
  }
}

/** An older dataset may follow an older contract; what is needed for a comparison is that its lists are there. */
function parseCompendium(name: string, text: string): Compendium {
  const value: unknown = JSON.parse(text)
  const lists = Object.keys(compendiumSchema.shape).filter((key) => key !== 'meta' && key !== 'redirects')
  const fields = value as Record<string, unknown>
  if (typeof value !== 'object' || value === null || !lists.some((key) => Array.isArray(fields[key]))) {
    throw new Error(`${name} is not a compendium: none of its lists (${lists.join(', ')}) is there`)
  }
  for (const key of lists) fields[key] ??= []
  fields.redirects ??= {}
  return value as Compendium
}

async function readTarball(path: string): Promise<ReadFile> {
  const { parseTarGzip } = await import('nanotar')
  const files = new Map<string, string>()
  for (const { name, text } of await parseTarGzip(await readFile(path))) {
    files.set(name.replace(/^[^/]+\//, ''), text)
  }
  return async (name) => files.get(name) ?? null
}

async function readGitRef(
  ref: string,
  { cwd, packagePath = 'dataset' }: ReadDatasetOptions,
): Promise<ReadFile> {
  const git = promisify(execFile)
  await git('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd })
  return async (name) => {
    const args = ['show', `${ref}:${packagePath}/${name}`]
    const found = await git('git', args, { cwd, maxBuffer: 2 ** 30 }).catch(() => null)
    return found?.stdout ?? null
  }
}

/**
 * Read a dataset.
 *
 * @param name A tarball (`.tgz`), a folder of the package, a `compendium.json`, or a git ref.
 * @param options Where to look, and how to build a ref that holds only articles.
 * @returns The dataset. Where nothing of the name can be read, the error says what was looked for.
 */
export async function readDataset(name: string, options: ReadDatasetOptions): Promise<Dataset> {
  const path = resolve(options.cwd, name)
  const found = await stat(path).catch(() => null)
  const missing = () =>
    new Error(`${name} holds no compendium.json: give a tarball, a folder of the package or a git ref`)
  if (found?.isDirectory()) {
    const dataset = await assemble(name, (file) => readFile(join(path, file), 'utf8').catch(() => null))
    if (!dataset) throw missing()
    return dataset
  }
  if (found && /\.(tgz|tar\.gz)$/.test(name)) {
    const dataset = await assemble(name, await readTarball(path))
    if (!dataset) throw missing()
    return dataset
  }
  if (found)
    return { compendium: parseCompendium(name, await readFile(path, 'utf8')), schema: null, exports: null }
  const read = await readGitRef(name, options).catch(() => null)
  if (!read) throw new Error(`${name} is no file, no folder and no git ref`)
  const dataset = await assemble(name, read)
  if (dataset) return dataset
  if (!options.compile) throw missing()
  const compendium = await compileGitRef(name, { ...options, compile: options.compile })
  return { compendium, schema: null, exports: null }
}
