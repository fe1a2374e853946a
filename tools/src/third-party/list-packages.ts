// Third parties: the packages of others that the workspace stands on, as they lie in node_modules.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package of somebody else. */
export interface ThirdParty {
  name: string
  version: string
  /** SPDX expression as its package.json or its licence file states it. */
  license: string
  /** Web address of its sources, or null. */
  sources: string | null
}

interface Manifest {
  name: string
  version: string
  license?: string | { type?: string }
  licenses?: { type?: string }[]
  repository?: string | { url?: string }
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function licenseOf({ license, licenses }: Manifest, folder: string): string {
  if (typeof license === 'string') return license
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? licenseOfText(folder)
}

/** Some packages state their licence in a file only. */
function licenseOfText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  const text = file ? readFileSync(join(folder, file), 'utf8') : ''
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'not stated'
}

function sourcesOf({ repository }: Manifest): string | null {
  const url = typeof repository === 'string' ? repository : repository?.url
  if (!url) return null
  if (/^[\w.-]+\/[\w.-]+$/.test(url)) return `https://github.com/${url}`
  const found = /(?:github:|(?:github\.com|gitlab\.com)[/:])([\w.-]+\/[\w.-]+)/.exec(url)
  const host = url.includes('gitlab.com') ? 'gitlab.com' : 'github.com'
  return found ? `https://${host}/${found[1]!.replace(/\.git$/, '')}` : null
}

/** Folders of the workspace's own packages. */
export function workspaceFolders(root: string): string[] {
  const grouped = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  )
  return [...grouped, join(root, 'tools')].filter((folder) => existsSync(join(folder, 'package.json')))
}

/**
 * List the packages that the published packages need at run time, with all that those need in turn. What is optional is
 * left out, since it differs between machines.
 *
 * @param root Root of the workspace, with its packages installed.
 * @returns The packages, by name and version.
 */
export function listRuntimePackages(root: string): ThirdParty[] {
  const found = new Map<string, ThirdParty>()
  // Dependencies of an installed package lie beside it.
  const visit = (folder: string, place: string, names: readonly string[]) => {
    for (const name of names) {
      const installed = join(place, name)
      if (!existsSync(installed))
        throw new Error(`Unexpected absence of ${name}, needed by ${folder}; run: pnpm install`)
      const real = realpathSync(installed)
      if (!real.includes('node_modules')) continue
      const manifest = readManifest(real)
      const key = `${manifest.name}@${manifest.version}`
      if (found.has(key)) continue
      found.set(key, {
        name: manifest.name,
        version: manifest.version,
        license: licenseOf(manifest, real),
        sources: sourcesOf(manifest),
      })
      visit(
        real,
        manifest.name.startsWith('@') ? dirname(dirname(real)) : dirname(real),
        Object.keys(manifest.dependencies ?? {}),
      )
    }
  }
  for (const folder of workspaceFolders(root).filter((path) => !path.endsWith('tools')))
    visit(folder, join(folder, 'node_modules'), Object.keys(readManifest(folder).dependencies ?? {}))
  return sorted(found.values())
}

/**
 * List the packages that the workspace is built, checked and tested with; not what those need in turn.
 *
 * @param root Root of the workspace, with its packages installed.
 * @returns The packages, by name and version.
 */
export function listDevelopmentPackages(root: string): ThirdParty[] {
  const found = new Map<string, ThirdParty>()
  for (const folder of [root, ...workspaceFolders(root)]) {
    for (const name of Object.keys(readManifest(folder).devDependencies ?? {})) {
      const real = realpathSync(join(folder, 'node_modules', name))
      if (!real.includes('node_modules')) continue
      const manifest = readManifest(real)
      const { version } = manifest
      found.set(`${name}@${version}`, {
        name,
        version,
        license: licenseOf(manifest, real),
        sources: sourcesOf(manifest),
      })
    }
  }
  return sorted(found.values())
}

function sorted(packages: Iterable<ThirdParty>): ThirdParty[] {
  const key = ({ name, version }: ThirdParty) => `${name}@${version}`
  return [...packages].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
