// Stage: read. Builds the compendium of the articles as they are at a git ref, in a folder that is removed after.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Compendium } from '@compendium/schema'

/**
 * Build the compendium of a git ref.
 *
 * @param ref A commit, branch or tag.
 * @param options The repository, the path of the articles in its tree (`content` without it) and the builder.
 * @returns The compendium.
 */
export async function compileGitRef(
  ref: string,
  options: { cwd: string; contentPath?: string; compile: (folder: string) => Promise<Compendium> },
): Promise<Compendium> {
  const { cwd, contentPath = 'content', compile } = options
  const archive = await promisify(execFile)('git', ['archive', '--format=tar', `${ref}:${contentPath}`], {
    ...{ cwd, encoding: 'buffer', maxBuffer: 2 ** 30 },
  })
  const { parseTar } = await import('nanotar')
  const folder = await mkdtemp(join(tmpdir(), 'compendium-ref-'))
  try {
    for (const { name, data, type } of parseTar(new Uint8Array(archive.stdout))) {
      if (type !== 'file' || !data) continue
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), data)
    }
    return await compile(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
