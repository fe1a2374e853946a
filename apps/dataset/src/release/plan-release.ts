// Stage: release. From a difference and the changesets to a verdict and the data changelog.
import { type Bump, isEnough, largerBump } from '../diff/bump.ts'
import type { DatasetDiff } from '../diff/diff-datasets.ts'
import { formatDiff } from '../diff/format-diff.ts'
import { packageName } from '../package/package-json.ts'

/** A changeset file. */
export interface ChangesetFile {
  /** Its path, for messages. */
  path: string
  text: string
}

/** What a release of the data needs. */
export interface ReleasePlan {
  /** The least bump that the data asks for. */
  least: Bump
  /** The largest bump that the changesets state for the package. */
  stated: Bump
  /** Whether the changesets move the version far enough. */
  enough: boolean
  /** A changeset whose text is the changelog of the data; null where nothing differs. */
  fragment: string | null
}

/**
 * Read what a changeset states for the dataset.
 *
 * @param text A changeset.
 * @returns The bump of the front matter for the package; `none` where it has no part.
 */
export function statedBump(text: string): Bump {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  for (const line of front.split('\n')) {
    const [, name, bump] =
      /^["']?([^"':\s]+)["']?\s*:\s*["']?(major|minor|patch|none)["']?\s*$/.exec(line.trim()) ?? []
    if (name === packageName) return bump as Bump
  }
  return 'none'
}

/**
 * Plan the release of a dataset.
 *
 * @param diff What differs from the dataset that readers have.
 * @param changesets The changesets waiting to be released, without the fragment of an earlier plan.
 * @returns The plan.
 */
export function planRelease(diff: DatasetDiff, changesets: readonly ChangesetFile[]): ReleasePlan {
  const stated = changesets.map(({ text }) => statedBump(text)).reduce(largerBump, 'none')
  const least = diff.bump
  const fragment =
    least === 'none' ? null : `---\n"${packageName}": ${least}\n---\n\n## Data\n\n${formatDiff(diff)}`
  return { least, stated, enough: isEnough(stated, least), fragment }
}
