// Stage: link ─► write. The second pass: the part of each article, where it would come out in another way than it lies there.
import type { FileHash, OpenCorpus, StagedOutputs, Stamps } from '@compendium/corpus'
import { fileNameOf, type LinkedStream } from '@compendium/schema'
import type { Progress } from '../show/progress.ts'
import type { TakenArticle } from './collect-records.ts'
import type { PartsState } from './parts-state.ts'
import type { ArticleTaker } from './take-article.ts'

/** What the second pass works on. */
export interface PartsJob {
  corpus: OpenCorpus
  taker: ArticleTaker
  taken: readonly TakenArticle[]
  linked: LinkedStream
  staged: StagedOutputs
  /** What the last build made, and the files as they lie there. */
  before: PartsState
  inPlace: Stamps
  progress?: Progress | undefined
}

/** Parts, by path and by document. */
export interface PlacedParts {
  hashes: Record<string, FileHash>
  state: PartsState
  /** Ids of all terms that are mentioned. */
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
  const { corpus, taker, taken, linked, staged, before, inPlace, progress } = job
  const placed: PlacedParts = { hashes: {}, state: {}, mentioned: new Set() }
  progress?.start('linked', taken.length)
  for (const [index, { path, sha256, record }] of taken.entries()) {
    const { id } = record.document
    const file = partPath(id)
    const key = `${linked.keyOf(index)} ${taker.keyOf(path, sha256)}`
    const known = inPlace[file]
    let state = before[id]
    if (state?.key === key && known?.sha256 === state.sha256) placed.hashes[file] = known
    else {
      const source = await corpus.read(path)
      if (source?.sha256 !== sha256)
        throw new Error(`Unexpected change of ${path} during the build, expected it to stay`)
      const part = linked.place(await taker.parse(source), index)
      const written = staged.write(file, `${JSON.stringify(part)}\n`, known)
      placed.hashes[file] = written
      state = {
        key,
        sha256: written.sha256,
        mentioned: [...new Set(part.mentions.map((mention) => mention.id))],
      }
    }
    placed.state[id] = state
    for (const term of state.mentioned) placed.mentioned.add(term)
    progress?.add(1)
  }
  progress?.end()
  return placed
}

/**
 * Tell where the part of a document lies.
 *
 * @param id
 *   Id of the document.
 * @returns
 *   Path inside the output folder: `parts/documents/<id>.json`, with a hyphen after an id that Windows reserves.
 */
export function partPath(id: string): string {
  return `parts/documents/${fileNameOf(id)}.json`
}
