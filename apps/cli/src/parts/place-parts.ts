// Stage: link ─► write. The second pass: the part of each article, where it would come out in another way than it lies there.
import type { FileHash, OpenCorpus, StagedOutputs, Stamps } from '@compendium/corpus'
import type { LinkedStream } from '@compendium/schema'
import type { Progress } from '../show/progress.ts'
import type { TakenArticle } from './collect-facts.ts'
import type { KeptArticle } from './kept-articles.ts'
import type { ArticleTaker } from './take-article.ts'

/** What the second pass works on. */
export interface PartsJob {
  corpus: OpenCorpus
  taker: ArticleTaker
  taken: readonly TakenArticle[]
  linked: LinkedStream
  staged: StagedOutputs
  /** The files as they lie there. */
  inPlace: Stamps
  progress?: Progress | undefined
}

/** Parts, by path, and what to keep of the articles. */
export interface PlacedParts {
  hashes: Record<string, FileHash>
  kept: Map<string, KeptArticle>
  /** Ids of all terms that are mentioned and that no article defines. */
  mentioned: Set<string>
}

/**
 * Write the parts of a corpus.
 *
 * @param job
 *   Articles, links and what lies there.
 * @returns
 *   What the parts are; one article is in memory at a time.
 */
export async function placeParts(job: PartsJob): Promise<PlacedParts> {
  const { taken, linked, staged, inPlace, progress } = job
  const placed: PlacedParts = { hashes: {}, kept: new Map(), mentioned: new Set() }
  progress?.start('linked', taken.length)
  for (const [index, article] of taken.entries()) {
    const { path, kept } = article
    const { file } = kept
    const key = linked.keyOf(index)
    const known = inPlace[file]
    const isSame = kept.part?.key === key && known?.sha256 === kept.part.sha256
    if (isSame) placed.hashes[file] = known!
    else {
      const part = await placeOne(article, index, job)
      const written = staged.write(file, `${JSON.stringify(part)}\n`, known)
      placed.hashes[file] = written
      const terms = new Set(part.mentions.map(({ id }) => id))
      const mentioned = [...terms].filter((id) => linked.undefinedTerms.has(id))
      article.kept = { ...kept, part: { key, sha256: written.sha256, mentioned } }
    }
    placed.kept.set(path, article.kept)
    for (const term of article.kept.part!.mentioned) placed.mentioned.add(term)
    progress?.add(1)
  }
  progress?.end()
  return placed
}

function placeOne({ path, sha256 }: TakenArticle, index: number, { corpus, taker, linked }: PartsJob) {
  const read = async () => {
    const source = corpus.read(path)
    if (source?.sha256 === sha256) return source
    throw new Error(`Unexpected change of ${path} during the build, expected it to stay`)
  }
  const statements = taker.find(path, sha256)?.statements ?? null
  return taker.parse({ path, sha256 }, read).then((parse) => linked.place(parse, statements, index))
}
