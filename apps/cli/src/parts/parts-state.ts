// Stage: read and write. What each part was made from, so that the next build leaves alone what would come out the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder, writeAtomically } from '@compendium/corpus'

/** What is remembered of the part of one article. */
export interface PartState {
  /** Key of everything it was made from. */
  key: string
  /** Hash of the file that was written. */
  sha256: string
  /** Ids of the terms that it mentions. */
  mentioned: string[]
}

/** By document id. */
export type PartsState = Record<string, PartState>

/**
 * Read the state of the parts.
 *
 * @param out
 *   The output folder.
 * @returns
 *   The state; empty where there is none that can be read, which costs time only.
 */
export function readPartsState(out: string): PartsState {
  try {
    return JSON.parse(readFileSync(join(out, stateFolder, 'parts.json'), 'utf8'))
  } catch {
    return {}
  }
}

/**
 * Keep the state of the parts; called after they are in place.
 *
 * @param out
 *   The output folder.
 * @param state
 *   The state.
 */
export function keepPartsState(out: string, state: PartsState): void {
  try {
    writeAtomically(join(out, stateFolder, 'parts.json'), `${JSON.stringify(state)}\n`)
  } catch {
    // The next build makes all parts again.
  }
}
