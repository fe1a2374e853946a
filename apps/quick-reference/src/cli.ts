#!/usr/bin/env node
// Command: compendium-quick-reference COMPENDIUM.json OUT.html
import { readFile, writeFile } from 'node:fs/promises'
import { compendiumSchema } from '@compendium/schema'
import { renderQuickReference } from './render-quick-reference.ts'

const [input, output] = process.argv.slice(2)
if (!input || !output) {
  process.stderr.write('Usage: compendium-quick-reference COMPENDIUM.json OUT.html\n')
  process.exitCode = 2
} else {
  try {
    const compendium = compendiumSchema.parse(JSON.parse(await readFile(input, 'utf8')))
    const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? 0)
    const { html, markdown } = renderQuickReference(compendium, {
      date: new Date(seconds * 1000).toISOString().slice(0, 10),
    })
    await writeFile(output, html)
    await writeFile(output.replace(/(\.html?)?$/i, '.md'), markdown)
  } catch (error) {
    process.stderr.write(`${input}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
