// Stage: before the build. The files that make this tool, so that a new version of it builds afresh.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the workspace that the command runs from. */
export const workspaceRoot = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * List what every package of the workspace ships, with the lockfile for everything from outside. The compiler's build
 * information stands for what it compiled, because it holds a hash of every source.
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
    const information = `${path}/.tsbuildinfo`
    if (existsSync(join(workspaceRoot, information))) return [information]
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
