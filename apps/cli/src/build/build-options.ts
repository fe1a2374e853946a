// What a build is asked for.
import type { LockHolder } from '@compendium/corpus'
import type { Progress } from '../show/progress.ts'
import type { Kind } from './kinds.ts'

/** What to build. */
export interface BuildOptions {
  content: string
  out: string
  kinds: readonly Kind[]
  /** `SOURCE_DATE_EPOCH`, where it is set. */
  epoch: string | undefined
  /** Whether every file is compared by its bytes, and not by its size and times first. */
  rehash?: boolean
  /** How many threads parse; as many as pay when left out. */
  threads?: number | undefined
  /** Shows how far a long build is. */
  progress?: Progress | undefined
  /** Called where another build holds the output folder, before the wait for it. */
  onWait?: (holder: LockHolder) => void
}
