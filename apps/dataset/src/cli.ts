// Stage: write. The small command: a compendium in, the files of the package out.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Compendium, compendiumSchema } from '@compendium/schema'
import { buildDataset } from './build-dataset.ts'

const usage = 'Usage: compendium-dataset COMPENDIUM.json OUT_DIR [--sources DIR]'

async function readCompendium(path: string): Promise<Compendium | string> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    return `${path}: cannot be read as JSON: ${(error as Error).message}`
  }
  const result = compendiumSchema.safeParse(value)
  if (result.success) return result.data
  const [first, ...others] = result.error.issues
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return `${path}: not a compendium of this version: ${first!.path.join('.')}: ${first!.message}${more}`
}

async function readSources(folder: string | undefined, compendium: Compendium): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  if (!folder) return texts
  for (const { source } of compendium.documents) {
    texts.set(source.path, await readFile(join(folder, source.path), 'utf8'))
  }
  return texts
}

/**
 * Run the command.
 *
 * @param args `COMPENDIUM.json OUT_DIR`, and `--sources DIR` for positions in the annotations.
 * @returns The exit code: 0 when the package was written, 1 when the input cannot be read, 2 when the arguments are wrong.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { sources: { type: 'string' } },
  })
  const [input, out] = positionals
  if (!input || !out || positionals.length > 2 || Object.keys(values).some((name) => name !== 'sources')) {
    console.error(usage)
    return 2
  }
  const compendium = await readCompendium(input)
  if (typeof compendium === 'string') {
    console.error(compendium)
    return 1
  }
  const sources = await readSources(values.sources as string | undefined, compendium)
  const files = await buildDataset(compendium, sources)
  for (const [path, content] of files) {
    const target = join(out, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  console.log(`${files.size} files in ${out}`)
  return 0
}
