// Stage: package. The package.json of the published package.
import { packageVersion } from './version.ts'

/** Name of the published package. */
export const packageName = '@compendium/dataset'

const typed = (path: string) => ({ types: `${path}.d.ts`, default: path })

/**
 * Write the manifest: subpath exports with types first, no dependency, no side effect.
 *
 * @param paths Every other file of the package.
 * @returns The text of package.json.
 */
export function writePackageJson(paths: Iterable<string>): string {
  const exports: Record<string, unknown> = { '.': { types: './index.d.ts', default: './index.js' } }
  const folders = new Set<string>()
  for (const path of [...paths].sort()) {
    if (/\.([jt]s|md)$/.test(path) || path === 'LICENSE') continue
    if (!path.includes('/')) exports[`./${path}`] = path.endsWith('.json') ? typed(`./${path}`) : `./${path}`
    else folders.add(`${path.slice(0, path.lastIndexOf('/'))}/*${path.slice(path.lastIndexOf('.'))}`)
  }
  for (const pattern of folders) {
    exports[`./${pattern}`] = pattern.endsWith('.json') ? typed(`./${pattern}`) : `./${pattern}`
  }
  exports['./package.json'] = './package.json'
  const manifest = {
    name: packageName,
    version: packageVersion,
    description: 'Clinical articles as typed, traceable data: every text knows the place it was read from',
    keywords: ['dataset', 'medicine', 'glossary', 'references', 'json', 'provenance'],
    license: 'SEE LICENSE IN LICENSE',
    type: 'module',
    sideEffects: false,
    exports,
    types: './index.d.ts',
    engines: { node: '^20.19.0 || ^22.12.0 || >=24' },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
