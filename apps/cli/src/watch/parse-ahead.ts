// Stage: read ─► parse, in watch. A saved article is parsed while its save settles; the build then finds it in its cache.
import { type CorpusListing, openCorpus } from '@compendium/corpus'
import type { KeptParser } from '../build/parse-kept.ts'

/**
 * Parse a file that was saved, where it is an article. What goes wrong is told by the build that follows.
 *
 * @param content
 *   The content folder.
 * @param path
 *   Path of the file inside it.
 * @param listing
 *   The files of the folder.
 * @param parse
 *   The parser of the last build.
 * @returns
 *   Resolves when the parse is kept, or has failed.
 */
export async function parseAhead(
  content: string,
  path: string,
  listing: CorpusListing,
  parse: KeptParser,
): Promise<void> {
  try {
    if (!listing.articles.includes(path)) return
    // One article has no namesake, so its path will do as its id.
    const options = { listing: { ...listing, articles: [path], editors: [] }, documentIdOf: String }
    const corpus = openCorpus(content, options)
    const source = corpus.read(path)
    if (source) await parse(source, async () => source)
  } catch {
    // The build reads and parses it once more, and says why it cannot.
  }
}
