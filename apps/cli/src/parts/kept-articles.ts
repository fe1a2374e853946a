// Stage: read and write. What the last build knows of each article, in a few files, so that an edit reads no record but
// those of the articles that changed, and writes the file of each of them.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readHashed, stateFolder, writeHashed } from '@compendium/corpus'
import type { ArticleFacts } from '@compendium/schema'
import { textSharer } from './share-texts.ts'

/** What is remembered of the part of an article. */
export interface PartState {
  /** Key of what it takes from the corpus. */
  key: string
  /** Hash of the file that was written. */
  sha256: string
  /** Ids of the terms that it mentions and no article defines. */
  mentioned: string[]
}

/** An article as the last build left it. */
export interface KeptArticle {
  /** Key of everything that facts and part depend on besides other articles. */
  key: string
  facts: ArticleFacts
  /** Path of its part inside the output folder. */
  file: string
  /** Null before its part is placed. */
  part: PartState | null
}

/** Articles of the last build, by path. */
export interface KeptArticles {
  find: (path: string) => KeptArticle | undefined
  /**
   * Keep what this build knows; called after its outputs are in place. A disk that refuses costs the next build time.
   *
   * @param articles All articles, in order. One that is the object that `find` gave has not changed.
   */
  keep: (articles: ReadonlyMap<string, KeptArticle>) => void
}

interface KeptFile {
  /** Hash of the tool that wrote it: another one may keep other facts. */
  tool: string
  articles: [path: string, article: KeptArticle][]
}

const noFile: KeptFile = { tool: '', articles: [] }

/** A file holds the articles whose path has a hash that begins with these two digits, four at a time. */
const digits = /^[0-9a-f]{2}\.json$/

/**
 * Open what the last build kept.
 *
 * @param out
 *   The output folder, locked by this process.
 * @param parserKey
 *   Hash of the part of the tool that parses.
 * @returns
 *   Its articles. A file that is damaged, or of another tool, counts as none, which costs time only: records tell the same.
 */
export function openKeptArticles(out: string, parserKey: string): KeptArticles {
  const folder = join(out, stateFolder, 'facts')
  const share = textSharer()
  const read = new Map<string, KeptArticle>()
  const bucketOf = new Map<string, string>()
  for (const name of listIfThere(folder)) {
    const { text } = digits.test(name) ? readHashed(join(folder, name)) : { text: null }
    const { tool, articles } = text === null ? noFile : (JSON.parse(text) as KeptFile)
    for (const [path, article] of tool === parserKey ? articles : []) {
      share(article.facts)
      read.set(path, article)
      bucketOf.set(path, name)
    }
  }
  let known: ReadonlyMap<string, KeptArticle> = read
  return {
    find: (path) => known.get(path),
    keep(articles) {
      const changed = new Set<string>()
      const buckets = new Map<string, [string, KeptArticle][]>()
      for (const [path, article] of articles) {
        const bucket = bucketOf.get(path) ?? bucketFor(path)
        bucketOf.set(path, bucket)
        const entries = buckets.get(bucket)
        if (entries) entries.push([path, article])
        else buckets.set(bucket, [[path, article]])
        if (known.get(path) !== article) changed.add(bucket)
      }
      for (const path of known.keys()) if (!articles.has(path)) changed.add(bucketOf.get(path)!)
      try {
        mkdirSync(folder, { recursive: true })
        for (const bucket of changed) {
          const entries = buckets.get(bucket)
          if (entries)
            writeHashed(join(folder, bucket), JSON.stringify({ tool: parserKey, articles: entries }))
          else rmSync(join(folder, bucket), { force: true })
        }
      } catch {
        // The next process reads records.
      }
      known = articles
    },
  }
}

function bucketFor(path: string): string {
  const [first] = createHash('sha256').update(path).digest()
  return `${(first! & 0xfc).toString(16).padStart(2, '0')}.json`
}

function listIfThere(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
