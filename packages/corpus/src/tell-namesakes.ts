// Stage: read. Articles that would have one id: the first is read, the others are errors.
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { CorpusListing } from './list-corpus.ts'

interface SecondArticle {
  path: string
  id: string
  /** The first article of that name. */
  first: string
}

interface Namesakes {
  documentIdOf: (path: string) => string
  /** Articles of which no other before has the name, in order. */
  paths: string[]
  seconds: SecondArticle[]
}

// A build of a session most often has the very listing of the one before.
const told = new WeakMap<CorpusListing, Namesakes>()

/**
 * Tell which articles of a listing have the name of another.
 *
 * @param listing
 *   The listing.
 * @param documentIdOf
 *   Tells the document id of a path.
 * @returns
 *   Articles that are read, and those that are left out.
 */
export function tellNamesakes(listing: CorpusListing, documentIdOf: (path: string) => string): Namesakes {
  const known = told.get(listing)
  if (known?.documentIdOf === documentIdOf) return known
  const firstOf = new Map<string, string>()
  const seconds: Namesakes['seconds'] = []
  for (const path of listing.articles) {
    const id = documentIdOf(path)
    const first = firstOf.get(id)
    if (first === undefined) firstOf.set(id, path)
    else seconds.push({ path, id, first })
  }
  const namesakes = { documentIdOf, paths: [...firstOf.values()], seconds }
  told.set(listing, namesakes)
  return namesakes
}

/**
 * Report an article whose name another has.
 *
 * @param second
 *   The article, its id, and the first of that name.
 * @returns
 *   An error at the article.
 */
export function reportSecond({ path, id, first }: SecondArticle): VFileMessage[] {
  const file = new VFile({ path })
  const reason = `Unexpected second article named \`${id}\`, expected one; the first is \`${first}\``
  report(file, reason, {
    ruleId: 'document-id',
    cause: report(new VFile({ path: first }), 'The first article of this name', {
      ruleId: 'document-id',
      fatal: null,
    }),
    note: 'Rename one of the two files; this one is left out.',
    fatal: true,
  })
  return file.messages
}
