// Stage: write. Moves a staged set into place by a journal, so that a stop in the middle is finished and never mixed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { holdOpen } from './hold-open.ts'
import { stateFolder } from './state-folder.ts'
import { writeAtomically } from './write-atomically.ts'

/** What a commit is about to do, all of it. */
export interface Journal {
  version: 1
  /** The staging folder, inside the state folder. */
  staging: string
  /** Staged files and their places inside the output folder. */
  moves: { from: string; to: string }[]
  /** Files to remove where they still hold these bytes. */
  removals: { path: string; sha256: string }[]
}

/** Takes work that can wait until the outputs are reported. */
export type Later = (task: () => void) => void

/**
 * Move a staged set into place. From the moment the journal lies on the disk the new set is the one that counts.
 *
 * @param root
 *   The output folder; this process holds its lock.
 * @param journal
 *   Every file of it is staged, and every folder made.
 * @param later
 *   Takes what frees replaced files from the disk and removes the staging folder; left out where nothing waits for the
 *   outputs.
 * @returns
 *   Nothing. Throws what `node:fs` throws: before the journal is written with the earlier set untouched, after it
 *   with a journal that the next command finishes.
 */
export function commitOutputs(root: string, journal: Journal, later?: Later): void {
  if (journal.moves.length + journal.removals.length > 0) {
    writeAtomically(journalPath(root), JSON.stringify(journal))
    if (later) later(holdOpen(journal.moves.map(({ to }) => join(root, to))))
    rollForward(root, journal)
  }
  const tidy = () => rmSync(join(root, stateFolder, journal.staging), { recursive: true, force: true })
  if (later) later(tidy)
  else tidy()
}

/**
 * Finish a commit that was stopped, and remove what stopped builds left behind.
 *
 * @param root
 *   The output folder; this process holds its lock.
 * @returns
 *   True where a commit was finished.
 */
export function recoverOutputs(root: string): boolean {
  const journal = readJournal(root)
  if (journal) rollForward(root, journal)
  const state = join(root, stateFolder)
  for (const name of readdirSync(state)) {
    if (name.startsWith('staging-') || name.endsWith('.tmp'))
      rmSync(join(state, name), { recursive: true, force: true })
  }
  return journal !== null
}

/**
 * Tell whether a commit was stopped before its end: some outputs may be of the earlier set.
 *
 * @param out
 *   The output folder.
 * @returns
 *   True until a build, or `recoverOutputs`, has finished it.
 */
export function hasOpenCommit(out: string): boolean {
  return existsSync(journalPath(out))
}

// Each step may have been made before: what is staged is moved, what is not staged any more lies in place.
function rollForward(root: string, { staging, moves, removals }: Journal): void {
  const folder = join(root, stateFolder, staging)
  const made = new Set<string>()
  for (const { from, to } of moves) {
    const source = join(folder, from)
    if (!existsSync(source)) continue
    const parent = dirname(join(root, to))
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    renameSync(source, join(root, to))
  }
  for (const { path, sha256 } of removals) removeIfSame(join(root, path), sha256)
  rmSync(journalPath(root), { force: true })
}

function removeIfSame(path: string, sha256: string): void {
  try {
    if (createHash('sha256').update(readFileSync(path)).digest('hex') === sha256) rmSync(path)
  } catch {
    // It is gone, or it is a file that nobody may read: not one that a build wrote.
  }
}

function readJournal(root: string): Journal | null {
  try {
    const journal = JSON.parse(readFileSync(journalPath(root), 'utf8')) as Journal
    return journal.version === 1 && staysInside(journal) ? journal : null
  } catch {
    return null
  }
}

// A folder that somebody else made may hold a journal that somebody else wrote.
function staysInside({ staging, moves, removals }: Journal): boolean {
  const paths = [...moves.map(({ to }) => to), ...removals.map(({ path }) => path)]
  return (
    /^staging-[\w-]+$/.test(staging) &&
    moves.every(({ from }) => /^\d+$/.test(from)) &&
    paths.every((path) => !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path))
  )
}

function journalPath(root: string): string {
  return join(root, stateFolder, 'commit.json')
}
