// Stage: after a run. Takes down what it said and what it depended on, for the next one.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listCorpus, type Stamps, writeAtomically } from '@compendium/corpus'
import { workspaceRoot } from '../build/tool-files.ts'
import { memoryPath, nameOfRun, type RunContext, type RunMemory, type SeenFolder } from './run-memory.ts'

/** A change as close before a look as this may not show in the times of a file: a clock tick of the file system. */
const tick = 25
/** How many checks are remembered. */
const mostKept = 64

/** What a run looked at and said. */
export interface FinishedRun {
  /** The content folder and stamps of all files of it, taken before they were read. */
  content: string
  inputs: Stamps
  tool: Stamps
  /** Stamps of what was written, where something was. */
  outputs?: { out: string; stamps: Stamps }
  text: string
  exitCode: number
}

/**
 * Remember a run. A disk that refuses costs the next run time, no more.
 *
 * @param context
 *   The process.
 * @param run
 *   What was looked at and said.
 */
export async function rememberRun(context: RunContext, run: FinishedRun): Promise<void> {
  const path = memoryPath(context)
  if (path === null) return
  try {
    const folders = await listFolders(run)
    if (folders === null) return
    const { inputs, tool, outputs, text, exitCode } = run
    const memory: RunMemory = {
      version: 1,
      run: nameOfRun(context),
      inputs: [seen(resolve(run.content), inputs), seen(workspaceRoot, tool)],
      outputs: outputs ? [seen(resolve(outputs.out), { ...outputs.stamps })] : [],
      folders,
      text,
      exitCode,
    }
    if (outputs) memory.outputs[0]!.files['.compendium/commit.json'] = [-1, 0, 0, '']
    mkdirSync(dirname(path), { recursive: true })
    writeAtomically(path, JSON.stringify(memory))
    if (!outputs) forgetOldest(dirname(path))
  } catch {
    // The next run does its work again.
  }
}

/** Times of the folders; null where the content is not as it was looked at, or changed a moment ago. */
async function listFolders({ content, inputs }: FinishedRun): Promise<Record<string, number> | null> {
  const before = Date.now() - tick
  const first = listCorpus(content)
  const folders: Record<string, number> = {}
  for (const folder of first.folders)
    folders[resolve(content, folder)] = statSync(join(content, folder)).mtimeMs
  // What came between the list and the times would not show in them.
  const { articles, editors, messages } = listCorpus(content)
  const paths = [...articles, ...editors]
  const isSame = paths.length === Object.keys(inputs).length && paths.every((path) => path in inputs)
  const isOld = [...Object.values(folders), ...Object.values(inputs).map(({ ctime }) => ctime)].every(
    (time) => time < before,
  )
  return isSame && isOld && messages.length === 0 ? folders : null
}

function seen(folder: string, stamps: Stamps): SeenFolder {
  const files: SeenFolder['files'] = {}
  for (const [path, { size, mtime, ctime, sha256 }] of Object.entries(stamps))
    files[path] = [size, mtime, ctime, sha256]
  return { folder, files }
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  if (names.length <= mostKept) return
  const byAge = names
    .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
  for (const { name } of byAge.slice(mostKept)) rmSync(join(folder, name), { force: true })
}
