// What a consumer does: pack, install, type-check, run, bundle. The steps that need the network are skipped without it.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { buildDataset } from '@compendium/dataset'
import { build as esbuild } from 'esbuild'
import { publint } from 'publint'
import { build as vite } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recipeList } from '../src/package/recipes.ts'
import { articlePath, articleText } from './support/article.ts'
import { smallCompendium } from './support/small-compendium.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const binOf = (manifest: string, bin: string) => join(dirname(manifest), bin)
const attw = binOf(require.resolve('@arethetypeswrong/cli/package.json'), 'dist/index.js')
const tsc = binOf(require.resolve('typescript/package.json'), 'bin/tsc')

const compendium = smallCompendium()
const files = await buildDataset(compendium, new Map([[articlePath, articleText]]))
let root = ''
let app = ''
let tarball = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'compendium-consumer-'))
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, 'package', path)), { recursive: true })
    await writeFile(join(root, 'package', path), text)
  }
  await run('npm', ['pack', './package', '--pack-destination', root, '--silent'], { cwd: root })
  tarball = join(root, (await readdir(root)).find((name) => name.endsWith('.tgz'))!)
  app = join(root, 'app')
  await mkdir(app)
  await writeFile(join(app, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', tarball, '--offline', '--no-audit', '--no-fund'], { cwd: app })
}, 120_000)
afterAll(() => rm(root, { recursive: true, force: true }))

const reads = `import { byId, kindOf, medicines, meta, resolve } from '@compendium/dataset'
import whole from '@compendium/dataset/compendium.json' with { type: 'json' }
import compact from '@compendium/dataset/compact.json' with { type: 'json' }
import article from '@compendium/dataset/documents/sleep-and-iron.json' with { type: 'json' }
const lines = [
  byId('med:ferropyrin').name,
  String(byId('med:none')),
  String(byId('constructor')),
  kindOf('term:ferritin'),
  resolve('term:iron').map(({ id }) => id).join(' '),
  String(byId('term:ferritin', 'medicines')),
  resolve('__proto__').length,
  [...medicines()].length,
  meta.counts.findings,
  whole.findings[1].value,
  compact.sections[0].heading,
  article.document.title,
]
console.log(lines.join('\\n'))
`
const expected = [
  'ferropyrin',
  'undefined',
  'undefined',
  'glossary',
  'term:ferritin med:ferropyrin',
  'undefined',
  '0',
  '1',
  '2',
  '65',
  'Restless legs',
  'Sleep and iron 🩸',
].join('\n')

describe('the packed package', () => {
  it('should please publint', async () => {
    expect((await publint({ pkgDir: join(root, 'package') })).messages).toEqual([])
  })

  it('should please attw', async () => {
    await run(process.execPath, [attw, tarball, '--profile', 'esm-only']).catch(({ stdout }) =>
      expect(stdout).toBe(''),
    )
  }, 60_000)

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'should type-check strictly with module %s, resolution %s',
    async (module, moduleResolution) => {
      const program = `import { byId, type Compendium, type Entity, glossary, type Medicine, resolve } from '@compendium/dataset'
import whole from '@compendium/dataset/compendium.json' with { type: 'json' }
import compact from '@compendium/dataset/compact.json' with { type: 'json' }
import terms from '@compendium/dataset/glossary.json' with { type: 'json' }
import items from '@compendium/dataset/references.csl.json' with { type: 'json' }
import article from '@compendium/dataset/documents/sleep-and-iron.json' with { type: 'json' }
export const literal: Compendium = ${JSON.stringify(compendium)}
export const compactLiteral: typeof compact = ${files.get('compact.json')}
export const medicine: Medicine | undefined = byId('med:ferropyrin')
export const source: string | undefined = byId('sleep-and-iron', 'documents')?.source.path
export const entities: Entity[] = resolve('med:ferropyrin')
export const dose: number | null | undefined = whole.findings[1]?.value
export const heading: string | null | undefined = compact.sections[0]?.heading
export const plain: string | null | undefined = terms[0]?.plain
export const title: string | undefined = items[0]?.title
export const path: string = article.document.source.path
for (const { definitions } of glossary()) for (const { origin } of definitions) void origin.spans[0]?.start.line
// @ts-expect-error A medicine has no such field.
byId('med:ferropyrin')?.price
`
      await writeFile(join(app, 'program.ts'), program)
      const options = {
        ...{ strict: true, noUncheckedIndexedAccess: true, noEmit: true, target: 'es2023', types: [] },
        ...{ module, moduleResolution },
      }
      await writeFile(
        join(app, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: options, files: ['program.ts'] }),
      )
      const { stdout } = await run(process.execPath, [tsc, '-p', app]).catch((error) => error)
      expect(stdout).toBe('')
    },
    60_000,
  )

  it('should run on this Node', async () => {
    await writeFile(join(app, 'reads.js'), reads)
    const { stdout } = await run(process.execPath, ['reads.js'], { cwd: app })
    expect(stdout.trim()).toBe(expected)
  })

  it('should be read by require, too', async () => {
    const program = `const { byId } = require('@compendium/dataset')
const terms = require('@compendium/dataset/glossary.json')
console.log(byId('med:ferropyrin').name, terms[0].id)
`
    await writeFile(join(app, 'requires.cjs'), program)
    const { stdout, stderr } = await run(process.execPath, ['requires.cjs'], { cwd: app })
    expect(stdout).toBe('ferropyrin term:ferritin\n')
    expect(stderr).toBe('')
  })

  it('should run on Node 24, where npm can fetch it', async (context) => {
    const fetched = await run('npx', ['-y', 'node@24', '--version'], { cwd: app, timeout: 100_000 }).catch(
      () => null,
    )
    if (!fetched) return context.skip('skipped: npm could not fetch Node 24 (offline?)')
    expect(fetched.stdout).toMatch(/^v24\./)
    await writeFile(join(app, 'reads.js'), reads)
    const { stdout } = await run('npx', ['-y', 'node@24', 'reads.js'], { cwd: app })
    expect(stdout.trim()).toBe(expected)
  }, 120_000)

  it('should type-check and run every recipe', async () => {
    const names = recipeList.map(({ title }) => title.toLowerCase().replace(/\W+/g, '-'))
    for (const [index, { code }] of recipeList.entries())
      await writeFile(join(app, `${names[index]}.ts`), code)
    const options = {
      strict: true,
      noUncheckedIndexedAccess: true,
      target: 'es2023',
      module: 'nodenext',
      types: ['node'],
    }
    const typeRoots = [join(dirname(require.resolve('@types/node/package.json')), '..')]
    const config = { compilerOptions: { ...options, typeRoots }, files: names.map((name) => `${name}.ts`) }
    await writeFile(join(app, 'tsconfig.json'), JSON.stringify(config))
    const checked = await run(process.execPath, [tsc, '-p', app]).catch((error) => error)
    expect(checked.stdout).toBe('')
    for (const name of names) {
      const { stdout, stderr } = await run(process.execPath, [`${name}.js`], { cwd: app })
      expect(stderr, name).toBe('')
      expect(stdout.trim(), name).not.toBe('')
    }
  }, 60_000)

  it('should give back every entity by its id, and one through each redirect', async () => {
    const { byId, resolve } = await import(
      pathToFileURL(join(app, 'node_modules/@compendium/dataset/index.mjs')).href
    )
    for (const list of [
      compendium.documents,
      compendium.sections,
      compendium.findings,
      compendium.references,
    ]) {
      for (const entity of list) {
        expect(byId(entity.id)).toEqual(entity)
        expect(byId(entity.id)).toBe(byId(entity.id))
      }
    }
    for (const old of Object.keys(compendium.redirects)) expect(resolve(old).length).toBeGreaterThan(0)
  })

  const entry = `import { byId } from '@compendium/dataset'
import medicines from '@compendium/dataset/medicines.json'
console.log(byId('med:ferropyrin').name, medicines[0].name)
`

  it('should bundle with esbuild', async () => {
    await writeFile(join(app, 'entry.js'), entry)
    const outfile = join(app, 'esbuild.mjs')
    await esbuild({
      entryPoints: [join(app, 'entry.js')],
      bundle: true,
      format: 'esm',
      outfile,
      logLevel: 'silent',
    })
    expect((await run(process.execPath, [outfile])).stdout).toBe('ferropyrin ferropyrin\n')
  })

  it('should leave out of a bundle what is not used', async () => {
    await writeFile(
      join(app, 'small.js'),
      "import { meta } from '@compendium/dataset'\nconsole.log(meta.schemaVersion)\n",
    )
    const { outputFiles } = await esbuild({
      ...{ entryPoints: [join(app, 'small.js')], bundle: true, format: 'esm', write: false },
      ...{ minify: true, logLevel: 'silent' },
    })
    expect(outputFiles![0]!.text.length).toBeLessThan(1000)
  })

  it('should bundle with Vite', async () => {
    await writeFile(join(app, 'entry.js'), entry)
    await vite({
      ...{ root: app, configFile: false, logLevel: 'silent' },
      build: { outDir: 'vite', lib: { entry: 'entry.js', formats: ['es'], fileName: 'bundle' } },
    })
    const bundle = (await readdir(join(app, 'vite'))).find((name) => /^bundle\.m?js$/.test(name))!
    expect((await run(process.execPath, [join(app, 'vite', bundle)])).stdout).toBe('ferropyrin ferropyrin\n')
  }, 60_000)
})
