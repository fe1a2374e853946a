// Stage: package. The run-time code of the published package: plain ESM without dependencies and without JSON imports,
// whose syntax differs between runtimes and bundlers.
import { type Compendium, entityJson } from '@compendium/schema'
import { entityKinds } from '../entities.ts'

const literal = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/**
 * Write a module that holds data as text and parses it on first use.
 *
 * @param json The data as JSON.
 * @returns An ES module that exports `load`.
 */
function dataModule(json: string): string {
  return `let value\nexport const load = () => (value ??= JSON.parse(${literal(json)}))\n`
}

/**
 * Write the reader.
 *
 * @param compendium The whole.
 * @returns Its modules by path: `index.js` and a module of data for every entity kind.
 */
export function readerModules(compendium: Compendium): Map<string, string> {
  const files = new Map<string, string>()
  for (const { kind } of entityKinds)
    files.set(`data/${kind}.js`, dataModule(`[${compendium[kind].map(entityJson).join(',')}]`))
  const ids = Object.fromEntries(entityKinds.map(({ kind }) => [kind, compendium[kind].map(({ id }) => id)]))
  files.set('data/ids.js', dataModule(JSON.stringify(ids)))
  const loaders = entityKinds.map(({ kind }) => `import { load as load_${kind} } from './data/${kind}.js'\n`)
  files.set(
    'index.js',
    `${loaders.join('')}import { load as loadIds } from './data/ids.js'

const loaders = { ${entityKinds.map(({ kind }) => `${kind}: load_${kind}`).join(', ')} }
let places
const placeOf = (id) => {
  if (!places) {
    places = new Map()
    for (const [kind, ids] of Object.entries(loadIds())) ids.forEach((id, index) => places.set(id, { kind, index }))
  }
  return places.get(id)
}

export const meta = ${JSON.stringify(compendium.meta)}
export const redirects = /* @__PURE__ */ JSON.parse(${literal(JSON.stringify(compendium.redirects))})

export function byId(id, kind) {
  const place = placeOf(id)
  if (!place || (kind !== undefined && kind !== place.kind)) return undefined
  return loaders[place.kind]()[place.index]
}

export function resolve(id) {
  const found = []
  const seen = new Set()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const entity = byId(next)
    if (entity) found.push(entity)
    else if (Object.hasOwn(redirects, next)) waiting.push(...[...redirects[next].to].reverse())
  }
  return found
}

export function kindOf(id) {
  return placeOf(id)?.kind
}

${entityKinds.map(({ kind }) => `export function ${kind}() {\n  return load_${kind}().values()\n}\n`).join('\n')}`,
  )
  return files
}
