// Command: compendium merge.
import { join } from 'node:path'
import { lockFolder, stateFolder } from '@compendium/corpus'
import { parserKeyOf, stampTool } from '../build/tool-key.ts'
import { MergeFault, mergeShards, uniteEntries, uniteRecords } from '../shards/merge-shards.ts'
import type { Terminal } from '../terminal.ts'
import { type BuildCommandOptions, runBuild } from './build-command.ts'

/** What `compendium merge` is asked for. */
export interface MergeCommandOptions extends Omit<BuildCommandOptions, 'content' | 'shard'> {
  /** The content folder; without it the shards become one larger shard. */
  content?: string
}

/**
 * Run `compendium merge`.
 *
 * @param folders
 *   Folders of shards.
 * @param options
 *   The output folder, and the content folder where outputs are to be built.
 * @param terminal
 *   Where to write.
 * @returns
 *   The exit code: 1 where a folder cannot be merged, or the build says so.
 */
export async function runMerge(
  folders: readonly string[],
  { content, ...options }: MergeCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { out } = options
  try {
    if (content === undefined) {
      const { shards, of } = mergeShards(folders, out)
      terminal.print(`${out}: ${shards.length} of ${of} shards`)
      return 0
    }
    const { shards, of } = uniteRecords(folders, parserKeyOf(stampTool()))
    const missing = of - shards.length
    if (missing > 0)
      terminal.error(`${missing} of ${of} shards are not among these; their articles are parsed here.`)
    const lock = await lockFolder(out)
    uniteEntries(folders, join(out, stateFolder))
    lock.release()
  } catch (error) {
    if (!(error instanceof MergeFault)) throw error
    terminal.error(error.message)
    return 1
  }
  return runBuild({ ...options, content }, terminal)
}
