// Writes the files that are generated from code, or with --check tells which are not up to date.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quickReferenceJsonSchema } from '@compendium/quick-reference'
import { compendiumJsonSchema, editorsJsonSchemas } from '@compendium/schema'
import { rulesPage } from './rules-page/rules-page.ts'
import { thirdPartyPage } from './third-party/third-party-page.ts'

const root = new URL('../../', import.meta.url)
const check = process.argv.includes('--check')
let stale = 0
for (const [name, schema] of Object.entries({
  compendium: compendiumJsonSchema(),
  ...editorsJsonSchemas(),
})) {
  await keep(`packages/schema/generated/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
await keep(
  'apps/quick-reference/generated/quick-reference.schema.json',
  `${JSON.stringify(quickReferenceJsonSchema(), null, 2)}\n`,
)
await keep('docs/rules.md', await rulesPage())
await keep('THIRD-PARTY.md', thirdPartyPage(fileURLToPath(root)))
process.exitCode = stale ? 1 : 0

async function keep(path: string, text: string): Promise<void> {
  const file = fileURLToPath(new URL(path, root))
  const found = await readFile(file, 'utf8').catch(() => null)
  if (found === text) return
  if (check) {
    console.error(`${path} is not up to date; run: pnpm generate`)
    stale++
    return
  }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  console.log(`${path} written`)
}
