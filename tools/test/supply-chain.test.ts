// What is installed is what the lockfile says, runs nothing while it is installed but what is listed, and is licensed for
// what is done with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  listDevelopmentPackages,
  listRuntimePackages,
  workspaceFolders,
} from '../src/third-party/list-packages.ts'
import { thirdPartyPage } from '../src/third-party/third-party-page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const workspace = parse(read('pnpm-workspace.yaml'))
const lockfile: { packages: Record<string, { resolution: Record<string, string> }> } = parse(
  read('pnpm-lock.yaml'),
)

/** Licences under which a package may be published with, or beside, code under MIT. */
const permissive =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Zlib|Unlicense)$/
/** Licences that tools and fonts may have, too. */
const forTools = /^(?:MPL-2\.0|OFL-1\.1|CC-BY-[34]\.0)$/

function allows(expression: string, ...patterns: RegExp[]): boolean {
  const bare = expression.replace(/[()]/g, '')
  return bare
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => patterns.some((pattern) => pattern.test(one.trim()))))
}

test('every package of the lockfile comes from the registry with an integrity hash', () => {
  const packages = Object.entries(lockfile.packages)
  expect(packages.length).toBeGreaterThan(300)
  const others = packages.filter(
    ([, { resolution }]) =>
      Object.keys(resolution).join() !== 'integrity' || !/^sha512-[\w+/]{86}==$/.test(resolution.integrity!),
  )
  expect(others.map(([name]) => name)).toEqual([])
})

test('a version must have been out for three days, and must come from a registry', () => {
  expect(workspace.minimumReleaseAge).toBeGreaterThanOrEqual(3 * 24 * 60)
  expect(workspace.minimumReleaseAgeExclude).toBeUndefined()
  expect(workspace.blockExoticSubdeps).toBe(true)
  expect(workspace.catalogMode).toBe('strict')
})

test('every package with a script that runs while it is installed is listed, and no other is', () => {
  const store = join(root, 'node_modules/.pnpm')
  const withScripts = new Set<string>()
  for (const entry of readdirSync(store)) {
    const folder = join(store, entry, 'node_modules')
    if (!existsSync(folder) || entry === 'node_modules') continue
    for (const name of readdirSync(folder).flatMap((one) =>
      one.startsWith('@') ? readdirSync(join(folder, one)).map((part) => `${one}/${part}`) : [one],
    )) {
      const manifest = join(folder, name, 'package.json')
      if (!existsSync(manifest)) continue
      const { version, scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
      // The folder may still hold what an earlier lockfile named.
      if (!(`${name}@${version}` in lockfile.packages)) continue
      if (scripts.preinstall || scripts.install || scripts.postinstall) withScripts.add(name)
    }
  }
  expect([...withScripts].filter((name) => !(name in workspace.allowBuilds))).toEqual([])
  expect(Object.keys(workspace.allowBuilds).filter((name) => !withScripts.has(name))).toEqual([])
})

test('every package of the workspace asks for others by the catalog or the workspace', () => {
  for (const folder of [root, ...workspaceFolders(root)]) {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(range, `${name} of ${folder}`).toMatch(/^(?:catalog:(?:dev)?|workspace:\^)$/)
  }
})

test('what is installed with the published packages is under a permissive licence', () => {
  const runtime = listRuntimePackages(root)
  expect(runtime.length).toBeGreaterThan(40)
  expect(runtime.filter(({ license }) => !allows(license, permissive))).toEqual([])
})

test('what the workspace is built with is under a free licence', () => {
  const development = listDevelopmentPackages(root)
  expect(development.filter(({ license }) => !allows(license, permissive, forTools))).toEqual([])
})

test('THIRD-PARTY.md names them all', () => {
  expect(read('THIRD-PARTY.md')).toBe(thirdPartyPage(root))
})
