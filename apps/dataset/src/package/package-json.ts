// Stage: package. The package.json of the published package.
import { packageVersion } from './version.ts'

/** Name of the published package. */
export const packageName = '@compendium/dataset'

/** What an import of a file by name finds; a pattern stands for files of a folder. */
function target(path: string): string | { types: string; default: string } {
  return path.endsWith('.json') ? { types: `./${path}.d.ts`, default: `./${path}` } : `./${path}`
}

/** Data modules of other formats are no modules, so a pattern holds them. */
function patternOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  if (folder === '' && path.endsWith('.json')) return path
  return `${folder}*${path.slice(path.lastIndexOf('.'))}`
}

/**
 * Write the manifest: subpath exports with types first, no dependency, no side effect.
 *
 * @param paths Every other file of the package.
 * @returns The text of package.json.
 */
export function writePackageJson(paths: Iterable<string>): string {
  const patterns = new Set<string>()
  for (const path of [...paths].sort()) {
    if (!/\.(m?[jt]s|md)$|^LICENSE$/.test(path)) patterns.add(patternOf(path))
  }
  const exports: Record<string, unknown> = { '.': { types: './index.d.mts', default: './index.mjs' } }
  for (const pattern of patterns) exports[`./${pattern}`] = target(pattern)
  exports['./package.json'] = './package.json'
  const manifest = {
    name: packageName,
    version: packageVersion,
    description: 'Clinical articles as typed, traceable data: every text knows the place it was read from',
    keywords: ['dataset', 'medicine', 'glossary', 'references', 'json', 'provenance'],
    license: 'SEE LICENSE IN LICENSE',
    // The code says by its extension that it is ESM; a `.d.ts` beside JSON has to be one of CommonJS.
    type: 'commonjs',
    sideEffects: false,
    exports,
    types: './index.d.mts',
    engines: { node: '^20.19.0 || ^22.12.0 || >=24' },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
