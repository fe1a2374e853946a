// Test kit: the project's own content, compiled as a build does it.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { listCorpus, readCorpus } from '@compendium/corpus'
import type { QuickReferenceOptions } from '@compendium/quick-reference'
import { buildCompendium, type Compendium, documentIdOf } from '@compendium/schema'

const content = dirname(createRequire(import.meta.url).resolve('@compendium/content/package.json'))

/** Compiles the content, or another folder, its first article edited; the options carry its editors' file and its texts. */
export async function compileContent(
  folder = content,
  edit: (text: string) => string = (text) => text,
): Promise<{ compendium: Compendium; options: QuickReferenceOptions }> {
  const listing = listCorpus(folder)
  const { sources, editorsFiles } = readCorpus(folder, { listing, documentIdOf })
  for (const first of sources.slice(0, 1)) first.text = edit(first.text)
  const { compendium } = await buildCompendium(sources, editorsFiles)
  const editors = editorsFiles.find(({ path }) => path === 'quick-reference.yaml') ?? null
  const texts = sources.map(({ path, text }) => ({ id: documentIdOf(path), text }))
  return { compendium, options: { editors, sources: texts, date: '2026-11-21' } }
}
