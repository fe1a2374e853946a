// Whatever stands in an article, an editors' file or a file name comes out as text: nothing runs, calculates or leads away.
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Nodes } from 'mdast'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attacks, hostileContent } from './support/hostile-content.ts'
import { decodeEntities, readHtml } from './support/html-parts.ts'
import { compendium, iron, openFolder } from './terminal.ts'

let folder: Awaited<ReturnType<typeof openFolder>>
let built: Awaited<ReturnType<typeof compendium>>
/** Outputs of the hostile folder by path, and the page of a harmless one. */
const outputs = new Map<string, Buffer>()
let harmless = ''
const before = Object.getOwnPropertyNames(Object.prototype)

beforeAll(async () => {
  folder = await openFolder()
  await folder.write(hostileContent())
  built = await compendium(['build', '--content', folder.content, '--out', folder.out])
  for (const entry of await readdir(folder.out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    outputs.set(path.slice(folder.out.length + 1), await readFile(path))
  }
  const other = await openFolder()
  await other.write({ 'iron.txt': iron })
  await compendium(['build', '--content', other.content, '--out', other.out, '--only', 'html'])
  harmless = await readFile(join(other.out, 'quick-reference.html'), 'utf8')
  await rm(other.root, { recursive: true, force: true })
}, 120_000)
afterAll(() => rm(folder.root, { recursive: true, force: true }))

const textOf = (path: string) => outputs.get(path)!.toString('utf8')
const pathsOf = (ending: RegExp) =>
  [...outputs.keys()].filter((path) => ending.test(path) && !path.startsWith('.compendium'))

describe('the build', () => {
  test('writes every output and reports what it refuses', () => {
    expect(built.exitCode).toBe(1)
    expect(built.errors).not.toContain('renderer-failed')
    expect([...outputs.keys()]).toEqual(
      expect.arrayContaining([
        'handout.pdf',
        'quick-reference.html',
        'quick-reference.md',
        'compendium.json',
      ]),
    )
  })

  test('gives the terminal nothing to obey', () => {
    expect(built.printed + built.errors).toContain('pwned')
    expect(built.printed + built.errors).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/)
  })

  test('leaves the objects of the process as they were', () => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as Record<string, unknown>).pwned).toBeUndefined()
  })

  test('writes nothing outside its folder', async () => {
    expect((await readdir(folder.root)).sort()).toEqual(['content', 'out'])
    expect([...outputs.keys()].filter((path) => /[<>"'\\\s]|\.\./.test(path))).toEqual([])
  })
})

describe('the page', () => {
  test('has the scripts and styles of a harmless one', () => {
    const [page, other] = [readHtml(textOf('quick-reference.html')), readHtml(harmless)]
    expect(page.raw.script).toEqual(other.raw.script)
    expect(page.raw.style).toEqual(other.raw.style)
    expect(page.text).not.toContain('<')
    expect(page.text).toContain('&lt;script&gt;pwned()')
  })

  test('has no attribute that runs, and follows nothing but https', () => {
    const { tags } = readHtml(textOf('quick-reference.html'))
    const attributes = tags.flatMap((tag) => tag.attributes)
    expect(attributes.length).toBeGreaterThan(500)
    expect(attributes.filter(([name]) => /^on|^srcdoc$|^formaction$/.test(name))).toEqual([])
    const addresses = attributes.filter(([name]) =>
      /^(?:href|src|action|xlink:href|poster|data|srcset|cite)$/.test(name),
    )
    expect(
      addresses.filter(([, value]) => !/^(?:#|https:\/\/|http:\/\/)/.test(decodeEntities(value))),
    ).toEqual([])
    expect(
      attributes.filter(([name, value]) => name === 'style' && /url|expression|@|pwned/.test(value)),
    ).toEqual([])
    expect(new Set(tags.map(({ name }) => name))).not.toContain('iframe')
    const names = new Set(tags.map(({ name }) => name))
    for (const name of ['iframe', 'object', 'embed', 'base', 'form', 'img', 'animate', 'foreignobject'])
      expect(names).not.toContain(name)
  })
})

/** What in a Markdown tree is not text: HTML, pictures, code and addresses. */
function activeParts(node: Nodes, found: string[] = []): string[] {
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') found.push(node.type)
  if ((node.type === 'link' || node.type === 'definition') && !/^(?:#|https?:\/\/)/.test(node.url))
    found.push(node.url)
  if ('children' in node) for (const child of node.children) activeParts(child, found)
  return found
}

test.each(['quick-reference.md', 'dataset/README.md'])(
  '%s holds no HTML, no pictures and only https',
  (path) => {
    const markdown = textOf(path)
    if (path.startsWith('quick')) expect(markdown).toContain('pwned')
    expect(activeParts(unified().use(remarkParse).use(remarkGfm).parse(markdown))).toEqual([])
  },
)

test('no cell of a CSV file is a formula', () => {
  const cells = pathsOf(/\.csv$/).flatMap((path) =>
    (parseCsv(outputs.get(path)!, { relax_column_count: false }) as string[][]).flat(),
  )
  expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(0)
  expect(cells.filter((cell) => /^[=+@\t\r\n-]/.test(cell))).toEqual([])
})

describe('data', () => {
  test('is JSON, and cannot close a script that it is put into', () => {
    const paths = pathsOf(/\.(?:json|jsonld|ndjson)$/)
    expect(paths.length).toBeGreaterThan(30)
    for (const path of paths) {
      const text = textOf(path)
      for (const one of path.endsWith('.ndjson') ? text.trim().split('\n').filter(Boolean) : [text])
        JSON.parse(one)
      if (path.endsWith('.jsonld')) expect(text, path).not.toMatch(/<\/script|<!--/i)
    }
  })

  test('names nobody’s prototype', () => {
    const data = JSON.parse(textOf('compendium.json'))
    const keys = data.tables.flatMap(({ columns }: { columns: { key: string }[] }) =>
      columns.map(({ key }) => key),
    )
    expect(keys.length).toBeGreaterThan(3)
    expect(keys.filter((key: string) => key === '__proto__')).toEqual([])
  })

  test('comes with code that runs no word of an article', async () => {
    const data = JSON.parse(textOf('compendium.json'))
    const reader = await import(pathToFileURL(join(folder.out, 'dataset/index.mjs')).href)
    expect([...reader.documents()]).toEqual(data.documents)
    expect([...reader.references()]).toEqual(data.references)
    expect(reader.byId('__proto__')).toBeFalsy()
    expect(reader.byId('constructor')).toMatchObject({ id: 'constructor' })
    expect(globalThis).not.toHaveProperty('pwned')
    for (const path of pathsOf(/\.d\.[cm]?ts$/)) expect(textOf(path), path).not.toMatch(/pwned/)
  })

  test('follows nothing but https', () => {
    const addresses: string[] = []
    const walk = (value: unknown, key = ''): void => {
      if (typeof value === 'string') {
        if (/^(?:url|URL|sameAs|homepage|@id|href|path)$/.test(key) && /^[a-z][a-z0-9+.-]*:/i.test(value))
          addresses.push(value)
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? key : name)
      }
    }
    for (const path of pathsOf(/(?:schema-org|skos|annotations)\.?\w*\.jsonld$|references\.(?:csl\.)?json$/))
      walk(JSON.parse(textOf(path)))
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((address) => /^(?:javascript|data|file|vbscript):/i.test(address))).toEqual([])
  })
})

describe('bibliographies', () => {
  test('hold one entry a reference, closed where it ends', () => {
    const { references } = JSON.parse(textOf('compendium.json'))
    const bib = textOf('dataset/references.bib')
    const left = JSON.parse(textOf('dataset/interchange.json')).filter(
      ({ field }: { field: string }) => field === 'reference',
    )
    const count = (file: string) =>
      references.length -
      left
        .filter((loss: { file: string }) => loss.file === file)
        .reduce((sum: number, loss: { count: number }) => sum + loss.count, 0)
    expect(bib.match(/^@/gm)).toHaveLength(count('references.bib'))
    for (const line of bib.split('\n').filter(Boolean))
      expect(line).toMatch(/^(?:@[a-z]+\{[^\s,{}\\]+,|\t[a-z]+ = \{.*\},|\})$/)
    expect(bib).not.toMatch(/\\(?:input|write|include|def|catcode)/)
    const ris = textOf('dataset/references.ris')
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(count('references.ris'))
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(count('references.ris'))
    for (const line of ris.split('\r\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /)
  })
})

describe('handouts', () => {
  test.each([
    'handout.pdf',
    'handout-large-print.pdf',
    'handout-letter.pdf',
    'handout-letter-large-print.pdf',
  ])('%s has no action but links to https', async (path) => {
    const pdf = await PDFDocument.load(outputs.get(path)!)
    const names = new Set<string>()
    const links: string[] = []
    const visit = (value: unknown): void => {
      if (value instanceof PDFArray) value.asArray().forEach(visit)
      if (!(value instanceof PDFDict)) return
      for (const [key, inner] of value.entries()) {
        names.add(key.asString())
        if (key === PDFName.of('S') && inner instanceof PDFName) names.add(`S ${inner.asString()}`)
        if (key === PDFName.of('URI') && (inner instanceof PDFString || inner instanceof PDFHexString))
          links.push(inner.decodeText())
        visit(inner)
      }
    }
    for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object)
    for (const name of [
      '/JS',
      '/JavaScript',
      '/AA',
      '/OpenAction',
      '/Launch',
      '/EmbeddedFiles',
      '/AcroForm',
      '/XFA',
      '/RichMedia',
      '/F',
    ])
      expect(names).not.toContain(name)
    for (const name of [
      'S /JavaScript',
      'S /Launch',
      'S /GoToR',
      'S /SubmitForm',
      'S /ImportData',
      'S /Rendition',
    ])
      expect(names).not.toContain(name)
    expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([])
    expect(names).toContain('/Title')
  })
})

test('every attack is in the corpus as text', () => {
  const texts = textOf('compendium.json')
  for (const attack of [attacks.script, attacks.svg, attacks.css, attacks.template, attacks.formula])
    expect(texts).toContain(JSON.stringify(attack).slice(1, -1))
})
