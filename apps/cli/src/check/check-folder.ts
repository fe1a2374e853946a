// Stage: check. Everything that an editor should look at in a content folder: the articles, the editors' files, the outputs.
import { listCorpus } from '@compendium/corpus'
import type { VFileMessage } from 'vfile-message'
import { type Compiled, compileCorpus } from '../build/compile-corpus.ts'
import { renderKinds } from '../build/render-kinds.ts'
import { resolveDate } from '../build/resolve-date.ts'

/**
 * Check a content folder; nothing is written.
 *
 * @param content
 *   The content folder.
 * @param epoch
 *   `SOURCE_DATE_EPOCH`, where it is set.
 * @returns
 *   The compiled folder; `messages` are those of a build, and beside them terms that may be one concept. `file` of a
 *   message is a path inside the folder.
 */
export async function checkFolder(content: string, epoch?: string): Promise<Compiled> {
  const compiled = await compileCorpus(content, listCorpus(content), null)
  return {
    ...compiled,
    messages: [...compiled.messages, ...(await messagesOfOutputs(content, compiled, epoch))],
  }
}

/**
 * Check what the outputs say of a compiled folder.
 *
 * @param content
 *   The content folder.
 * @param compiled
 *   The compiled folder.
 * @param epoch
 *   `SOURCE_DATE_EPOCH`, where it is set.
 * @returns
 *   Messages of the handout and the quick reference, and terms that may be one concept; none without articles.
 */
export async function messagesOfOutputs(
  content: string,
  compiled: Compiled,
  epoch?: string,
): Promise<VFileMessage[]> {
  const { compendium, editorsFiles, sources } = compiled
  if (sources.length === 0) return []
  const { reportUnmergedTerms } = await import('@compendium/schema')
  const date = resolveDate(epoch, editorsFiles)
  const { rendered, failed } = await renderKinds(['pdf', 'html'], { ...compiled, date }, content)
  return [
    ...reportUnmergedTerms(compendium, editorsFiles),
    ...rendered.flatMap(({ result }) => result.messages),
    ...failed.map(({ message }) => message),
  ]
}
