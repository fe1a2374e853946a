// Stage: types. The declaration files of the package.
import { entityKinds } from '../entities.ts'
import type { JsonSchema } from '../schemas/json-schema.ts'
import { schemaToTypescript } from './schema-to-typescript.ts'

const head = '// Generated from the schemas of this package; do not edit by hand.\n'

/**
 * Declare the types of a set of definitions in a module.
 *
 * @param definitions The definitions, by name.
 * @returns The text of a `.d.mts` file.
 */
export function declareTypes(definitions: Record<string, JsonSchema>): string {
  return `${head}${schemaToTypescript(definitions)}`
}

/**
 * Declare the value of a JSON file. To Node and to bundlers JSON is a module whose value is its exports. TypeScript says so
 * only in the declaration of a CommonJS module, which a `.d.ts` is in a package of type "commonjs".
 *
 * @param type A TypeScript type.
 * @param from The names in it that come from a module.
 * @returns The text of the `.json.d.ts` beside the file.
 */
export function declareJson(type: string, from?: { names: string; module: string }): string {
  const imported = from
    ? `import type { ${from.names} } from '${from.module}' with { 'resolution-mode': 'import' }\n`
    : ''
  return `${head}${imported}declare const value: ${type}\nexport = value\n`
}

/**
 * Declare the reader.
 *
 * @param definitions The definitions, by name, all of which the reader exports as types.
 * @returns The text of `index.d.mts`.
 */
export function declareReader(definitions: Record<string, JsonSchema>): string {
  const byPrefix = [
    ['med:', 'Medicine'],
    ['ref:', 'Reference'],
    ['term:', 'Term'],
  ]
  const union = entityKinds.map(({ type }) => type).join(' | ')
  return `${head}import type { Meta, Redirect, ${entityKinds.map(({ type }) => type).join(', ')} } from './types.mjs'
export type { ${Object.keys(definitions).join(', ')} } from './types.mjs'

/** An entity of any kind. */
export type Entity = ${union}
/** The type of the entities of each kind. */
export interface EntityOfKind {
${entityKinds.map(({ kind, type }) => `  ${kind}: ${type}\n`).join('')}}
/** The name of a list of entities. */
export type EntityKind = keyof EntityOfKind

/** Version of the contract, hash of the content and counts. */
export declare const meta: Meta
/** Old ids and the ids that replace them. */
export declare const redirects: Record<string, Redirect>

${byPrefix.map(([prefix, type]) => `/** The entity of an id; undefined where there is none. Redirects are not followed. */\nexport declare function byId(id: \`${prefix}\${string}\`): ${type} | undefined\n`).join('')}/** The entity of an id, where it is of a kind; undefined otherwise. Redirects are not followed. */
export declare function byId<Kind extends EntityKind>(id: string, kind: Kind): EntityOfKind[Kind] | undefined
/** The entity of an id; undefined where there is none. Redirects are not followed. */
export declare function byId(id: string): Entity | undefined

/** The entities an id stands for, redirects followed: one, several where it was split, none where unknown. */
export declare function resolve(id: string): Entity[]

/** The kind of entity that an id names; undefined where there is none. */
export declare function kindOf(id: string): EntityKind | undefined

${entityKinds.map(({ kind, type, label }) => `/** All ${label}, in the order of the compendium. */\nexport declare function ${kind}(): IterableIterator<${type}>\n`).join('')}`
}
