// Stage: read ─► parse ─► link. A content folder to a compendium, in one process.
import { type CorpusListing, openParseCache, type ParseCache, readCorpus } from '@compendium/corpus'
import type { ArticleSource, Built, EditorsFile, ParsedArticle } from '@compendium/schema'
import type { Progress } from '../show/progress.ts'
import { withVocabulary } from './default-vocabulary.ts'
import type { KeptParser } from './parse-kept.ts'

/** A compiled content folder; `messages` are about everything found on the way, `file` is a path inside the folder. */
export interface Compiled extends Built {
  sources: ArticleSource[]
  /** The parsed articles, in the order of `sources`. */
  articles: ParsedArticle[]
  editorsFiles: EditorsFile[]
  /** The parser, to parse by what was read. */
  parse: KeptParser
}

/**
 * Compile a content folder.
 *
 * @param folder
 *   The content folder.
 * @param listing
 *   Its files.
 * @param cache
 *   What keeps parsed articles: an output folder or a cache that is open, with the key of the tool that parses; null
 *   parses all.
 * @param last
 *   What an earlier build of this process gave, or null.
 * @param progress
 *   Shows how far a long parse is.
 * @returns
 *   The compendium of every article that could be read.
 */
export async function compileCorpus(
  folder: string,
  listing: CorpusListing,
  cache: { out: string | ParseCache; parserKey: string } | null,
  last: Built | null = null,
  progress?: Progress,
): Promise<Compiled> {
  const [schema, { articleKey }, { openParser }] = await Promise.all([
    import('@compendium/schema'),
    import('./article-key.ts'),
    import('./parse-kept.ts'),
  ])
  const corpus = readCorpus(folder, { listing, documentIdOf: schema.documentIdOf })
  const { sources } = corpus
  const editorsFiles = withVocabulary(corpus.editorsFiles)
  const kept = cache && (typeof cache.out === 'string' ? openParseCache(cache.out) : cache.out)
  const parserKey = cache?.parserKey ?? ''
  const parse = openParser(kept, (article) => articleKey(parserKey, editorsFiles, article), editorsFiles)
  progress?.start(
    'parsed',
    sources.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  const parsed: ParsedArticle[] = []
  for (const source of sources) {
    parsed.push(await parse(source, async () => source))
    progress?.add(source.bytes)
  }
  progress?.end()
  kept?.prune()
  const { messages, ...linked } = schema.linkCorpus(parsed, editorsFiles, last)
  return {
    ...linked,
    parse,
    sources,
    articles: parsed,
    editorsFiles,
    messages: [...corpus.messages, ...(kept?.messages ?? []), ...messages],
  }
}
