// Corrections: whether the build would accept a corrections file, asked of the build itself.
import { readCorpus } from '@compendium/corpus'
import { buildCompendium, documentIdOf } from '@compendium/schema'

/**
 * Tell what a new text of a corrections file breaks.
 *
 * @param folder The content folder.
 * @param articlePath Path of the article inside it.
 * @param path Path of its corrections file.
 * @param before The text as it lies there; null where there is none.
 * @param after The new text.
 * @returns The first error that the old text does not have, as a sentence; null where there is none.
 */
export async function checkCorrection(
  folder: string,
  articlePath: string,
  path: string,
  before: string | null,
  after: string,
): Promise<string | null> {
  const listing = { articles: [articlePath], editors: [], folders: [], messages: [] }
  const { sources, messages } = readCorpus(folder, { documentIdOf, listing })
  if (messages[0]) return messages[0].reason
  const errorsOf = async (text: string) =>
    (await buildCompendium(sources, [{ path, text }])).messages.filter(
      ({ file, fatal }) => fatal === true && file === path,
    )
  const known = new Map<string, number>()
  if (before !== null)
    for (const { reason } of await errorsOf(before)) known.set(reason, (known.get(reason) ?? 0) + 1)
  for (const { reason } of await errorsOf(after)) {
    const left = known.get(reason) ?? 0
    if (left === 0) return reason
    known.set(reason, left - 1)
  }
  return null
}
