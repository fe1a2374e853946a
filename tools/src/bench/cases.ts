// What is measured for a corpus of one size: the floors, and this project from nothing, after an edit, after none.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Case, checkCache } from './measure.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const command = join(root, 'apps/cli/bin/compendium.js')
const floor = (name: string) => fileURLToPath(new URL(`floors/${name}.mjs`, import.meta.url))

/** A corpus on the disk, and a folder to build into. */
export interface Corpus {
  folder: string
  out: string
  /** The article that is edited. */
  edited: string
  /** Pages of the four handouts; null where none are built. */
  pages: readonly number[] | null
}

/**
 * List the cases of a corpus.
 *
 * @param corpus
 *   The corpus.
 * @returns
 *   Cases in the order they are to be run: the later ones find what the one before them has built.
 */
export function casesOf({ folder, out, edited, pages }: Corpus): Case[] {
  const build = (kinds: string, ...more: string[]) => [
    ...[command, 'build', '--content', folder, '--out', `${out}-${kinds.replace(',', '-')}`],
    ...['--only', kinds, ...more],
  ]
  const fresh = (kinds: string) => () =>
    rm(`${out}-${kinds.replace(',', '-')}`, { recursive: true, force: true })
  const cases: Case[] = [
    { name: 'commonmark.js, trees only', args: [floor('commonmark'), folder] },
    { name: 'parts, from nothing', args: build('parts'), before: fresh('parts') },
    { name: 'parts, nothing changed, first time', args: build('parts') },
    { name: 'parts, nothing changed', args: build('parts') },
    { name: 'parts, nothing changed, by bytes', args: build('parts', '--rehash') },
    { name: 'parts, one edit', args: build('parts'), before: (round) => editOne(edited, round) },
  ]
  if (!pages) return cases
  const fonts = join(root, 'apps/handout/assets/fonts')
  return [
    ...cases,
    { name: 'JSON and HTML, from nothing', args: build('json,html'), before: fresh('json,html') },
    {
      name: 'JSON, HTML and four PDFs, from nothing',
      args: build('pdf,html,json'),
      before: fresh('pdf,html,json'),
    },
    { name: 'four PDFs, from nothing', args: build('pdf'), before: fresh('pdf') },
    {
      name: 'bare PDFKit, as many pages',
      args: [floor('pdfkit'), fonts, dirname(out), ...pages.map(String)],
    },
    { name: 'check, nothing remembered', args: [command, 'check', folder], before: forgetChecks },
    { name: 'check, nothing changed', args: [command, 'check', folder] },
  ]
}

const forgetChecks = () => rm(checkCache, { recursive: true, force: true })

/** Changes one word of one article. */
async function editOne(path: string, round: number): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/ (?:and|edit\d*) /, ` edit${round} `))
}
