// Rules page: what the build says of the example of a rule.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildFolder, checkFolder } from '@compendium/cli'
import { locate, type RuleExample, severity, sortMessages } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'

/** The article that lies beside the files of every example: the first one of the guide for editors. */
const guide = new URL('../../../docs/writing-content.md', import.meta.url)

type Files = Readonly<Record<string, string>>

/**
 * Build the example of a rule in a folder of its own.
 *
 * @param id
 *   Id of the rule.
 * @param example
 *   Its example.
 * @returns
 *   What the rule says, as lines of a terminal; for a rule that finds disagreements, what it found and where. Empty where
 *   the rule does not speak.
 */
export async function runExample(id: string, { files, before }: RuleExample): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'rule-'))
  const [content, out] = [join(root, 'content'), join(root, 'out')]
  const build = () => buildFolder({ content, out, kinds: ['json'], epoch: undefined })
  try {
    const article = { 'articles/iron.txt': await sharedArticle() }
    if (before) {
      await write(content, { ...article, ...before })
      await build()
      for (const path of Object.keys(before)) await rm(join(content, path))
    }
    await write(content, { ...article, ...files })
    const { compendium, messages } = await checkFolder(content)
    // What is gone since the last build is the build's to say.
    if (before) messages.push(...(await build()).messages)
    const said = sortMessages(messages.filter(({ ruleId }) => ruleId === id)).map((message) => {
      const { line, column } = locate(message)
      const file = message.file === content ? 'content' : message.file
      // A hash says nothing to a reader, and changes with every change of the parse.
      const reason = message.reason.replace(/[0-9a-f]{64}/g, '…')
      return `${file}:${line}:${column} ${severity(message)} ${reason} ${id}`
    })
    return said.length > 0 ? said : disagreements(id, compendium)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function sharedArticle(): Promise<string> {
  const text = await readFile(guide, 'utf8')
  const article = /^👍 `articles\/iron\.txt`\n\n```text\n([\s\S]*?)^```$/mu.exec(text)?.[1]
  if (article === undefined) throw new Error('Unexpected guide, expected its article in the first example')
  return article
}

async function write(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

function disagreements(rule: string, { disagreements: all, documents }: Compendium): string[] {
  const pathOf = new Map(documents.map(({ id, source }) => [id, source.path]))
  return all
    .filter((one) => one.rule === rule)
    .flatMap(({ note, positions }) => [
      note ?? '',
      ...positions.map(({ text: words, document, origin }) => {
        const start = origin.spans[0]?.start
        return `${pathOf.get(document)}:${start?.line}:${start?.column} “${words}”`
      }),
    ])
}
