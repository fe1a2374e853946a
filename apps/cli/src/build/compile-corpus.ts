// Stage: read ─► parse ─► link. A content folder to a compendium, in one process.
import { type CorpusListing, openParseCache, readCorpus } from '@compendium/corpus'
import type { ArticleHints, ArticleSource, Compendium, EditorsFile } from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import { withVocabulary } from './default-vocabulary.ts'

/** A compiled content folder. */
export interface Compiled {
  compendium: Compendium
  sources: ArticleSource[]
  editorsFiles: EditorsFile[]
  /** Everything found on the way; `file` is a path inside the content folder. */
  messages: VFileMessage[]
}

/**
 * Compile a content folder.
 *
 * @param folder
 *   The content folder.
 * @param listing
 *   Its files.
 * @param cache
 *   The output folder that keeps parsed articles, with the key of the tool that parses; null parses all.
 * @returns
 *   The compendium of every article that could be read.
 */
export async function compileCorpus(
  folder: string,
  listing: CorpusListing,
  cache: { out: string; toolKey: string } | null,
): Promise<Compiled> {
  const schema = await import('@compendium/schema')
  const corpus = await readCorpus(folder, { listing, documentIdOf: schema.documentIdOf })
  const { sources } = corpus
  const editorsFiles = await withVocabulary(corpus.editorsFiles)
  if (sources.some(({ mediaType }) => mediaType === 'text/markdown')) await schema.loadMarkdown()
  const kept = cache && (await openParseCache(cache.out))
  const parsed = []
  for (const source of sources) {
    const hints = schema.hintsOf(source, editorsFiles)
    const parse = () => schema.parseArticle(source, hints)
    parsed.push(kept ? await kept.remember(keyParts(cache.toolKey, source, hints), parse) : parse())
  }
  await kept?.prune()
  const { compendium, messages } = schema.linkCorpus(parsed, editorsFiles)
  return {
    compendium,
    sources,
    editorsFiles,
    messages: [...corpus.messages, ...(kept?.messages ?? []), ...messages],
  }
}

// Everything that the parse of one article depends on.
function keyParts(toolKey: string, source: ArticleSource, hints: ArticleHints | undefined): string[] {
  const settled = hints ? [...hints.lines, ...hints.tables] : []
  return [toolKey, source.path, source.sha256, JSON.stringify(settled)]
}
