// What a process keeps between builds of one folder.
import type { ParseCache, Stamps } from '@compendium/corpus'
import type { Built, Compendium, LinkedStream } from '@compendium/schema'
import type { KeptArticles } from '../parts/kept-articles.ts'
import type { SharedFiles } from '../parts/shared-files.ts'
import type { ArticleTaker } from '../parts/take-article.ts'
import type { Findings, LeftState } from './findings.ts'
import type { KeptParser } from './parse-kept.ts'
import type { LastContents } from './put-in-place.ts'
import type { LastRendered } from './render-kinds.ts'

/** What a process keeps between builds of one folder, so that the next one has less to do. */
export interface BuildSession {
  cache: ParseCache
  /** Stamps of the tool's own files, which are not looked at again. */
  tool: Stamps | null
  /** What was found while the save settled that the next build is made for; null where that build looks itself. */
  ahead: Findings | null
  /** What the last build left in the output folder; null before the first, and after one that failed. */
  left: LeftState | null
  /**
   * The compendium that the first build was compared with, and the proposals it found: ids that come and go while
   * somebody types are not missed. Null before the first build.
   */
  start: { compendium: Compendium; proposals: string | null } | null
  /** The parser of the last build, with its cache and its editors' files; null before the first. */
  parse: KeptParser | null
  /** What the last build compiled; null before the first. */
  built: Built | null
  /** What was rendered last of each kind, with the key of what it was rendered from. */
  rendered: LastRendered
  /** What was put in place last. */
  contents: LastContents
  /** What waits until the outputs are reported; what is left of it is done by the next build. */
  later: (() => void)[]
  /** What the last build in parts knows of each article; null before the first. */
  kept: KeptArticles | null
  /** What took them; null before the first. */
  taker: ArticleTaker | null
  /** What it linked. */
  linked: LinkedStream | null
  /** Files of what articles have in common, as last written. */
  shared: SharedFiles
}

/**
 * Do what waited until the outputs were reported.
 *
 * @param session
 *   The session; nothing waits afterwards.
 */
export function finishLater(session: BuildSession): void {
  for (const task of session.later.splice(0)) task()
}

/**
 * Open a session for builds of one folder.
 *
 * @param cache
 *   Where parsed articles are kept.
 * @returns
 *   A session before its first build.
 */
export function openSession(cache: ParseCache): BuildSession {
  return {
    cache,
    tool: null,
    ahead: null,
    left: null,
    start: null,
    parse: null,
    built: null,
    rendered: new Map(),
    contents: new Map(),
    later: [],
    kept: null,
    taker: null,
    linked: null,
    shared: new Map(),
  }
}
