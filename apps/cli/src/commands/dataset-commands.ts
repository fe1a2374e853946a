// Commands: compendium diff and compendium verify.
import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { listCorpus } from '@compendium/corpus'
import { diffDatasets, formatDiff, formatVerification, readDataset, verifyDataset } from '@compendium/dataset'
import { compileCorpus } from '../build/compile-corpus.ts'
import type { Terminal } from '../terminal.ts'

const compile = async (folder: string) => (await compileCorpus(folder, listCorpus(folder), null)).compendium

/**
 * Run `compendium diff`.
 *
 * @param old
 *   A tarball, a folder, a `compendium.json` or a git ref.
 * @param now
 *   Another one.
 * @param terminal
 *   Where to write.
 * @returns
 *   The exit code: 1 where one of the two cannot be read.
 */
export async function runDiff(old: string, now: string, terminal: Terminal): Promise<number> {
  const options = { cwd: process.cwd(), compile }
  try {
    const diff = diffDatasets(await readDataset(old, options), await readDataset(now, options))
    terminal.print(formatDiff(diff).trimEnd())
    return 0
  } catch (error) {
    terminal.error(`Unexpected dataset, expected two that can be read: ${(error as Error).message}`)
    return 1
  }
}

/**
 * Run `compendium verify`.
 *
 * @param dataset
 *   A tarball, a folder, a `compendium.json` or a git ref.
 * @param sources
 *   The content folder that the articles lie in.
 * @param terminal
 *   Where to write.
 * @returns
 *   The exit code: 1 where a text does not stand where the dataset says, or the dataset cannot be read.
 */
export async function runVerify(dataset: string, sources: string, terminal: Terminal): Promise<number> {
  try {
    const { compendium } = await readDataset(dataset, { cwd: process.cwd(), compile })
    const root = await realpath(sources)
    const result = await verifyDataset(compendium, async (path) => {
      const file = await realpath(join(root, path)).catch(() => null)
      return file?.startsWith(root + sep) ? readFile(file) : null
    })
    terminal.print(formatVerification(result).trimEnd())
    return result.faults.length > 0 ? 1 : 0
  } catch (error) {
    terminal.error(
      `Unexpected dataset or sources, expected ones that can be read: ${(error as Error).message}`,
    )
    return 1
  }
}
