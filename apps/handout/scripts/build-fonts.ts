// Build step: cuts Source Sans 3 down to the characters that the handout can print. Run it from the package folder when the
// set changes: npx tsx --conditions @compendium/source scripts/build-fonts.ts
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { knownCharacters } from '@compendium/figures'
import subsetFont from 'subset-font'
import { readTables, renameFont, writeTables } from './sfnt.ts'

const source = (path: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${path}`))
const target = (name: string) => new URL(`../assets/fonts/${name}`, import.meta.url)

for (const [name, weight] of [
  ['clinic-sans-regular.ttf', '400Regular'],
  ['clinic-sans-bold.ttf', '700Bold'],
] as const) {
  const whole = readFileSync(source(`${weight}/SourceSans3_${weight}.ttf`))
  const tables = readTables(
    await subsetFont(whole, [...knownCharacters].join(''), {
      targetFormat: 'truetype',
      noLayoutClosure: true,
    }),
  )
  // Without ligatures every letter of a word can be found and copied, and widths are those of the table of advances.
  tables.delete('GSUB')
  // The licence reserves the name "Source" for the unchanged font.
  renameFont(tables.get('name')!, 'Source', 'Clinic')
  writeFileSync(target(name), writeTables(tables))
}
copyFileSync(source('LICENSE_FONT'), target('OFL.txt'))
