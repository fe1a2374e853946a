// Command: compendium rename. An article with its corrections under another name, and the redirects of its ids.
import { readFile, rename, stat } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import { listCorpus, systemReason, writeAtomically } from '@compendium/corpus'
import { correctionsPathOf } from '@compendium/preview'
import { documentIdOf } from '@compendium/schema'
import { parseDocument } from 'yaml'
import { compileCorpus } from '../build/compile-corpus.ts'
import { allEntities } from '../explain/find-entities.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Run `compendium rename`.
 *
 * @param old
 *   Id of the article.
 * @param now
 *   Its new id.
 * @param content
 *   The content folder.
 * @param terminal
 *   Where to write.
 * @returns
 *   The exit code: 1 where nothing could be renamed.
 */
export async function runRename(
  old: string,
  now: string,
  content: string,
  terminal: Terminal,
): Promise<number> {
  const refuse = (reason: string): number => {
    terminal.error(reason)
    return 1
  }
  const listing = listCorpus(content)
  const ids = new Map(listing.articles.map((path) => [documentIdOf(path), path]))
  const from = ids.get(old)
  if (from === undefined)
    return refuse(`Unexpected article "${old}", expected one of: ${[...ids.keys()].join(', ')}`)
  if (documentIdOf(`${now}.txt`) !== now)
    return refuse(
      `Unexpected id "${now}", expected lower-case words joined by hyphens: ${documentIdOf(`${now}.txt`)}`,
    )
  if (ids.has(now)) return refuse(`Unexpected id "${now}" that an article has, expected a free one`)
  const known = listing.editors.find((path) => /^redirects\.ya?ml$/i.test(path))
  const redirectsPath = known ?? 'redirects.yaml'
  let text = ''
  try {
    if (known) text = await readFile(join(content, known), 'utf8')
  } catch (error) {
    return refuse(
      `${known}: Unexpected file, expected one that can be read: ${systemReason(error)}. Nothing was renamed.`,
    )
  }
  const redirects = parseDocument(text)
  if (redirects.errors.length > 0)
    return refuse(`${redirectsPath}: Unexpected YAML, ${redirects.errors[0]?.message}. Mend it first.`)

  const before = await compileCorpus(content, listing, null)
  const earlier = new Set([...allEntities(before.compendium)].map(({ entity }) => entity.id))
  const to = posix.join(dirname(from), `${now}${/\.[^.]*$/.exec(basename(from))?.[0]}`)
  const corrections = correctionsPathOf(from, listing.editors)
  const moves = [[from, to]]
  if (listing.editors.includes(corrections)) moves.push([corrections, correctionsPathOf(to, [])])
  try {
    for (const [, target] of moves) {
      if (await stat(join(content, target!)).catch(() => null))
        return refuse(`Unexpected file ${target}, expected a free name`)
    }
    for (const [source, target] of moves) await rename(join(content, source!), join(content, target!))
    const after = await compileCorpus(content, listCorpus(content), null)
    const later = new Set([...allEntities(after.compendium)].map(({ entity }) => entity.id))
    let count = 0
    for (const id of earlier) {
      const moved = movedId(id, old, now)
      if (later.has(id) || moved === null || !later.has(moved)) continue
      redirects.setIn(['redirects', id], redirects.createNode({ kind: 'moved', to: [moved] }, { flow: true }))
      count++
    }
    if (count > 0) writeAtomically(join(content, redirectsPath), redirects.toString({ lineWidth: 0 }))
    for (const [source, target] of moves)
      terminal.print(`${join(content, source!)} → ${join(content, target!)}`)
    terminal.print(`${join(content, redirectsPath)}: ${count} ids point to their new names`)
    terminal.print(
      `Files that name the id "${old}" in words (handout, disagreements) are yours to change: ${mentions(before, old).join(', ') || 'none'}`,
    )
    return 0
  } catch (error) {
    return refuse(`${content}: Unexpected content folder, ${systemReason(error)}`)
  }
}

/** The id that an id of an article has under the article's new name; null where it is no id of the article. */
function movedId(id: string, old: string, now: string): string | null {
  const at = id === old || id.startsWith(`${old}#`) ? 0 : id.indexOf(`:${old}`) + 1
  if (at === 0 && !(id === old || id.startsWith(`${old}#`))) return null
  return id.slice(0, at) + now + id.slice(at + old.length)
}

function mentions({ editorsFiles }: Awaited<ReturnType<typeof compileCorpus>>, old: string): string[] {
  return editorsFiles
    .filter(({ path, text }) => !/^redirects\./.test(path) && text.includes(old))
    .map(({ path }) => path)
}
