// What a build is asked for, and what a process keeps between builds.
import type { LockHolder, ParseCache, Stamps } from '@compendium/corpus'
import type { Compendium } from '@compendium/schema'
import type { Kind } from './kinds.ts'
import type { Rendered } from './render-kind.ts'

/** What to build. */
export interface BuildOptions {
  content: string
  out: string
  kinds: readonly Kind[]
  /** `SOURCE_DATE_EPOCH`, where it is set. */
  epoch: string | undefined
  /** Whether every file is compared by its bytes, and not by its size and times first. */
  rehash?: boolean
  /** Called where another build holds the output folder, before the wait for it. */
  onWait?: (holder: LockHolder) => void
}

/** What a process keeps between builds of one folder, so that the next one has less to do. */
export interface BuildSession {
  cache: ParseCache
  /** Stamps of the tool's own files, which are not looked at again. */
  tool: Stamps | null
  /**
   * The compendium that the first build was compared with, and the proposals it found: ids that come and go while
   * somebody types are not missed. Null before the first build.
   */
  start: { compendium: Compendium; proposals: string | null } | null
  /** What was rendered last of each kind, with the key of what it was rendered from. */
  rendered: Map<Kind, { key: string; result: Rendered }>
}
