// Stage: before the build. The files that make this tool, so that a new version of it builds afresh.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the workspace that the command runs from. */
export const workspaceRoot = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * List what every package of the workspace ships, with the lockfile for everything from outside.
 *
 * @returns
 *   Paths inside the workspace, sorted; declarations and build information are left out.
 */
export async function listToolFiles(): Promise<string[]> {
  const packages = await Promise.all(
    ['packages', 'apps'].map(async (group) =>
      (await readdir(join(workspaceRoot, group))).map((name) => `${group}/${name}`),
    ),
  )
  const shipped = await Promise.all(packages.flat().map(listShipped))
  return ['pnpm-lock.yaml', 'content/vocabulary.yaml', ...shipped.flat()].sort()
}

async function listShipped(folder: string): Promise<string[]> {
  const manifest = await readFile(join(workspaceRoot, folder, 'package.json'), 'utf8').catch(() => '{}')
  const { files = [] } = JSON.parse(manifest) as { files?: string[] }
  const listed = await Promise.all(
    files.map(async (name) => {
      const path = `${folder}/${name}`
      const entries = await readdir(join(workspaceRoot, path), { recursive: true }).catch(() => [])
      return entries.map((entry) => `${path}/${entry.replaceAll('\\', '/')}`)
    }),
  )
  return listed
    .flat()
    .filter((path) => /\.[^/.]+$/.test(path) && !/\.d\.ts(?:\.map)?$|\.tsbuildinfo$/.test(path))
}
