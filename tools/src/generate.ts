// Writes the files that are generated from code, or with --check tells which are not up to date.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compendiumJsonSchema } from '@compendium/schema'

const root = new URL('../../', import.meta.url)
const files = new Map([
  ['docs/generated/compendium.schema.json', `${JSON.stringify(compendiumJsonSchema(), null, 2)}\n`],
])

let stale = 0
for (const [path, text] of files) {
  const file = fileURLToPath(new URL(path, root))
  const found = await readFile(file, 'utf8').catch(() => null)
  if (found === text) continue
  if (process.argv.includes('--check')) {
    console.error(`${path} is not up to date; run: pnpm generate`)
    stale++
  } else {
    await writeFile(file, text)
    console.log(`${path} written`)
  }
}
process.exitCode = stale ? 1 : 0
