// Stage: link ─► render. Ids that the last build had and this one has not: redirects for an editor to accept.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Compendium } from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import { allEntities } from '../explain/find-entities.ts'
import type { Compiled } from './compile-corpus.ts'

/** The file of proposals, inside the content folder. */
export const proposalsPath = 'redirects.proposed.yaml'

/**
 * Read the compendium that the last build left.
 *
 * @param out
 *   The output folder.
 * @param current
 *   The compendium of this build.
 * @param isSameFolder
 *   Whether the last build was of the same content folder.
 * @returns
 *   The compendium; null where there is none, or where it is of other articles.
 */
export async function readLastCompendium(
  out: string,
  current: Compendium,
  isSameFolder: boolean,
): Promise<Compendium | null> {
  const text = await readFile(join(out, 'compendium.json'), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const last = JSON.parse(text) as Compendium
    if (last.meta.schemaVersion !== current.meta.schemaVersion) return null
    const ids = new Set(last.documents.map(({ id }) => id))
    return isSameFolder || current.documents.some(({ id }) => ids.has(id)) ? last : null
  } catch {
    // A damaged output is written again by this build; its ids are lost with it.
    return null
  }
}

/**
 * Propose redirects for lost ids in `redirects.proposed.yaml` of the content folder, or remove that file.
 *
 * @param content
 *   The content folder.
 * @param last
 *   The compendium of the last build; null where there is none.
 * @param compiled
 *   This build.
 * @param earlier
 *   The proposals that this build adds to, where they are not those of the file: in a watch, those it started with.
 * @returns
 *   Warnings about lost ids, and whether the file was written or removed.
 */
export async function settleRedirects(
  content: string,
  last: Compendium | null,
  { compendium, editorsFiles }: Pick<Compiled, 'compendium' | 'editorsFiles'>,
  earlier?: string | null,
): Promise<{ messages: VFileMessage[]; wrote: boolean }> {
  const onDisk = editorsFiles.find(({ path }) => path === proposalsPath)?.text ?? null
  const pending = earlier === undefined ? onDisk : earlier
  if (onDisk === null && pending === null && (last === null || !losesIds(last, compendium)))
    return { messages: [], wrote: false }
  const { proposeRedirects } = await import('@compendium/dataset')
  // Half-typed YAML is as good as none: the ids are still those of the last build.
  const { text, messages } = await proposeRedirects(last, compendium, pending).catch(() =>
    proposeRedirects(last, compendium, null),
  )
  if (text === onDisk) return { messages, wrote: false }
  const path = join(content, proposalsPath)
  // A folder that cannot be written keeps its messages, which name every id.
  const wrote = await (text === null ? rm(path, { force: true }) : writeFile(path, text)).then(
    () => true,
    () => false,
  )
  return { messages, wrote }
}

// Told by ids alone, so that a save that loses none pays for no comparison.
function losesIds(last: Compendium, current: Compendium): boolean {
  const known = new Set(Object.keys(current.redirects))
  for (const { entity } of allEntities(current)) known.add(entity.id)
  for (const { entity } of allEntities(last)) if (!known.has(entity.id)) return true
  return false
}
