// Stage: before the build. The files that make this tool, so that a new version of it builds afresh.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The root of the workspace that the command runs from. */
export const workspaceRoot = join(
  dirname(createRequire(import.meta.url).resolve('@compendium/cli/package.json')),
  '../..',
)

/**
 * List what every package of the workspace ships, with the lockfile for everything from outside. The compiler's build
 * information stands for what it compiled, because it holds a hash of every source, and the entry of the bundle for all of it,
 * because it names the other files by their hashes.
 *
 * @returns
 *   Paths inside the workspace, sorted.
 */
export function listToolFiles(): string[] {
  const shipped = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(workspaceRoot, group)).flatMap((name) => listShipped(`${group}/${name}`)),
  )
  return ['pnpm-lock.yaml', 'content/vocabulary.yaml', ...shipped].sort()
}

function listShipped(folder: string): string[] {
  const manifest = join(workspaceRoot, folder, 'package.json')
  if (!existsSync(manifest)) return []
  const { files = [] } = JSON.parse(readFileSync(manifest, 'utf8')) as { files?: string[] }
  return files.flatMap((name) => {
    const path = `${folder}/${name}`
    const standIn = `${path}/${name === 'bundle' ? 'main.js' : '.tsbuildinfo'}`
    if (existsSync(join(workspaceRoot, standIn))) return [standIn]
    if (!existsSync(join(workspaceRoot, path))) return []
    return readdirSync(join(workspaceRoot, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(
        (entry) =>
          `${path}/${join(entry.parentPath ?? entry.path, entry.name)
            .slice(join(workspaceRoot, path).length + 1)
            .replaceAll('\\', '/')}`,
      )
  })
}
