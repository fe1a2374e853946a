// Stage: package. The run-time code of the published package: plain ESM without dependencies and without JSON imports,
// whose syntax differs between runtimes and bundlers.
import { type Compendium, entityJson } from '@compendium/schema'
import { entityKinds } from '../entities.ts'
import { onceEach } from '../write/once-each.ts'
import { encode, joinPieces, type Pieces } from '../write/pieces.ts'

// A file of ASCII alone is read faster.
const literal = (text: string) =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
const lineOf = onceEach((entity: object) => encode(`\n${literal(entityJson(entity))},`))
const nothing = encode('')

/**
 * Write the reader.
 *
 * @param compendium The whole.
 * @returns Its modules by path: `index.mjs`, and `data.mjs` that holds the JSON of every entity as a text of its own, so that
 *   only what is asked for is parsed.
 */
export function readerModules(compendium: Compendium): Map<string, Pieces> {
  const ids = Object.fromEntries(entityKinds.map(({ kind }) => [kind, compendium[kind].map(({ id }) => id)]))
  const lists = entityKinds.flatMap(({ kind }) => {
    const lines = compendium[kind].map(lineOf)
    return joinPieces(`export const ${kind} = () => [`, lines, nothing, lines.length > 0 ? '\n]\n' : ']\n')
  })
  const idsLine = encode(`export const ids = () => JSON.parse(${literal(JSON.stringify(ids))})\n`)
  return new Map([
    ['data.mjs', [idsLine, ...lists]],
    ['index.mjs', [encode(indexModule(compendium))]],
  ])
}

function indexModule({ meta, redirects }: Compendium): string {
  const kinds = entityKinds.map(({ kind }) => kind)
  return `import {
  ids,
${kinds.map((kind) => `  ${kind} as ${kind}Texts,\n`).join('')}} from './data.mjs'

const open = (load) => {
  let texts
  const known = []
  const at = (index) => (known[index] ??= JSON.parse((texts ??= load())[index]))
  return {
    at,
    *each() {
      texts ??= load()
      for (let index = 0; index < texts.length; index++) yield at(index)
    },
  }
}
${kinds.map((kind) => `const ${kind}List = /* @__PURE__ */ open(${kind}Texts)\n`).join('')}
const lists = { ${kinds.map((kind) => `${kind}: ${kind}List`).join(', ')} }
let places
const placeOf = (id) => {
  if (!places) {
    places = new Map()
    for (const [kind, list] of Object.entries(ids())) list.forEach((id, index) => places.set(id, { kind, index }))
  }
  return places.get(id)
}

export const meta = ${JSON.stringify(meta)}
export const redirects = /* @__PURE__ */ JSON.parse(${literal(JSON.stringify(redirects))})

export function byId(id, kind) {
  const place = placeOf(id)
  if (!place || (kind !== undefined && kind !== place.kind)) return undefined
  return lists[place.kind].at(place.index)
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

${kinds.map((kind) => `export function ${kind}() {\n  return ${kind}List.each()\n}\n`).join('\n')}`
}
