// Stage: write. The small command: a compendium in, the files of the package out.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compendiumSchema } from '@compendium/schema'
import { buildDataset } from './build-dataset.ts'

/**
 * Run the command.
 *
 * @param args `COMPENDIUM.json OUT_DIR`.
 * @returns The exit code: 0 when the package was written, 2 when the arguments are wrong.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [input, out] = args
  if (!input || !out || args.length > 2) {
    console.error('Usage: compendium-dataset COMPENDIUM.json OUT_DIR')
    return 2
  }
  const files = await buildDataset(compendiumSchema.parse(JSON.parse(await readFile(input, 'utf8'))))
  for (const [path, content] of files) {
    const target = join(out, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  console.log(`${files.size} files in ${out}`)
  return 0
}
