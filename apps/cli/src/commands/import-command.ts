// Command: compendium import. Copies raw articles into the content folder and shows what was read.
import { constants, copyFile, mkdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { decodeText, listCorpus, systemReason } from '@compendium/corpus'
import { formatPretty } from '@compendium/diagnostics'
import { type Document, documentIdOf, reportUnmergedTerms } from '@compendium/schema'
import { compileCorpus } from '../build/compile-corpus.ts'
import { nameFiles } from '../show/name-files.ts'
import { textOf } from '../show/text-of.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Run `compendium import`.
 *
 * @param files
 *   Raw articles, `.txt` or `.md`.
 * @param options
 *   The content folder, and the id to give, for a single file.
 * @param terminal
 *   Where to write.
 * @returns
 *   The exit code: 1 where a file could not be taken in.
 */
export async function runImport(
  files: readonly string[],
  { content, id: wished }: { content: string; id?: string },
  terminal: Terminal,
): Promise<number> {
  if (wished !== undefined && files.length > 1) {
    terminal.error('Unexpected --id for several files, expected one file beside it.')
    return 2
  }
  const listing = listCorpus(content)
  const articles = new Set(listing.articles.map(documentIdOf))
  const folder = listing.articles.some((path) => !path.startsWith('articles/')) ? '' : 'articles'
  let code = 0
  const taken: string[] = []
  for (const file of files) {
    const id = documentIdOf(wished ? `${wished}.txt` : file)
    const fault = await takeIn(file, id, join(content, folder), articles)
    if (fault === null) taken.push(id)
    else {
      terminal.error(`${file}: ${fault}`)
      code = 1
    }
    articles.add(id)
  }
  if (taken.length === 0) return code
  const compiled = await compileCorpus(content, listCorpus(content), null)
  const { compendium, editorsFiles } = compiled
  const messages = [...compiled.messages, ...reportUnmergedTerms(compendium, editorsFiles)]
  for (const id of taken) {
    const document = compendium.documents.find((one) => one.id === id)
    if (!document) continue
    terminal.print(recognised(document, compendium, join(content, document.source.path)))
    const own = messages.filter(({ file }) => file === document.source.path)
    nameFiles(content, own)
    if (own.length > 0) terminal.print(`\n${await formatPretty(own, { color: terminal.color, textOf })}`)
  }
  terminal.print(`
Settle what is in doubt: npx compendium review ${taken.join(' ')} --content ${content}
See it beside its reading: npx compendium preview --content ${content}`)
  return code
}

async function takeIn(
  file: string,
  id: string,
  folder: string,
  known: ReadonlySet<string>,
): Promise<string | null> {
  const extension = extname(file).toLowerCase()
  if (extension !== '.txt' && extension !== '.md') return 'Unexpected kind of file, expected .txt or .md'
  if (known.has(id)) return `Unexpected second article \`${id}\`, expected another name; give one with --id`
  try {
    const { problem } = decodeText(await readFile(file))
    if (problem) return `${problem.reason}. ${problem.note}`
    await mkdir(folder, { recursive: true })
    await copyFile(file, join(folder, `${id}${extension}`), constants.COPYFILE_EXCL)
    return null
  } catch (error) {
    return `Unexpected file or folder, expected an article that can be copied: ${systemReason(error)}`
  }
}

type Lists = Awaited<ReturnType<typeof compileCorpus>>['compendium']

function recognised({ id, title, coverage }: Document, lists: Lists, path: string): string {
  const sections = lists.sections.filter((one) => one.document === id)
  const { tables, glossary, references, findings } = lists
  const counts = {
    sections: sections.length,
    tables: tables.filter((one) => one.document === id).length,
    definitions: glossary.flatMap((term) => term.definitions).filter((one) => one.document === id).length,
    citations: references.flatMap((one) => one.citations).filter((one) => one.document === id).length,
    findings: findings.filter((one) => one.document === id).length,
    'characters that nothing claimed': coverage.unclaimed,
  }
  const headings = sections
    .filter(({ heading }) => heading !== null)
    .map(({ heading, depth }) => `  ${'  '.repeat(depth - 1)}${heading?.text}`)
  return [
    `${path}`,
    `  id     ${id}`,
    `  title  ${title ?? 'none found'}`,
    `         to change it, write \`title: …\` into ${path.replace(/\.[^.]*$/, '.corrections.yaml')}`,
    `  read   ${Object.entries(counts)
      .map(([name, count]) => `${count} ${count === 1 ? name.replace(/s\b/, '') : name}`)
      .join(', ')}`,
    ...headings,
  ].join('\n')
}
